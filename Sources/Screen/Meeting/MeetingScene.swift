import Canvas

/// A conversation's screen: what stands where.
///
/// It is drawn from what everybody sees, and, where there is only one screen, from what the leader
/// adds to it. Drawing reads it, and so does the mouse, so that a click finds what was drawn.
struct MeetingScene: Scene {
  /// Where the parts go.
  let layout: MeetingLayout
  /// The panes that are seen.
  private(set) var panes: [PaneView] = []
  /// Where the words being typed are drawn; nil where there is no field in sight.
  private(set) var field: Rect?
  /// Where the choices are drawn, in their order.
  private(set) var choices: [Rect] = []
  private let room: RoomMeeting
  private let aside: LeaderAside?
  private let sight: Sight
  private let hints: [Hint<Command>]

  /// A screen of this size.
  ///
  /// - Parameters:
  ///   - room: What everybody sees.
  ///   - aside: What the leader adds; nil on the room's own screen.
  ///   - sight: Where the eye is.
  ///   - hints: The keys of the moment.
  ///   - size: How large the screen is.
  init(_ room: RoomMeeting, aside: LeaderAside?, sight: Sight, hints: [Hint<Command>], size: Size) {
    self.room = room
    self.aside = aside
    self.sight = sight
    self.hints = hints
    layout = MeetingLayout(size: size)
    for (pane, area) in layout.areas(focus: sight.focus, tab: sight.tab(in: room)) {
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
    view.lines = ScriptPane.lines(room.script, columns: max(1, view.inner.size.columns))
    view.footer = note(columns: max(1, view.inner.size.columns))
    view.offset = sight.scroll[.script] ?? 0
    return view
  }

  private func checklist(_ view: PaneView) -> PaneView {
    var view = view
    view.title = title(of: .checklist)
    view.fill(room.checklist)
    if layout.breadth == .two, aside?.note?.isAskedFor == true {
      view.footer = note(columns: max(1, view.inner.size.columns)) + view.footer
    }
    // On the ladder what is being worked on is at the end; afterwards the list is read from its start.
    let isAtEnd = sight.focus != .checklist && room.checklist.isGrowing
    view.start = isAtEnd ? max(0, view.lines.count - view.rows) : 0
    view.offset = sight.scroll[.checklist] ?? 0
    return view
  }

  private func note(columns: Int) -> [StyledLine] {
    aside?.note.map { [StyledLine()] + $0.lines(columns: columns) } ?? []
  }

  private func title(of pane: Pane) -> StyledLine {
    let own = paneTitle(pane)
    switch layout.breadth {
    case .two where pane != .ladder:
      let names = tabNames(up: pane)
      return names[0] + Self.tabGap + names[1]
    case .two, .three, .one, .card:
      return StyledLine((sight.focus == pane ? "▸ " : "") + own, .heading)
    }
  }

  private static let tabGap = StyledLine(" │ ", .quiet)

  private func tabNames(up pane: Pane) -> [StyledLine] {
    [Pane.checklist, .script].map { name in
      StyledLine(
        (sight.focus == name ? "▸ " : "") + shortTitle(name), name == pane ? .heading : .quiet)
    }
  }

  private func paneTitle(_ pane: Pane) -> String {
    switch pane {
    case .script: ScriptPane.title(room.script)
    case .checklist: "Checklist"
    case .ladder: layout.breadth == .one ? room.ladder.shortTitle : room.ladder.title
    }
  }

  private func shortTitle(_ pane: Pane) -> String {
    pane == .checklist ? "Checklist" : ScriptPane.shortTitle(room.script)
  }
}

// MARK: - The ladder

extension MeetingScene {
  private mutating func addLadder(_ view: PaneView) {
    var view = view
    view.title = title(of: .ladder)
    view.offset = sight.scroll[.ladder] ?? 0
    let isSingle = layout.breadth == .one || layout.breadth == .card
    let style = PromptStyle(
      columns: max(1, view.inner.size.columns), indent: layout.breadth == .three ? 2 : 0,
      isBoxed: !isSingle, showsRung: !isSingle, isCard: layout.breadth == .card)
    var aside = aside
    if !noteIsInLadder { aside?.note = nil }
    let pane = LadderPane(room.ladder, aside: aside, in: view, style: style)
    panes.append(pane.view)
    field = pane.field
    choices = pane.choices
  }
}

// MARK: - Hit areas

extension MeetingScene {
  var order: [Pane] { layout.order }

  /// What the hint at a point does.
  func command(at point: Point) -> Command? {
    point.row == layout.footRow ? foot.command(atColumn: point.column) : nil
  }

  /// The pane at a point, or the one whose name stands there.
  func pane(at point: Point) -> Pane? {
    if point.row == layout.breadcrumbRow {
      return Breadcrumb.pane(atColumn: point.column, of: room, focus: sight.focus)
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
        HeaderLine.line(room, breadth: layout.breadth, columns: layout.size.columns),
        at: Point(column: 0, row: row))
    }
    if let row = layout.breadcrumbRow {
      let line = Breadcrumb.line(room, focus: sight.focus).truncated(to: layout.size.columns)
      frame.write(line, at: Point(column: 0, row: row))
    }
    for view in panes { frame.draw(view, isFocused: view.pane == sight.focus) }
    drawField(in: &frame)
    placeCursor(in: &frame)
    if let row = layout.footRow { frame.write(foot.line, at: Point(column: 0, row: row)) }
  }

  private func drawField(in frame: inout Frame) {
    guard let field else { return }
    if let input = aside?.input {
      frame.draw(input, in: field)
    } else if let words = room.ladder.question.field {
      frame.draw(words, in: field, showsCursor: sight.isAtQuestion)
    }
  }

  private func placeCursor(in frame: inout Frame) {
    guard frame.cursor == nil else { return }
    let isAtChoice = aside?.input == nil && sight.isAtQuestion
    let marked = isAtChoice ? room.ladder.question.marked(among: choices) : nil
    frame.cursor = marked ?? panes.first { $0.pane == sight.focus }?.inner.origin
  }

  private var foot: FootLine<Command> {
    let turn = aside?.input == nil ? room.turn : aside?.input?.turn
    return FootLine(turn: turn, hints: hints, columns: layout.size.columns)
  }
}

extension RoomQuestion {
  /// The words being typed.
  var field: RoomField? {
    if case .asked(let prompt) = self { prompt.field } else { nil }
  }

  /// Where the marked choice begins among those drawn; nil where it is out of sight.
  func marked(among choices: [Rect]) -> Point? {
    guard case .asked(let prompt) = self, let row = prompt.selected, choices.indices.contains(row),
      choices[row].origin.row >= 0
    else { return nil }
    return choices[row].origin
  }
}

extension Frame {
  /// Draws the words being typed, with the phrases that hold something.
  mutating func draw(_ words: RoomField, in area: Rect, showsCursor: Bool) {
    draw(
      TextField(words), in: area, marks: words.marks.map { ($0, .heldPhrase) },
      showsCursor: showsCursor)
  }

  /// Draws what the leader types, with the phrases that want a second look.
  mutating func draw(_ input: LeaderInput, in area: Rect) {
    draw(input.field, in: area, role: input.role, marks: input.marks.map { ($0, .notice) })
  }
}
