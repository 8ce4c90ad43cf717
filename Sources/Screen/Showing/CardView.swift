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
    let text = BlockText(words, role: .question)
    let whole = Rect(origin: Point(column: 0, row: 0), size: size)
    let room = Self.room(in: size)
    let fitted = text.fitted(to: room.size, glyphs: glyphs)
    // The foot makes way where the words take a page less without it.
    let large = fitted.pages.count > 1 ? text.fitted(to: size, glyphs: glyphs) : fitted
    let isWhole = large.pages.count < fitted.pages.count || room == whole
    layout = isWhole ? large : fitted
    area = isWhole ? whole : room
    let count = layout.pages.count
    self.page = min(max(0, page), max(0, count - 1))
    let place = count > 1 ? "\(self.page + 1) of \(count)" : nil
    foot = isWhole ? nil : FootLine(turn: place, hints: hints, columns: size.columns)
  }

  /// Where the words go while there is a foot, with a margin beside them.
  private static func room(in size: Size) -> Rect {
    let margin = size.columns >= 30 ? 2 : 0
    return Rect(
      column: margin, row: 0, columns: size.columns - 2 * margin,
      rows: size.rows - (size.rows >= 6 ? 1 : 0))
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
