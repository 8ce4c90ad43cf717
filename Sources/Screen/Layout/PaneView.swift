import Canvas

/// What a pane shows: its title, its lines and how far they are scrolled.
struct PaneView: Sendable {
  /// Which pane it is.
  let pane: Pane
  /// The whole area, with its frame.
  let area: Rect
  /// Whether it has a frame.
  let isFramed: Bool
  /// The words in the frame.
  var title = StyledLine()
  /// The lines, of which some may be out of sight.
  var lines: [StyledLine] = []
  /// Lines that stay at the bottom.
  var footer: [StyledLine] = []
  /// How much is covered, drawn as a bar in the last line of the footer.
  var coverage: Coverage?
  /// The line that comes first unless it is scrolled.
  var start = 0
  /// How many lines it is scrolled from there.
  var offset = 0

  /// The area for text.
  var inner: Rect {
    isFramed ? area.inset(columns: 2, rows: 1) : area
  }

  /// How many rows the lines have.
  var rows: Int { max(0, inner.size.rows - shownFooter.count) }

  /// The footer where there is room for it.
  var shownFooter: [StyledLine] { inner.size.rows >= footer.count + 4 ? footer : [] }

  /// The line in the first row.
  var first: Int { min(max(0, start + offset), max(start, lines.count - rows)) }

  /// How far it can be scrolled up and down.
  var scrollRange: ClosedRange<Int> { -start...(max(start, lines.count - rows) - start) }

  /// The line at a point; nil where there is none.
  func line(at point: Point) -> Int? {
    guard inner.contains(point), point.row < inner.origin.row + rows else { return nil }
    let line = point.row - inner.origin.row + first
    return lines.indices.contains(line) ? line : nil
  }

  /// How many lines it is scrolled after so many more, as far as there is something to see.
  func offset(_ offset: Int, scrolledBy rows: Int) -> Int {
    min(max(scrollRange.lowerBound, offset + rows), scrollRange.upperBound)
  }

  /// The row of a line; nil when it is out of sight.
  func row(ofLine line: Int) -> Int? {
    (first..<first + rows).contains(line) ? inner.origin.row + line - first : nil
  }
}

/// How much of the gap is covered.
struct Coverage: Codable, Hashable, Sendable {
  /// What is covered, in some small unit.
  let covered: Int
  /// What is missing, in the same unit.
  let whole: Int
  /// How many cells the bar has at most.
  let cells: Int
}

extension Frame {
  /// Draws a pane: its frame, its lines, and marks in the frame where there is more to see.
  mutating func draw(_ view: PaneView, isFocused: Bool) {
    if view.isFramed {
      box(view.area, title: view.title, role: isFocused ? .focusedBorder : .border)
    }
    let shown = Array(view.lines.dropFirst(view.first).prefix(view.rows))
    write(shown, at: view.inner.origin, within: view.inner)
    let footer = view.shownFooter
    let place = Point(
      column: view.inner.origin.column,
      row: view.inner.origin.row + view.inner.size.rows - footer.count)
    write(footer, at: place, within: view.inner)
    if let coverage = view.coverage, !footer.isEmpty {
      bar(
        covered: coverage.covered, of: coverage.whole,
        at: Point(column: place.column, row: place.row + footer.count - 1),
        columns: min(coverage.cells, view.inner.size.columns), within: view.inner)
    }
    if view.isFramed { markMore(in: view) }
  }

  private mutating func markMore(in view: PaneView) {
    let above = view.first
    let below = view.lines.count - view.first - view.rows
    let right = view.area.origin.column + view.area.size.columns
    for (count, arrow, row) in [
      (above, "↑", view.area.origin.row),
      (below, "↓", view.area.origin.row + view.area.size.rows - 1),
    ] where count > 0 {
      let mark = " \(arrow)\(count) "
      guard view.area.size.columns > mark.displayWidth + 12 else { continue }
      write(mark, at: Point(column: right - mark.displayWidth - 1, row: row), role: .quiet)
    }
  }
}
