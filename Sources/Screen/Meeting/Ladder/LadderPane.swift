import Canvas

/// The pane of the ladder, with the places of what can be typed or chosen in it.
struct LadderPane {
  /// The pane.
  private(set) var view: PaneView
  /// Where the words being typed are drawn; nil where there is no field in sight.
  let field: Rect?
  /// Where the choices are drawn, in their order.
  let choices: [Rect]

  /// The ladder in a pane.
  ///
  /// - Parameters:
  ///   - ladder: What everybody sees of it.
  ///   - aside: What the leader adds to it; nil on the room's own screen.
  ///   - view: The pane, with its title and how far it is scrolled.
  ///   - style: How the question is set.
  init(_ ladder: RoomLadder, aside: LeaderAside?, in view: PaneView, style: PromptStyle) {
    let labels = RungRow.labelColumns(of: ladder.above + ladder.below)
    func lines(_ rows: [RungRow]) -> [StyledLine] {
      // Where the rung has no row of its own, there is no room for the others.
      style.showsRung ? rows.flatMap { $0.lines(columns: style.columns, labels: labels) } : []
    }
    var block = PromptBlock(ladder, aside: aside, style: style)
    if let note = aside?.note { block.add(note, columns: style.width) }
    block.fit(rows: view.rows)
    let (above, below) = (lines(ladder.above), lines(ladder.below))
    let set = block.set(style)

    var view = view
    view.lines = above + set.lines + below
    let spare = max(0, view.rows - set.lines.count)
    let seenBelow = min(below.count, max(spare - above.count, spare / 3))
    view.start = max(0, above.count - max(0, spare - seenBelow))
    self.view = view
    field = view.field(of: set, at: above.count, style: style)
    choices = view.choices(of: set, at: above.count, style: style)
  }
}

extension PaneView {
  /// Where the field of a question is seen whose lines begin at one of the pane's.
  func field(of set: SetPrompt, at offset: Int, style: PromptStyle) -> Rect? {
    guard let line = set.fieldLine, let row = row(ofLine: offset + line),
      self.row(ofLine: offset + line + set.fieldRows - 1) != nil
    else { return nil }
    guard inner.size.columns >= 4 else { return inner }
    return Rect(
      column: inner.origin.column + style.indent + 2, row: row,
      columns: max(1, min(style.fieldColumns, inner.size.columns - 2)), rows: set.fieldRows)
  }

  /// Where the choices of a question are seen; those out of sight are at row -1.
  fileprivate func choices(of set: SetPrompt, at offset: Int, style: PromptStyle) -> [Rect] {
    set.choiceLines.map { line in
      Rect(
        column: inner.origin.column + style.indent, row: row(ofLine: offset + line) ?? -1,
        columns: style.width, rows: 1)
    }
  }
}
