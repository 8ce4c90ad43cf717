import Canvas

/// The curtain: nothing to be seen, and how it goes up again where this is the only screen.
struct CurtainView {
  /// How large the screen is.
  let size: Size
  /// How it goes up again; nil on the room's own screen.
  let hint: String?

  func draw(in frame: inout Frame) {
    guard let hint, size.rows >= 2 else { return }
    frame.write(
      StyledLine(" \(hint)", .quiet).truncated(to: size.columns),
      at: Point(column: 0, row: size.rows - 1))
    frame.cursor = Point(column: 0, row: size.rows - 1)
  }
}

extension Frame {
  /// Draws the curtain.
  mutating func draw(_ view: CurtainView) { view.draw(in: &self) }
}
