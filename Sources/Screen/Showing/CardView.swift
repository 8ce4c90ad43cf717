import Canvas

/// A card: a few words alone on the screen, as large as they fit.
struct CardView {
  /// How many pages the words take.
  var pageCount: Int { layout.pages.count }

  private let layout: BlockLayout
  private let page: Int
  private let area: Rect
  private let foot: FootLine<Command>?
  private let size: Size

  /// A page of a card; past the last one, the last.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - page: Which page, from 0.
  ///   - hints: The keys of the moment; none on the room's own screen.
  ///   - glyphs: What the letters can be painted with.
  ///   - size: How large the screen is.
  init(_ words: String, page: Int = 0, hints: [Hint<Command>] = [], glyphs: BlockGlyphs, size: Size)
  {
    self.size = size
    let hasFoot = size.rows >= 6
    area = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows - (hasFoot ? 1 : 0))
    let margin = area.size.columns >= 30 ? 2 : 0
    layout = BlockText(words, role: .question).fitted(
      to: Size(columns: area.size.columns - 2 * margin, rows: area.size.rows), glyphs: glyphs)
    self.page = min(max(0, page), max(0, layout.pages.count - 1))
    let count = layout.pages.count
    let place = count > 1 ? "\(self.page + 1) of \(count)" : nil
    foot = hasFoot ? FootLine(turn: place, hints: hints, columns: size.columns) : nil
  }

  /// What the hint at a point does.
  func command(at point: Point) -> Command? {
    point.row == size.rows - 1 ? foot?.command(atColumn: point.column) : nil
  }

  func draw(in frame: inout Frame) {
    frame.draw(layout, page: page, in: area)
    frame.cursor = Point(column: 0, row: max(0, size.rows - 1))
    if let foot { frame.write(foot.line, at: Point(column: 0, row: size.rows - 1)) }
  }
}

extension Frame {
  /// Draws a card.
  mutating func draw(_ view: CardView) { view.draw(in: &self) }
}
