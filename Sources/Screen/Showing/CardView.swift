import Canvas

/// A card: a few words alone on the screen, as large as they fit.
struct CardView {
  private let words: String
  private let hints: [Hint]
  private let size: Size

  init(_ words: String, hints: [Hint], size: Size) {
    self.words = words
    self.hints = hints
    self.size = size
  }

  func draw(in frame: inout Frame) {
    let hasFoot = !hints.isEmpty && size.rows >= 6
    let area = Rect(
      column: 0, row: 0, columns: size.columns, rows: size.rows - (hasFoot ? 1 : 0))
    frame.write(
      StyledText(words, .question).wrapped(to: max(1, area.size.columns)), at: area.origin,
      within: area)
    frame.cursor = area.origin
    guard hasFoot else { return }
    frame.write(
      FootLine.line(turn: nil, hints: hints, columns: size.columns),
      at: Point(column: 0, row: size.rows - 1))
  }
}

extension Frame {
  /// Draws a card.
  mutating func draw(_ view: CardView) { view.draw(in: &self) }
}
