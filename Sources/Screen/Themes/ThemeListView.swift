import Canvas

/// The list of themes as it lies over a corner of the screen, which shows the marked one.
struct ThemeListView {
  /// The area it covers.
  let area: Rect
  private let list: ThemeList

  init(_ list: ThemeList, size: Size) {
    self.list = list
    let columns = min(size.columns, 40)
    let rows = min(size.rows, max(8, list.names.count + 5))
    area = Rect(
      column: size.columns - columns, row: max(0, min(1, size.rows - rows)), columns: columns,
      rows: rows)
  }

  /// Whether there is room for a frame around it.
  private var isFramed: Bool { area.size.columns >= 16 && area.size.rows >= 6 }

  private var inner: Rect { isFramed ? area.inset(columns: 2, rows: 1) : area }

  private var remark: [StyledLine] {
    guard inner.size.rows >= 6 else { return [] }
    let text =
      list.problem.map { StyledText($0, .notice) }
      ?? StyledText("Enter keeps it, Esc goes back.", .quiet)
    return [StyledLine()] + text.wrapped(to: max(1, inner.size.columns)).prefix(inner.size.rows / 2)
  }

  private var rows: Int { max(0, inner.size.rows - remark.count) }

  private var first: Int { max(0, min(list.selected - rows / 2, list.names.count - rows)) }

  /// The row of the list at a point.
  func row(at point: Point) -> Int? {
    guard inner.contains(point), point.row - inner.origin.row < rows else { return nil }
    let row = point.row - inner.origin.row + first
    return list.names.indices.contains(row) ? row : nil
  }

  /// Draws the list, with the cursor on the marked row.
  func draw(in frame: inout Frame) {
    frame.fill(area)
    if isFramed {
      frame.box(area, title: StyledLine("▸ Theme", .heading), role: .focusedBorder)
    }
    for (offset, name) in list.names.dropFirst(first).prefix(rows).enumerated() {
      let isMarked = first + offset == list.selected
      let line =
        StyledLine(isMarked ? "▸ " : "  ", .current)
        + StyledLine(name ?? "by the terminal’s background", isMarked ? .current : .text)
      let point = Point(column: inner.origin.column, row: inner.origin.row + offset)
      frame.write(line.truncated(to: inner.size.columns), at: point, within: inner)
      if isMarked { frame.cursor = point }
    }
    frame.write(
      remark, at: Point(column: inner.origin.column, row: inner.origin.row + rows), within: inner)
  }
}

extension Frame {
  /// Draws the list of themes over what is there.
  mutating func draw(_ view: ThemeListView) { view.draw(in: &self) }
}
