public import Canvas

/// The room's own screen in a second terminal, as one pure value: it only shows.
///
/// It is drawn from a ``RoomView`` and nothing else, at its own size.
public struct RoomScreen: Sendable {
  private var size: Size
  private let glyphs: BlockGlyphs
  /// The page of a card that takes more than one here.
  private var page = 0
  private var state = State.looking
  private var sight = Sight()

  /// What is said where the conversation is held by another version of the program.
  public static let otherVersion =
    "The conversation is held by another version of Brass Tacks. Start both anew with the same one."

  private enum State {
    /// No conversation is open.
    case looking
    /// What everybody sees.
    case showing(RoomView)
    /// The conversation is held by another version of the program.
    case unreadable
  }

  /// The room's screen before anything is to be seen.
  ///
  /// - Parameters:
  ///   - size: How large it is.
  ///   - glyphs: What large letters can be painted with.
  public init(size: Size, glyphs: BlockGlyphs = .blocks) {
    self.size = size
    self.glyphs = glyphs
  }

  /// Something happened.
  ///
  /// - Returns: What is asked of the world.
  public mutating func handle(_ event: RoomScreenEvent) -> RoomScreenEffect? {
    switch event {
    case .resized(let size): self.size = size
    case .seen(let view): show(view)
    case .gone: state = .looking
    case .unreadable: state = .unreadable
    case .input(.key(let press)): return take(press)
    case .input(.mouse(let action, let point)): take(action, at: point)
    case .input(.paste): break
    }
    return nil
  }

  /// What the screen shows.
  public func frame() -> Frame {
    var frame = Frame(size: size)
    switch state {
    case .showing(.curtain): frame.draw(CurtainView(size: size, hint: nil))
    case .showing(.meeting(let room)):
      if let card = cardView(room) {
        frame.draw(card)
      } else {
        scene(room).draw(in: &frame)
      }
    case .showing(.waiting): draw("In a moment.", in: &frame)
    case .looking:
      draw("Nothing to show yet: no conversation is open. q leaves.", in: &frame)
    case .unreadable:
      draw(Self.otherVersion, in: &frame)
    }
    // Behind the curtain there is nothing to follow.
    if case .showing(.curtain) = state { frame.cursor = nil } else { frame.settleCursor() }
    return frame
  }

  private func cardView(_ room: RoomMeeting) -> CardView? {
    room.card.map { CardView($0, page: page, glyphs: glyphs, size: size) }
  }

  private func scene(_ room: RoomMeeting) -> MeetingScene {
    MeetingScene(room, aside: nil, sight: sight, hints: [], size: size)
  }

  private func draw(_ words: String, in frame: inout Frame) {
    let lines = StyledText(words, .quiet).wrapped(to: max(1, min(size.columns - 2, 60)))
    let top = max(0, (size.rows - lines.count) / 2)
    for (offset, line) in lines.enumerated() {
      let column = max(0, (size.columns - line.displayWidth) / 2)
      frame.write(line, at: Point(column: column, row: top + offset))
    }
    frame.cursor = Point(column: 0, row: max(0, size.rows - 1))
  }
}

// MARK: - What is seen

extension RoomScreen {
  private mutating func show(_ view: RoomView) {
    // Whoever moved about comes back to the question when there is a new one.
    if asked(state) != asked(.showing(view)) { sight = Sight() }
    if words(state) != words(.showing(view)) { page = 0 }
    state = .showing(view)
  }

  private func asked(_ state: State) -> String? {
    guard case .showing(.meeting(let room)) = state else { return nil }
    return room.ladder.question.asked
  }

  private func words(_ state: State) -> String? {
    if case .showing(.meeting(let room)) = state { room.card } else { nil }
  }

  /// Goes to another page of the card; false where no card is shown.
  private mutating func turnPage(by step: Int) -> Bool {
    guard case .showing(.meeting(let room)) = state, let card = cardView(room) else { return false }
    page = min(max(0, page + step), max(0, card.pageCount - 1))
    return true
  }

  private mutating func take(_ press: KeyPress) -> RoomScreenEffect? {
    switch press {
    case KeyPress(.pageDown), KeyPress(.right), KeyPress(.character(" ")):
      if turnPage(by: 1) { return nil }
    case KeyPress(.pageUp), KeyPress(.left):
      if turnPage(by: -1) { return nil }
    default: break
    }
    switch press {
    case .control("c"), KeyPress(.character("q")): return .quit
    case .control("z"): return .suspend
    case .control("l"): return .repaint
    case KeyPress(.tab): sight.focus = sight.focus.next
    case KeyPress(.tab, .shift): sight.focus = sight.focus.previous
    case KeyPress(.left), KeyPress(.character("h")): look(by: -1)
    case KeyPress(.right), KeyPress(.character("l")): look(by: 1)
    case KeyPress(.escape): sight = Sight()
    case KeyPress(.down), KeyPress(.character("j")): scroll(sight.focus, by: 1)
    case KeyPress(.up), KeyPress(.character("k")): scroll(sight.focus, by: -1)
    case KeyPress(.pageDown): scroll(sight.focus, by: max(1, size.rows / 2))
    case KeyPress(.pageUp): scroll(sight.focus, by: -max(1, size.rows / 2))
    default: break
    }
    if sight.focus != .ladder { sight.tab = sight.focus }
    return nil
  }

  private mutating func take(_ action: MouseAction, at point: Point) {
    guard case .showing(.meeting(let room)) = state,
      let pane = scene(room).pane(at: point)
    else { return }
    switch action {
    case .press:
      sight.focus = pane
      if pane != .ladder { sight.tab = pane }
    case .wheelUp: scroll(pane, by: -2)
    case .wheelDown: scroll(pane, by: 2)
    }
  }

  private mutating func look(by step: Int) {
    guard case .showing(.meeting(let room)) = state else { return }
    sight.focus = scene(room).pane(beside: sight.focus, by: step)
  }

  private mutating func scroll(_ pane: Pane, by rows: Int) {
    guard case .showing(.meeting(let room)) = state,
      let view = scene(room).panes.first(where: { $0.pane == pane })
    else { return }
    sight.scroll[pane] = view.offset(sight.scroll[pane, default: 0], scrolledBy: rows)
  }
}

/// Something that can happen to the room's own screen.
public enum RoomScreenEvent: Sendable {
  /// Something came in from its terminal.
  case input(InputEvent)
  /// Its terminal has this size now.
  case resized(Size)
  /// This is what everybody sees now.
  case seen(RoomView)
  /// No conversation is open any more.
  case gone
  /// What is sent cannot be read.
  case unreadable
}

/// What the room's own screen can ask of the world.
public enum RoomScreenEffect: Hashable, Sendable {
  /// Hand the terminal back to the shell until it returns.
  case suspend
  /// Paint every cell anew.
  case repaint
  /// Leave.
  case quit
}
