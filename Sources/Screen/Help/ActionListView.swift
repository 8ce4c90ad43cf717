import Canvas

/// The list of all actions as it lies over the screen.
struct ActionListView<Command: Listed> {
  /// The area it covers.
  let area: Rect
  private let list: ActionList<Command>

  init(_ list: ActionList<Command>, size: Size) {
    self.list = list
    let columns = min(size.columns, 78)
    let wanted = list.found.count + (columns >= 68 ? 4 : 7)
    let rows = min(size.rows, max(8, wanted))
    area = Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 3), columns: columns,
      rows: rows)
  }

  /// Whether there is room for a frame around it.
  private var isFramed: Bool { area.size.columns >= 16 && area.size.rows >= 6 }

  private var inner: Rect { isFramed ? area.inset(columns: 2, rows: 1) : area }

  /// Draws the list, the search and the cursor in it.
  func draw(in frame: inout Frame) {
    frame.fill(area)
    if isFramed {
      frame.box(
        area, title: StyledLine("▸ All actions", .heading), role: .focusedBorder)
    }
    let label = "Search: "
    frame.write(label, at: inner.origin, role: .quiet, within: inner)
    let search = Rect(
      column: inner.origin.column + label.count, row: inner.origin.row,
      columns: inner.size.columns - label.count, rows: 1)
    frame.draw(list.search, in: search, role: .text)
    if search.size.columns <= 0 { frame.cursor = area.origin }
    drawRows(in: &frame)
  }

  /// Whether each row has room to say what it does; else the marked one says so below the list.
  private var isWide: Bool { inner.size.columns >= 64 }

  private func drawRows(in frame: inout Frame) {
    let found = list.found
    let purpose = isWide || inner.size.rows < 7 ? [] : list.purpose(columns: inner.size.columns)
    let rows = max(0, inner.size.rows - 1 - purpose.count)
    frame.write(
      purpose,
      at: Point(
        column: inner.origin.column, row: inner.origin.row + inner.size.rows - purpose.count),
      within: inner)
    if found.isEmpty {
      frame.write(
        "Nothing of that name.", at: Point(column: inner.origin.column, row: inner.origin.row + 1),
        role: .quiet, within: inner)
    }
    let first = max(0, min(list.selected - rows / 2, found.count - rows))
    for (offset, action) in found.dropFirst(first).prefix(rows).enumerated() {
      let isMarked = first + offset == list.selected
      frame.write(
        line(of: action, isMarked: isMarked),
        at: Point(column: inner.origin.column, row: inner.origin.row + 1 + offset), within: inner)
    }
  }

  private func line(of action: Action<Command>, isMarked: Bool) -> StyledLine {
    let names = list.widestName
    let line =
      StyledLine(isMarked ? "▸ " : "  ", .current)
      + StyledLine(action.command.name, isMarked ? .current : .text).padded(to: names + 2)
      + StyledLine(action.key, .key).padded(to: 11)
      + StyledLine(isWide ? action.command.purpose : "", .quiet)
    return line.truncated(to: inner.size.columns)
  }
}

extension ActionList {
  /// How many columns the longest name takes.
  fileprivate var widestName: Int { found.map(\.command.name.displayWidth).max() ?? 0 }

  /// What the marked action does, in two lines or more.
  fileprivate func purpose(columns: Int) -> [StyledLine] {
    guard let chosen else { return [] }
    return [StyledLine()] + StyledText(chosen.purpose, .quiet).wrapped(to: columns).prefix(2)
  }
}

extension Frame {
  /// Draws the list of all actions over what is there.
  mutating func draw(_ view: ActionListView<some Listed>) { view.draw(in: &self) }
}
