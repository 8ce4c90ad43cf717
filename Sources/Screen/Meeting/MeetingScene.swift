import Assessment
import Canvas
import Conversation

/// A conversation's screen: what stands where.
///
/// Drawing reads it, and so does the mouse, so that a click finds what was drawn.
struct MeetingScene {
  /// Where the parts go.
  let layout: MeetingLayout
  /// The panes that are seen.
  private(set) var panes: [PaneView] = []
  /// Where the words being typed are drawn; nil where there is no field in sight.
  private(set) var field: Rect?
  /// Where the choices are drawn, in their order.
  private(set) var choices: [Rect] = []
  private let meeting: Meeting
  private let keymap: ProgramKeymap

  init(_ meeting: Meeting, size: Size, keymap: ProgramKeymap) {
    self.meeting = meeting
    self.keymap = keymap
    layout = MeetingLayout(size: size)
    for (pane, area) in layout.areas(focus: meeting.focus, tab: meeting.tabInSight) {
      let view = PaneView(pane: pane, area: area, isFramed: layout.breadth != .card)
      switch pane {
      case .script: panes.append(script(view))
      case .ladder: addLadder(view)
      case .checklist: panes.append(checklist(view))
      }
    }
  }

  /// Whether the note has no pane of its own to stand in.
  private var noteIsInLadder: Bool {
    switch layout.breadth {
    case .three, .two: layout.size.rows < 14
    case .one, .card: true
    }
  }
}

// MARK: - Panes

extension MeetingScene {
  private func script(_ view: PaneView) -> PaneView {
    var view = view
    view.title = title(of: .script)
    view.lines = ScriptPane.lines(meeting, columns: max(1, view.inner.size.columns))
    view.footer = note(columns: max(1, view.inner.size.columns))
    view.offset = meeting.scroll[.script] ?? 0
    return view
  }

  private func checklist(_ view: PaneView) -> PaneView {
    var view = view
    let columns = max(1, view.inner.size.columns)
    view.title = title(of: .checklist)
    view.lines = ChecklistPane.lines(meeting, columns: columns)
    let note = layout.breadth == .two && meeting.showsNote ? note(columns: columns) : []
    view.footer = note + ChecklistPane.footer(meeting, columns: columns)
    view.coverage = ChecklistPane.coverage(meeting)
    // On the ladder what is being worked on is at the end; afterwards the list is read from its start.
    let isAtEnd = meeting.focus != .checklist && meeting.isOnLadder
    view.start = isAtEnd ? max(0, view.lines.count - view.rows) : 0
    view.offset = meeting.scroll[.checklist] ?? 0
    return view
  }

  private func note(columns: Int) -> [StyledLine] {
    let lines = ScriptPane.note(meeting, columns: columns)
    return lines.isEmpty ? [] : [StyledLine()] + lines
  }

  private func title(of pane: Pane) -> StyledLine {
    let own = paneTitle(pane)
    switch layout.breadth {
    case .two where pane != .ladder:
      let names = tabNames(up: pane)
      return names[0] + Self.tabGap + names[1]
    case .two, .three, .one, .card:
      return StyledLine((meeting.focus == pane ? "▸ " : "") + own, .heading)
    }
  }

  private static let tabGap = StyledLine(" │ ", .quiet)

  private func tabNames(up pane: Pane) -> [StyledLine] {
    [Pane.checklist, .script].map { name in
      StyledLine(
        (meeting.focus == name ? "▸ " : "") + shortTitle(name), name == pane ? .heading : .quiet)
    }
  }

  private func paneTitle(_ pane: Pane) -> String {
    switch pane {
    case .script: ScriptPane.title(meeting)
    case .checklist: "Checklist"
    case .ladder: layout.breadth == .one ? ladderTitle : partTitle
    }
  }

  private func shortTitle(_ pane: Pane) -> String {
    pane == .checklist ? "Checklist" : meeting.isInPartOne ? "Part 1" : "Script"
  }

  private var ladderTitle: String {
    if case .ended(let ending) = meeting.state.phase { return ending.title }
    return LadderRows(meeting).current?.label ?? partTitle
  }

  private var partTitle: String {
    meeting.isInPartOne
      ? meeting.playbook.parts.first?.title ?? "The number" : "Question ladder"
  }
}

// MARK: - The ladder

extension MeetingScene {
  private mutating func addLadder(_ view: PaneView) {
    var view = view
    let columns = max(1, view.inner.size.columns)
    let isWide = layout.breadth == .three
    let isSingle = layout.breadth == .one || layout.breadth == .card
    let style = PromptStyle(
      columns: columns, indent: isWide ? 2 : 0, isBoxed: !isSingle, showsRung: !isSingle,
      isCard: layout.breadth == .card)
    let rows = LadderRows(meeting)
    let labels = RungRow.labelColumns(of: rows.above + rows.below)
    var block = PromptBlock(meeting, style: style, current: rows.current)
    if noteIsInLadder { block.addNote(meeting, columns: style.width) }
    block.fit(rows: view.rows)
    let above = isSingle ? [] : rows.above.flatMap { $0.lines(columns: columns, labels: labels) }
    let below = isSingle ? [] : rows.below.flatMap { $0.lines(columns: columns, labels: labels) }
    let set = block.set(style)

    view.title = title(of: .ladder)
    view.lines = above + set.lines + below
    let spare = max(0, view.rows - set.lines.count)
    let seenBelow = min(below.count, max(spare - above.count, spare / 3))
    view.start = max(0, above.count - max(0, spare - seenBelow))
    view.offset = meeting.scroll[.ladder] ?? 0
    panes.append(view)
    place(set, at: above.count, in: view, style: style)
  }

