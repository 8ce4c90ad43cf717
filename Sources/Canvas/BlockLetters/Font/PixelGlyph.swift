/// The pixels of one letter.
struct PixelGlyph: Hashable {
  /// How many pixels wide it is.
  private(set) var width: Int
  /// Its rows from the first to the last that holds a pixel, the leftmost pixel in the lowest bit.
  private(set) var rows: [UInt32]
  /// Where the first of them stands: 0 is the top of a capital, 6 the baseline.
  private(set) var top: Int

  /// A letter without pixels.
  static func blank(width: Int) -> PixelGlyph { PixelGlyph(width: width, rows: [], top: 0) }

  /// The row below its last one.
  var bottom: Int { top + rows.count }

  private init(width: Int, rows: [UInt32], top: Int) {
    let first = rows.firstIndex { $0 != 0 } ?? rows.endIndex
    let last = rows.lastIndex { $0 != 0 } ?? first
    self.width = width
    self.rows = rows.isEmpty ? [] : Array(rows[first...last])
    self.top = top + first
  }

  /// A letter from its drawing, the top of a capital first.
  init(_ drawing: [Substring]) {
    let rows = drawing.map { row in
      row.enumerated().reduce(into: UInt32(0)) { bits, pixel in
        if pixel.element == "#" { bits |= 1 << UInt32(pixel.offset) }
      }
    }
    self.init(width: drawing.map(\.count).max() ?? 0, rows: rows, top: 0)
  }

  /// The letter with another drawn over it, whose first row goes to a row of this one.
  func joined(with mark: PixelGlyph, at row: Int, column: Int) -> PixelGlyph {
    let shift = max(0, -column)
    let (start, end) = (min(top, row), max(bottom, row + mark.rows.count))
    var sum = [UInt32](repeating: 0, count: end - start)
    for (index, bits) in rows.enumerated() { sum[top + index - start] |= bits << UInt32(shift) }
    for (index, bits) in mark.rows.enumerated() {
      sum[row + index - start] |= bits << UInt32(column + shift)
    }
    let wide = max(width + shift, column + shift + mark.width)
    return PixelGlyph(width: wide, rows: sum, top: start)
  }
}
