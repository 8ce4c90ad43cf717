import Assessment
public import Canvas
import Conversation
import Language
import Rehearsal

/// A rehearsal's screen: the three panes of a meeting, with the leader's words at the foot.
struct RehearsalScene {
  let screen: RehearsalScreen
  let practice: Practice
  let layout: MeetingLayout
  /// What the playbook would ask now, for a leader who rehearses with help.
  let suggestion: String?
  private let meeting: Meeting

  init(_ screen: RehearsalScreen) {
    self.screen = screen
    practice = screen.practice
    layout = MeetingLayout(size: screen.size)
    suggestion =
      practice.difficulty == .gentle && !screen.isExam ? practice.suggestion : nil
    meeting = Meeting(
      OpenedConversation(
        id: 0, state: practice.conversation, surroundings: practice.surroundings, draft: "",
        isReadOnly: true))
  }

  func draw(in frame: inout Frame) {
    if let row = layout.headerRow { frame.write(header, at: Point(column: 0, row: row)) }
    if let row = layout.breadcrumbRow { frame.write(breadcrumb, at: Point(column: 0, row: row)) }
    switch screen.mode {
    case .debrief: draw(page, isFocused: true, in: &frame)
    case .comparing:
      for (line, view) in lines {
        draw(view, isFocused: line == screen.branches.current, in: &frame)
      }
    case .talking, .holding, .rewinding:
      let panes = panes
      for view in panes { frame.draw(view, isFocused: view.pane == .ladder) }
      drawField(in: &frame)
      placeCursor(in: panes, &frame)
    }
    if let row = layout.footRow { frame.write(foot.line, at: Point(column: 0, row: row)) }
  }

  /// Draws a page, with the cursor where it is read from.
  private func draw(_ view: PaneView, isFocused: Bool, in frame: inout Frame) {
    frame.draw(view, isFocused: isFocused)
    if isFocused { frame.cursor = view.inner.origin }
  }

  private var name: String { practice.persona.firstName }

  // MARK: - Head and foot

  private var header: StyledLine {
    let right =
      layout.breadth == .three ? practice.title : "difficulty \(practice.difficulty.rawValue)"
    let table = practice.conversation.phase.table
    let left =
      StyledLine("Brass Tacks   ", .heading) + StyledLine(table?.headline ?? name, .header)
    return HeaderLine.line(left, right: right, columns: layout.size.columns)
  }

  /// The panes that are not seen, in one line.
  private var breadcrumb: StyledLine {
    let script = isScriptSaid ? "script said ✓" : "script not said"
    let coverage = practice.conversation.phase.climb?.coverage ?? ""
    return StyledLine(" \(script)   \(coverage)", .quiet).truncated(to: layout.size.columns)
  }

  var isScriptSaid: Bool {
    practice.turns.contains { if case .script = $0.move { true } else { false } }
  }

  private var foot: FootLine<RehearsalCommand> {
    let hints = screen.keymap.hints(at: screen.moment).map { binding in
      Hint(binding, named: binding.command == .leave && screen.isFromHome ? "home" : nil)
    }
    return FootLine(turn: nil, hints: hints, columns: layout.size.columns)
  }

  // MARK: - Panes

  /// How many rows the leader's field takes at the foot.
  var fieldRows: Int { layout.size.rows >= 18 ? 4 : layout.size.rows >= 10 ? 2 : 1 }

  /// The panes of the talk.
  var panes: [PaneView] {
    layout.areas(focus: .ladder, tab: .checklist).map { view(of: $0.pane, in: $0.area) }
  }

  /// The pane of the script; nil where there is no room for it.
  var scriptPane: PaneView? {
    layout.areas(focus: .ladder, tab: .checklist).first { $0.pane == .script }
      .map { view(of: $0.pane, in: $0.area) }
  }

  private func view(of pane: Pane, in area: Rect) -> PaneView {
    let short = Rect(
      column: area.origin.column, row: area.origin.row, columns: area.size.columns,
      rows: max(0, area.size.rows - fieldRows))
    var view = PaneView(pane: pane, area: short, isFramed: layout.breadth != .card)
    switch pane {
    case .script: fillScript(&view)
    case .ladder: fillLadder(&view)
    case .checklist: fillChecklist(&view)
    }
    if pane != .ladder { view.offset = screen.paneScroll[pane] ?? 0 }
    return view
  }

  private func fillScript(_ view: inout PaneView) {
    let columns = max(1, view.inner.size.columns)
    view.title = StyledLine("Opening script", .heading)
    view.lines =
      StyledText("“\(meeting.playbook.script.text)”", .script).wrapped(to: columns)
      + [StyledLine(), StyledLine(isScriptSaid ? "[x] said aloud" : "[ ] said aloud", .quiet)]
      + [StyledLine()] + StyledText(practice.persona.portrait, .quiet).wrapped(to: columns)
    if let suggestion {
      view.footer =
        [StyledLine("Suggested", .heading)] + StyledText(suggestion, .cue).wrapped(to: columns)
    }
  }

