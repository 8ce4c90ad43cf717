/// The pixels of an area, gathered into the characters of its cells.
struct BlockRaster {
  /// Empty rows between lines beyond this look like a new paragraph.
  private static let mostLeading = 4

  private let size: Size
  private let letters: LargeLetters
  /// The filled quarters of each cell, row by row.
  private var quarters: [UInt8]

  /// An empty area.
  init(size: Size, letters: LargeLetters) {
    (self.size, self.letters) = (size, letters)
    quarters = Array(repeating: 0, count: size.columns * size.rows)
  }

  /// What a cell shows, or nil where nothing is filled.
  func cell(column: Int, row: Int) -> [DisplayGlyph]? {
    let filled = quarters[row * size.columns + column]
    return filled == 0 ? nil : letters.glyphs.cell(for: filled)
  }

  /// Draws lines in the middle of the area.
  mutating func draw(_ lines: [String], metrics: LineMetrics) {
    let free = max(0, letters.pixels(in: size).rows - metrics.height(of: lines.count))
    let leading = min(Self.mostLeading, free / max(1, lines.count))
    let used = metrics.height(of: lines.count) + leading * (lines.count - 1)
    let top = start(of: used * letters.scale.rows, in: size.rows)
    for (index, line) in lines.enumerated() {
      let baseline = index * (metrics.pitch + leading) - metrics.top
      draw(line, top: top + baseline * letters.scale.rows)
    }
  }

  private mutating func draw(_ line: String, top: Int) {
    var places: [(glyph: PixelGlyph, column: Int)] = []
    var column = 0
    for character in line {
      if let glyph = PixelFont.glyph(for: character) {
        places.append((glyph, column))
        column += glyph.width + letters.letterGap
      } else {
        column += letters.wordGap - letters.letterGap
      }
    }
    let left = start(of: (column - letters.letterGap) * letters.scale.columns, in: size.columns)
    for (glyph, column) in places {
      draw(glyph, left: left + column * letters.scale.columns, top: top)
    }
  }

  private mutating func draw(_ glyph: PixelGlyph, left: Int, top: Int) {
    let scale = letters.scale
    for (row, bits) in glyph.rows.enumerated() where bits != 0 {
      for column in 0..<glyph.width where bits >> UInt32(column) & 1 == 1 {
        for y in 0..<scale.rows {
          for x in 0..<scale.columns {
            fill(
              column: left + column * scale.columns + x,
              row: top + (glyph.top + row) * scale.rows + y)
          }
        }
      }
    }
  }

  private mutating func fill(column: Int, row: Int) {
    let perCell = letters.glyphs.pixelsPerCell
    let (cell, line) = (column / perCell, row / perCell)
    guard column >= 0, row >= 0, cell < size.columns, line < size.rows else { return }
    let quarter = UInt8(row % perCell * 2 + column % perCell)
    quarters[line * size.columns + cell] |= 1 << quarter
  }

  /// Where something begins that stands in the middle: at the edge of a cell, so that pixels as
  /// large as cells fill them whole.
  private func start(of length: Int, in cells: Int) -> Int {
    let perCell = letters.glyphs.pixelsPerCell
    return max(0, (cells * perCell - length) / (2 * perCell) * perCell)
  }
}