  private mutating func place(
    _ set: SetPrompt, at offset: Int, in view: PaneView, style: PromptStyle
  ) {
    let column = view.inner.origin.column + style.indent
    if let line = set.fieldLine, let row = view.row(ofLine: offset + line),
      view.row(ofLine: offset + line + set.fieldRows - 1) != nil
    {
      field = Rect(
        column: column + 2, row: row,
        columns: max(1, min(style.fieldColumns, view.inner.size.columns - 2)), rows: set.fieldRows)
      if view.inner.size.columns < 4 {
        field = Rect(origin: view.inner.origin, size: view.inner.size)
      }
    }
    choices = set.choiceLines.map { line in
      Rect(
        column: column, row: view.row(ofLine: offset + line) ?? -1, columns: style.width, rows: 1)
    }
  }
}

// MARK: - Hit areas

extension MeetingScene {
  /// What the hint at a point does.
  func command(at point: Point) -> Command? {
    point.row == layout.footRow ? foot.command(atColumn: point.column) : nil
  }

  /// The pane at a point, or the one whose name stands there.
  func pane(at point: Point) -> Pane? {
    if point.row == layout.breadcrumbRow {
      return Breadcrumb.pane(atColumn: point.column, of: meeting)
    }
    return tab(at: point) ?? panes.first { $0.area.contains(point) }?.pane
  }

  /// The pane whose name stands at a point among the tabs.
  private func tab(at point: Point) -> Pane? {
    guard layout.breadth == .two, let view = panes.first(where: { $0.pane != .ladder }),
      point.row == view.area.origin.row
    else { return nil }
    let names = tabNames(up: view.pane)
    let middle = view.area.origin.column + 2 + names[0].displayWidth
    guard view.area.contains(point) else { return nil }
    if point.column < middle { return .checklist }
    let behind = middle + Self.tabGap.displayWidth
    return (behind..<behind + names[1].displayWidth).contains(point.column) ? .script : view.pane
  }
}

// MARK: - Drawing

extension MeetingScene {
  /// Draws everything and places the cursor.
  func draw(in frame: inout Frame) {
    if let row = layout.headerRow {
      frame.write(
        HeaderLine.line(meeting, breadth: layout.breadth, columns: layout.size.columns),
        at: Point(column: 0, row: row))
    }
    if let row = layout.breadcrumbRow {
      let line = Breadcrumb.line(meeting).truncated(to: layout.size.columns)
      frame.write(line, at: Point(column: 0, row: row))
    }
    for view in panes { frame.draw(view, isFocused: view.pane == meeting.focus) }
    drawField(in: &frame)
    placeCursor(in: &frame)
    if let row = layout.footRow { frame.write(foot.line, at: Point(column: 0, row: row)) }
  }

  private func drawField(in frame: inout Frame) {
    guard let field else { return }
    let isTyping = [.typing, .naming, .wording].contains(meeting.stage)
    if let adjourning = meeting.adjourning {
      frame.draw(adjourning, in: field, showsCursor: isTyping)
    } else if let own = meeting.wording {
      let marks = own.hearing.map { [($0.words, Role.notice)] } ?? []
      frame.draw(own.field, in: field, role: .question, marks: marks, showsCursor: isTyping)
    } else {
      let marks = meeting.reading?.findings.map { ($0.range, Role.heldPhrase) } ?? []
      frame.draw(meeting.field, in: field, marks: marks, showsCursor: isTyping)
    }
  }

  private func placeCursor(in frame: inout Frame) {
    guard frame.cursor == nil else { return }
    if meeting.stage == .choosing, choices.indices.contains(meeting.selected),
      choices[meeting.selected].origin.row >= 0
    {
      frame.cursor = choices[meeting.selected].origin
    } else {
      frame.cursor = panes.first { $0.pane == meeting.focus }?.inner.origin
    }
  }

  private var foot: FootLine<Command> {
    let isFieldEmpty =
      meeting.field.isEmpty && meeting.adjourning == nil && meeting.wording == nil
    let moment = KeyMoment(stage: meeting.stage, isFieldEmpty: isFieldEmpty)
    let hints = keymap.hints(at: moment).filter { binding in
      // Alone, the leader has the note in sight anyway.
      binding.command != .note || !meeting.isLeaderAlone
    }.map { binding in
      Hint(binding, named: isFieldEmpty ? meeting.hintOfEmptyField(binding.command) : nil)
    }
    return FootLine(turn: meeting.turnWords, hints: hints, columns: layout.size.columns)
  }
}

extension Meeting {
  /// Whether actions are being worked out.
  fileprivate var isOnLadder: Bool {
    if case .ladder = state.phase { true } else { false }
  }

  /// What Enter is called on an empty field that can be answered so.
  fileprivate func hintOfEmptyField(_ command: Command) -> String? {
    command == .answer ? choiceOfEmptyField?.hint : nil
  }

  /// Whose turn it is to type.
  fileprivate var turnWords: String? {
    guard let prompt, !isReadOnly, state.running == .running, adjourning == nil else { return nil }
    if wording != nil { return "The leader types" }
    let verb = prompt.takesWords ? "types" : "chooses"
    switch prompt.turn {
    case .leader: return "The leader \(verb)"
    case .person: return "\(state.phase.table?.firstName ?? "The person") \(verb)"
    }
  }
}

extension Frame {
  /// Draws a conversation's screen.
  mutating func draw(_ scene: MeetingScene) { scene.draw(in: &self) }
}