  private func fillChecklist(_ view: inout PaneView) {
    let columns = max(1, view.inner.size.columns)
    view.title = StyledLine("Checklist", .heading)
    let checklist = RoomChecklist(meeting)
    view.fill(checklist)
    let handed = practice.turns.compactMap(\.handedOver)
    if !handed.isEmpty {
      view.lines += [StyledLine(), StyledLine("Yours, not on the list", .heading)]
      view.lines += handed.flatMap {
        StyledText("· \(PlainLine.of($0))", .quiet).wrapped(to: columns, hangingIndent: 2)
      }
    }
    view.start = max(0, view.lines.count - view.rows)
  }

  private func fillLadder(_ view: inout PaneView) {
    let columns = max(1, view.inner.size.columns)
    view.title = StyledLine("▸ Question ladder", .heading)
    if case .rewinding(let turn) = screen.mode { return fillTurns(&view, marked: turn) }
    let rows = LadderRows(meeting)
    let labels = RungRow.labelColumns(of: rows.above)
    let most = max(1, view.rows / 3)
    let climbed = rows.above.suffix(most).flatMap { row in
      var row = row
      row.most = 1
      return row.lines(columns: columns, labels: labels)
    }
    let hidden = max(0, rows.above.count - most)
    let more = hidden > 0 ? [StyledLine("  … and \(hidden) more before", .quiet)] : []
    let isNamed = practice.difficulty != .hard && !screen.isExam
    let current = rows.current.map { row in
      isNamed ? [StyledLine("▸ \(row.label)", .current)] : [StyledLine("▸", .current)]
    }
    let talk = TalkLines.lines(
      practice.turns, with: name, columns: columns, marksFolds: !screen.isExam
    )
    .dropLast()  // The blank behind the last turn.
    let reply = TalkLines.replyRows(practice.turns.last, with: name, columns: columns)
    view.footer = suggested(columns: columns, rows: view.inner.size.rows - reply)
    let room = LadderRoom(
      rows: view.rows, reply: reply, before: more + climbed, current: current ?? [],
      after: openWords(columns: columns) + opening(columns: columns) + silence)
    let end = max(min(room.talk, talk.count), talk.count - screen.scroll)
    view.lines = room.head + talk[max(0, end - room.talk)..<end] + room.tail
    let below = rows.below.flatMap { $0.lines(columns: columns, labels: labels) }
    if isNamed, view.lines.count + below.count < view.rows {
      view.lines += [StyledLine()] + below
    }
  }

  private func openWords(columns: Int) -> [StyledLine] {
    guard !screen.isExam, practice.difficulty != .hard, let turn = practice.turns.last,
      turn.reply.kind == .dodge, let judgement = turn.judgement,
      case .nebulous = judgement.verdict
    else { return [] }
    return [StyledLine()] + StyledText("  " + judgement.says, .open).wrapped(to: columns)
  }

  /// The quiet bar: it fills while nobody speaks.
  private var silence: [StyledLine] {
    guard screen.quiet > 0, screen.field.isEmpty else { return [] }
    let bar = Silence(seconds: screen.quiet).bar
    return [
      StyledLine(),
      StyledLine("  (quiet) ", .quiet) + bar + StyledLine(" \(screen.quiet) s", .quiet),
    ]
  }

  private func fillTurns(_ view: inout PaneView, marked: Int) {
    let columns = max(1, view.inner.size.columns)
    view.title = StyledLine("▸ Which turn?", .heading)
    view.lines = practice.turns.enumerated().map { index, turn in
      let sign = index == marked ? "▸ " : "  "
      return StyledLine(
        "\(sign)\(turn.number)  \(turn.move.words)", index == marked ? .current : .text
      ).truncated(to: columns)
    }
    view.start = max(0, min(marked - view.rows / 2, view.lines.count - view.rows))
  }

  // MARK: - The leader's words

  /// Where the words being typed are drawn.
  var fieldArea: Rect {
    let isBoxed = fieldRows == 4
    return Rect(
      column: isBoxed ? 2 : 1, row: fieldTop + (isBoxed ? 1 : fieldRows - 1),
      columns: max(1, layout.size.columns - (isBoxed ? 4 : 2)), rows: 1)
  }

  private var fieldTop: Int {
    layout.body.origin.row + layout.body.size.rows - fieldRows
  }

