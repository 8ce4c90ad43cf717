import Canvas

/// The list of all actions as it lies over the screen.
struct ActionListView<Command: Listed> {
  /// The area it covers.
  let area: Rect
  private let list: ActionList<Command>
  /// The actions found: they are searched for once, not for every row.
  private let found: [Action<Command>]
  /// How many columns the longest name takes.
  private let widestName: Int

  init(_ list: ActionList<Command>, size: Size) {
    self.list = list
    found = list.found
    widestName = found.map(\.command.name.displayWidth).max() ?? 0
    let columns = min(size.columns, 78)
    let wanted = found.count + (columns >= 68 ? 4 : 7)
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
    frame.write(Self.label, at: inner.origin, role: .quiet, within: inner)
    frame.draw(list.search, in: search, role: .text)
    if search.size.columns <= 0 { frame.cursor = area.origin }
    drawRows(in: &frame)
  }

  /// What a point of the screen is to the list.
  enum Spot: Hashable {
    /// A row among those found.
    case row(Int)
    /// The words of the search, in their area.
    case search(Rect)
    /// Nothing, though it is within the list.
    case frame
    /// Not the list's.
    case outside
  }

  /// What is at a point.
  func spot(at point: Point) -> Spot {
    guard area.contains(point) else { return .outside }
    if search.contains(point) { return .search(search) }
    let row = point.row - inner.origin.row - 1
    guard inner.contains(point), (0..<rows).contains(row),
      found.indices.contains(first + row)
    else { return .frame }
    return .row(first + row)
  }

  private static var label: String { "Search: " }

  private var search: Rect {
    Rect(
      column: inner.origin.column + Self.label.count, row: inner.origin.row,
      columns: inner.size.columns - Self.label.count, rows: 1)
  }

  /// What the marked action does, in two lines at most.
  private var purpose: [StyledLine] {
    guard !isWide, inner.size.rows >= 7, found.indices.contains(list.selected) else { return [] }
    let words = StyledText(found[list.selected].command.purpose, .quiet)
    return [StyledLine()] + words.wrapped(to: inner.size.columns).prefix(2)
  }

  /// How many rows the actions have.
  private var rows: Int { max(0, inner.size.rows - 1 - purpose.count) }

  /// The action in the first row.
  private var first: Int { max(0, min(list.selected - rows / 2, found.count - rows)) }

  /// Whether each row has room to say what it does; else the marked one says so below the list.
  private var isWide: Bool { inner.size.columns >= 64 }

  private func drawRows(in frame: inout Frame) {
    let purpose = purpose
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
    let first = first
    for (offset, action) in found.dropFirst(first).prefix(rows).enumerated() {
      let isMarked = first + offset == list.selected
      frame.write(
        line(of: action, isMarked: isMarked),
        at: Point(column: inner.origin.column, row: inner.origin.row + 1 + offset), within: inner)
    }
  }

  private func line(of action: Action<Command>, isMarked: Bool) -> StyledLine {
    let line =
      StyledLine(isMarked ? "▸ " : "  ", .current)
      + StyledLine(action.command.name, isMarked ? .current : .text).padded(to: widestName + 2)
      + StyledLine(action.key, .key).padded(to: 11)
      + StyledLine(isWide ? action.command.purpose : "", .quiet)
    return line.truncated(to: inner.size.columns)
  }
}

extension ActionList where Command: Bindable {
  /// Takes the mouse: a click marks the action that it hits, and the wheel moves the mark.
  ///
  /// - Parameters:
  ///   - action: What the mouse does.
  ///   - point: Where.
  ///   - size: How large the screen is.
  /// - Returns: What is to be done; nil where nothing is.
  mutating func take(_ action: MouseAction, at point: Point, size: Size) -> Command? {
    switch action {
    case .wheelUp: move(by: -1)
    case .wheelDown: move(by: 1)
    case .press: return click(at: point, size: size)
    }
    return nil
  }

  private mutating func click(at point: Point, size: Size) -> Command? {
    switch ActionListView(self, size: size).spot(at: point) {
    case .row(let row):
      mark(row)
      return .runAction
    case .search(let area):
      click(at: point, in: area)
      return nil
    case .frame: return nil
    case .outside: return .closeActions
    }
  }
}

extension Frame {
  /// Draws the list of all actions over what is there.
  mutating func draw(_ view: ActionListView<some Listed>) { view.draw(in: &self) }
}
