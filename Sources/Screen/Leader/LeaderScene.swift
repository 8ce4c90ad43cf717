import Canvas

/// The leader's screen, while the room looks at one of its own: what is for the leader alone, and
/// beside it what the room sees.
struct LeaderScene: Scene {
  private(set) var panes: [PaneView] = []
  private(set) var choices: [Rect] = []
  /// Where the person's words are drawn; nil where they are out of sight.
  private var personField: Rect?
  /// Where the leader's own are.
  private var leaderField: Rect?
  private let room: RoomMeeting
  private let leader: LeaderView
  private let sight: Sight
  private let hints: [Hint<Command>]
  private let layout: LeaderLayout

  /// The leader's screen.
  ///
  /// - Parameters:
  ///   - leader: What is for the leader alone.
  ///   - room: What everybody sees.
  ///   - sight: Where the eye is.
  ///   - hints: The keys of the moment.
  ///   - size: How large the screen is.
  init(_ leader: LeaderView, room: RoomMeeting, sight: Sight, hints: [Hint<Command>], size: Size) {
    self.leader = leader
    self.room = room
    self.sight = sight
    self.hints = hints
    layout = LeaderLayout(size: size)
    // What the leader types is theirs alone, so that its pane comes up where only one fits.
    for (pane, area) in layout.areas(focus: focus) {
      var view = PaneView(pane: pane, area: area, isFramed: layout.isFramed)
      view.title = title(of: pane)
      view.offset = sight.scroll[pane] ?? 0
      switch pane {
      case .script: addLeader(view)
      case .ladder: addLadder(view)
      case .checklist: addChecklist(view)
      }
    }
  }

  private func title(of pane: Pane) -> StyledLine {
    let words =
      switch pane {
      case .script: "For you alone"
      case .ladder: leader.roomShows.title
      case .checklist: "Checklist"
      }
    return StyledLine((focus == pane ? "▸ " : "") + words, .heading)
  }

  private var focus: Pane { leader.input == nil ? sight.focus : .script }

  private mutating func addLeader(_ view: PaneView) {
    let isBeside = layout.areas(focus: focus).contains { $0.pane == .checklist }
    let pane = LeaderPane(leader, checklist: isBeside ? nil : room.checklist, in: view)
    panes.append(pane.view)
    leaderField = pane.field
  }

  private mutating func addLadder(_ view: PaneView) {
    let style = PromptStyle(
      columns: max(1, view.inner.size.columns), indent: layout.isWide ? 2 : 0,
      isBoxed: layout.isWide, showsRung: layout.isWide, isCard: !layout.isFramed)
    let pane = LadderPane(room.ladder, aside: nil, in: view, style: style)
    panes.append(pane.view)
    personField = pane.field
    if leader.input == nil { choices = pane.choices }
  }

  private mutating func addChecklist(_ view: PaneView) {
    var view = view
    view.fill(room.checklist)
    panes.append(view)
  }
}

// MARK: - Drawing

extension LeaderScene {
  func draw(in frame: inout Frame) {
    if let row = layout.headerRow { frame.write(header, at: Point(column: 0, row: row)) }
    for view in panes { frame.draw(view, isFocused: view.pane == focus) }
    drawFields(in: &frame)
    if frame.cursor == nil {
      let marked = sight.isAtQuestion ? room.ladder.question.marked(among: choices) : nil
      frame.cursor = marked ?? panes.first { $0.pane == focus }?.inner.origin
    }
    if let row = layout.footRow { frame.write(foot.line, at: Point(column: 0, row: row)) }
  }

  private var foot: FootLine<Command> {
    let turn = leader.stop == nil ? leader.input.map(\.turn) ?? room.turn : nil
    return FootLine(turn: turn, hints: hints, columns: layout.size.columns)
  }

  var field: Rect? { leader.input == nil ? personField : leaderField }

  var order: [Pane] { [.script, .ladder, .checklist] }

  func command(at point: Point) -> Command? {
    point.row == layout.footRow ? foot.command(atColumn: point.column) : nil
  }

  func pane(at point: Point) -> Pane? { panes.first { $0.area.contains(point) }?.pane }

  private var header: StyledLine {
    let name: String =
      switch room.subject {
      case .draft(let words): words
      case .number(let number): "\(number.person) · \(number.name) \(number.numbers)"
      }
    let left =
      StyledLine(layout.isWide ? "Brass Tacks   " : "", .heading)
      + StyledLine("leader view · \(name)", .header)
    return HeaderLine.line(left, right: room.rightOfHeader, columns: layout.size.columns)
  }

  private func drawFields(in frame: inout Frame) {
    if let words = room.ladder.question.field, let personField {
      frame.draw(
        words, in: personField, showsCursor: leader.input == nil && sight.isAtQuestion)
    }
    if let input = leader.input, let leaderField { frame.draw(input, in: leaderField) }
  }
}
