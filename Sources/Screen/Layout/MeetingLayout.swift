import Canvas

/// Where the parts of a conversation's screen go.
///
/// It never refuses a size: what does not fit is left away, the question last.
struct MeetingLayout: Hashable, Sendable {
  /// How many panes stand side by side.
  enum Breadth: Hashable, Sendable {
    /// All three.
    case three
    /// The ladder, and one of the others under tabs.
    case two
    /// One, and the others as one line.
    case one
    /// One without a frame, for screens the size of a card.
    case card
  }

  /// How many panes stand side by side.
  let breadth: Breadth
  /// The size of the screen.
  let size: Size

  init(size: Size) {
    self.size = size
    breadth =
      switch (size.columns, size.rows) {
      case (..<26, _), (_, ..<9): .card
      case (..<70, _): .one
      case (..<100, _): .two
      case (_, _): .three
      }
  }

  /// The row of the header; nil where there is no room.
  var headerRow: Int? { size.rows >= 7 ? 0 : nil }

  /// The row of the line that stands for the panes that are not seen.
  var breadcrumbRow: Int? { breadth == .one && size.rows >= 11 ? 1 : nil }

  /// The row of the key hints; nil where there is no room.
  var footRow: Int? { size.rows >= 4 ? size.rows - 1 : nil }

  /// The area of all panes.
  var body: Rect {
    let top = (headerRow == nil ? 0 : 1) + (breadcrumbRow == nil ? 0 : 1)
    let bottom = size.rows - (footRow == nil ? 0 : 1)
    return Rect(column: 0, row: top, columns: size.columns, rows: bottom - top)
  }

  /// The areas of the panes that are seen, given which has the focus and which tab is up.
  func areas(focus: Pane, tab: Pane) -> [(pane: Pane, area: Rect)] {
    switch breadth {
    case .three:
      let script = min(size.columns * 29 / 120, 42)
      let checklist = min(size.columns * 35 / 120, 48)
      let ladder = size.columns - script - checklist
      return [
        (.script, slice(0, script)), (.ladder, slice(script, ladder)),
        (.checklist, slice(script + ladder, checklist)),
      ]
    case .two:
      let ladder = size.columns * 5 / 8
      return [(.ladder, slice(0, ladder)), (tab, slice(ladder, size.columns - ladder))]
    case .one, .card:
      return [(focus, body)]
    }
  }

  /// The panes, in the order in which they stand or are named.
  var order: [Pane] {
    breadth == .two ? [.ladder, .checklist, .script] : [.script, .ladder, .checklist]
  }

  private func slice(_ column: Int, _ columns: Int) -> Rect {
    Rect(
      column: column, row: body.origin.row, columns: columns, rows: body.size.rows)
  }
}
