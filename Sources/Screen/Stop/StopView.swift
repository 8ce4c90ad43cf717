import Canvas

/// A private stop on the only screen: a calm word to all, and behind it the leader's.
struct StopView {
  private let stop: PrivateStop
  private let foot: FootLine<Command>
  private let size: Size

  init(_ stop: PrivateStop, hints: [Hint<Command>], size: Size) {
    self.stop = stop
    self.size = size
    foot = FootLine(turn: nil, hints: hints, columns: size.columns)
  }

  /// What the hint at a point does.
  func command(at point: Point) -> Command? {
    point.row == size.rows - 1 ? foot.command(atColumn: point.column) : nil
  }

  func draw(in frame: inout Frame) {
    let columns = max(1, min(size.columns - 2, 64))
    let lines =
      stop.isOpen
      ? stop.lines(columns: columns)
      : StyledText(PrivateStop.calm, .text).wrapped(to: columns)
    let rows = max(0, size.rows - 1)
    let top = max(0, (rows - lines.count) / 2)
    let left = max(0, (size.columns - columns) / 2)
    let area = Rect(column: left, row: top, columns: columns, rows: rows - top)
    frame.write(lines, at: area.origin, within: area)
    frame.cursor = Point(column: left, row: top)
    if size.rows >= 2 { frame.write(foot.line, at: Point(column: 0, row: size.rows - 1)) }
  }
}

extension PrivateStop {
  /// The leader's words, a blank line between them.
  func lines(columns: Int) -> [StyledLine] {
    Array(
      ([StyledText("For the leader alone", .heading)] + words.map { StyledText($0, .notice) })
        .map { $0.wrapped(to: columns) }.joined(separator: [StyledLine()]))
  }
}

extension Frame {
  /// Draws a private stop.
  mutating func draw(_ view: StopView) { view.draw(in: &self) }
}