  private func drawField(in frame: inout Frame) {
    if fieldRows == 4 {
      frame.box(
        Rect(column: 0, row: fieldTop, columns: layout.size.columns, rows: 3),
        title: StyledLine("You say", .turn), role: .focusedBorder)
    }
    if let note = note ?? suggestedInShort, fieldRows > 1 {
      let row = fieldRows == 4 ? fieldTop + 3 : fieldTop
      frame.write(note, at: Point(column: fieldArea.origin.column, row: row))
    }
    draw(fieldArea, in: &frame)
  }

  /// While a turn is chosen, the cursor stands on it rather than among the words.
  private func placeCursor(in panes: [PaneView], _ frame: inout Frame) {
    guard case .rewinding(let turn) = screen.mode,
      let view = panes.first(where: { $0.pane == .ladder })
    else { return }
    let row = view.row(ofLine: turn) ?? view.inner.origin.row
    frame.cursor = Point(column: view.inner.origin.column, row: row)
  }

  private func draw(_ area: Rect, in frame: inout Frame) {
    var marks: [(Range<Int>, Role)] = []
    if case .holding(.says(let remark)) = screen.mode { marks = [(remark.hearing.words, .notice)] }
    frame.draw(screen.field, in: area, role: .question, marks: marks)
  }

  private var note: StyledLine? {
    guard case .holding(let move) = screen.mode, let words = FoldNote.words(for: move) else {
      return nil
    }
    return StyledLine(words, .notice).truncated(to: layout.size.columns - 4)
  }

  // MARK: - Pages

  private var debrief: [String] {
    let debrief = Debrief(screen.branches)
    let shares = screen.past + (debrief.openShare.map { [$0] } ?? [])
    return DebriefText.lines(debrief) + (shares.count > 1 ? [""] + TrendChart.lines(shares) : [])
  }

  /// The debrief as a page.
  var page: PaneView {
    var view = PaneView(pane: .ladder, area: layout.body, isFramed: layout.breadth != .card)
    view.title = StyledLine("▸ Debrief", .heading)
    view.lines = debrief.flatMap { line in
      StyledText(line).wrapped(
        to: max(1, view.inner.size.columns), hangingIndent: DebriefText.margin)
    }
    view.offset = screen.scroll
    return view
  }

  /// The line that is played, and the one it came from, side by side from where they part.
  private var lines: [(line: Int, view: PaneView)] {
    let body = layout.body
    let pair = screen.pair
    let half = body.size.columns / 2
    return pair.lines.enumerated().map { place, index in
      let line = screen.branches.lines[index]
      var view = PaneView(
        pane: .ladder,
        area: Rect(
          column: place * half, row: body.origin.row, columns: half, rows: body.size.rows),
        isFramed: true)
      let isPlayed = index == screen.branches.current
      let title = "Line \(index + 1), after turn \(pair.common)"
      view.title = StyledLine(isPlayed ? "▸ \(title), played" : title, .heading)
      view.lines = TalkLines.lines(
        line.practice.turns.dropFirst(pair.common), with: name,
        columns: max(1, view.inner.size.columns), marksFolds: !screen.isExam)
      return (index, view)
    }
  }
}

// MARK: - Hit areas

extension RehearsalScene {
  /// What the hint at a point does.
  func command(at point: Point) -> RehearsalCommand? {
    point.row == layout.footRow ? foot.command(atColumn: point.column) : nil
  }

  /// The pane of the talk at a point.
  func pane(at point: Point) -> PaneView? { panes.first { $0.area.contains(point) } }

  /// The turn whose row is at a point, while one is chosen.
  func turn(at point: Point) -> Int? {
    guard let view = pane(at: point), view.pane == .ladder else { return nil }
    return view.line(at: point)
  }

  /// The line at a point, where two stand side by side.
  func line(at point: Point) -> Int? { lines.first { $0.view.area.contains(point) }?.line }
}

extension RehearsalScreen {
  /// How many lines there are.
  var lines: Int { branches.lines.count }

  /// The line that is played and another one to lay beside it, and how many turns they share.
  var pair: (lines: [Int], common: Int) {
    let current = branches.current
    if let origin = branches.lines[current].origin {
      return ([origin.line, current], origin.turns)
    }
    let other = branches.lines.indices.last { branches.lines[$0].origin?.line == current }
    guard let other, let origin = branches.lines[other].origin else { return ([current], 0) }
    return ([current, other], origin.turns)
  }

  /// What the screen shows.
  public func frame() -> Frame {
    var frame = Frame(size: size)
    RehearsalScene(self).draw(in: &frame)
    if let actions { frame.draw(ActionListView(actions, size: size)) }
    if let remark { frame.draw(remark: remark) }
    frame.settleCursor()
    return frame
  }
}

extension Persona {
  /// Who it is, in two lines.
  fileprivate var portrait: String { "\(name), \(age), \(trade).\n\(manner)" }
}
