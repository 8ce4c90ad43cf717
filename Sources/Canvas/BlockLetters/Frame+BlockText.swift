extension Frame {
  /// Draws a page of a card in the middle of an area, and nothing outside it.
  ///
  /// A page that the layout does not have is left blank.
  public mutating func draw(_ layout: BlockLayout, page: Int = 0, in area: Rect) {
    guard layout.pages.indices.contains(page) else { return }
    let lines = layout.pages[page].lines
    switch layout.lettering {
    case .plain(let spacing): draw(lines, spacing: spacing, role: layout.role, in: area)
    case .large(let large):
      let characters = Set(layout.pages.lazy.flatMap(\.text))
      var raster = BlockRaster(size: area.size, letters: large)
      raster.draw(lines, metrics: LineMetrics(characters.compactMap(PixelFont.glyph)))
      draw(raster, role: layout.role, in: area)
    }
  }

  private mutating func draw(_ raster: BlockRaster, role: Role, in area: Rect) {
    for row in 0..<area.size.rows {
      for column in 0..<area.size.columns {
        let point = Point(column: area.origin.column + column, row: area.origin.row + row)
        guard bounds.contains(point), let cell = raster.cell(column: column, row: row) else {
          continue
        }
        put(cell, at: point, role: role, isUnderlined: false)
      }
    }
  }

  private mutating func draw(
    _ lines: [String], spacing: BlockLayout.Spacing, role: Role, in area: Rect
  ) {
    let step = spacing == .dense ? 1 : 2
    let top = max(0, (area.size.rows - (lines.count * step - step + 1)) / 2)
    for (index, line) in lines.enumerated() {
      let text = spacing == .wide ? line.widelySpaced : line
      let left = max(0, (area.size.columns - text.displayWidth) / 2)
      let point = Point(
        column: area.origin.column + left, row: area.origin.row + top + index * step)
      write(text, at: point, role: role, within: area)
    }
  }
}

extension String {
  /// The text with a blank between letters and three between words.
  fileprivate var widelySpaced: String { map { String($0) }.joined(separator: " ") }
}
