import Canvas

/// Where the parts of the leader's screen go: what is theirs alone at the left, what the room sees
/// at the right.
struct LeaderLayout: Hashable, Sendable {
  /// The size of the screen.
  let size: Size

  /// The same screen as everybody's, whose rows and breadths these are.
  private var shared: MeetingLayout { MeetingLayout(size: size) }

  /// The row of the header; nil where there is no room.
  var headerRow: Int? { shared.headerRow }

  /// The row of the key hints; nil where there is no room.
  var footRow: Int? { shared.footRow }

  /// Whether panes have frames.
  var isFramed: Bool { shared.breadth != .card }

  /// Whether more than one pane is seen.
  var isWide: Bool { shared.breadth == .two || shared.breadth == .three }

  /// The areas of the panes that are seen, given which has the focus.
  ///
  /// The pane of the script is the leader's own here.
  func areas(focus: Pane) -> [(pane: Pane, area: Rect)] {
    guard isWide else { return [(focus, slice(0, size.columns))] }
    let columns = size.columns
    guard columns >= 150 else {
      let left = columns / 2
      let right = focus == .checklist ? Pane.checklist : .ladder
      return [(.script, slice(0, left)), (right, slice(left, columns - left))]
    }
    let left = min(columns / 3, 60)
    let checklist = min(columns * 35 / 120, 48)
    let middle = columns - left - checklist
    return [
      (.script, slice(0, left)), (.ladder, slice(left, middle)),
      (.checklist, slice(left + middle, checklist)),
    ]
  }

  private func slice(_ column: Int, _ columns: Int) -> Rect {
    let top = headerRow == nil ? 0 : 1
    let bottom = size.rows - (footRow == nil ? 0 : 1)
    return Rect(column: column, row: top, columns: columns, rows: bottom - top)
  }
}
