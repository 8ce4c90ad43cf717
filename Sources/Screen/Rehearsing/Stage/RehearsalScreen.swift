import Assessment
public import Canvas
public import Rehearsal

/// A rehearsal on the whole screen, as one pure value: events in; effects and frames out.
public struct RehearsalScreen: Sendable {
  /// The rehearsal with every line that was tried.
  public private(set) var branches: Branches
  /// The size of the terminal.
  var size: Size
  /// Whether it is an exam: without help and without the fold guard.
  let isExam: Bool
  /// Whether leaving leads home, rather than out of the program.
  let isFromHome: Bool
  /// How many of a hundred questions were open in earlier rehearsals, the latest last.
  let past: [Int]
  /// The leader's words being typed.
  var field = TextField()
  /// What the keys mean now.
  var mode = Mode.talking
  /// How many seconds nobody has said anything.
  private(set) var quiet = 0
  /// How many rows the talk is scrolled up.
  var scroll = 0
  /// How many rows each pane beside the talk is scrolled down.
  var paneScroll: [Pane: Int] = [:]
  /// What is said at the foot until the next key.
  private(set) var remark: String?
  /// The list of all actions, while it is shown.
  var actions: ActionList<RehearsalCommand>?
  /// What every key does.
  let keymap: RehearsalKeymap
  private let ear = Ear()

  /// What the keys mean.
  enum Mode: Hashable, Sendable {
    /// The leader types.
    case talking
    /// A folding sentence waits to be sent or mended.
    case holding(Move)
    /// A turn is chosen to go back to, from 0.
    case rewinding(Int)
    /// Two lines stand side by side.
    case comparing
    /// The debrief is shown.
    case debrief
  }

  /// A rehearsal, just begun.
  ///
  /// - Parameters:
  ///   - practice: The rehearsal.
  ///   - isExam: Whether it is an exam.
  ///   - isFromHome: Whether leaving leads home, rather than out of the program.
  ///   - past: How many of a hundred questions were open in earlier rehearsals, the latest last.
  ///   - size: The size of the terminal.
  ///   - keys: What every key does.
  public init(
    _ practice: Practice, isExam: Bool, isFromHome: Bool = false, past: [Int] = [], size: Size,
    keys: Keys = .builtIn
  ) {
    keymap = keys.rehearsal
    branches = Branches(practice)
    self.isExam = isExam
    self.isFromHome = isFromHome
    self.past = past
    self.size = size
  }

  /// The rehearsal along the line that is being played.
  public var practice: Practice { branches.practice }

  /// Whether seconds are to be counted: a question has been put, and nobody types.
  public var isQuiet: Bool {
    mode == .talking && actions == nil && field.isEmpty && !practice.turns.isEmpty
      && !practice.isOver && quiet < Self.longestQuiet
  }

  /// After so long nobody counts any more.
  static let longestQuiet = 60

  /// Something happened.
  ///
  /// - Returns: What is asked of the world.
  public mutating func handle(_ event: RehearsalEvent) -> [RehearsalEffect] {
    switch event {
    case .resized(let size):
      self.size = size
      return []
    case .secondPassed:
      if isQuiet { quiet += 1 }
      return []
    case .mouseSwitched(let isOn):
      remark = MouseWords.now(isOn: isOn, key: keymap.key(of: .switchMouse, at: moment))
      return []
    case .input(let input):
      remark = nil
      return take(input)
    }
  }

  private mutating func take(_ input: InputEvent) -> [RehearsalEffect] {
    switch input {
    case .key(let press): return take(press)
    case .mouse(let action, let point): return takeMouse(action, at: point)
    case .paste(let text):
      guard actions == nil else {
        actions?.paste(text)
        return []
      }
      guard mode == .talking || mode.isHolding else { return [] }
      mode = .talking
      field.insert(paste: text)
      return []
    }
  }
}

/// Something that can happen to a rehearsal on the screen.
public enum RehearsalEvent: Sendable {
  /// Something came in from the terminal.
  case input(InputEvent)
  /// The terminal has this size now.
  case resized(Size)
  /// A second of silence has gone by.
  case secondPassed
  /// Clicks and the wheel come in from now on, or no longer.
  case mouseSwitched(isOn: Bool)
}

/// What a rehearsal on the screen can ask of the world.
public enum RehearsalEffect: Hashable, Sendable {
  /// Hand the terminal back to the shell until it returns.
  case suspend
  /// Paint every cell anew.
  case repaint
  /// Let clicks and the wheel come in, or leave them to the terminal: the other than now, answered
  /// with ``RehearsalEvent/mouseSwitched(isOn:)``.
  case switchMouse
  /// Leave.
  case quit
}

extension RehearsalScreen.Mode {
  var isHolding: Bool {
    if case .holding = self { true } else { false }
  }
}

// MARK: - Keys

extension RehearsalScreen {
  /// When it is, as far as keys go.
  var moment: KeyMoment<RehearsalStage> {
    KeyMoment(
      stage: actions == nil ? stageBelowList : .listing, isFieldEmpty: field.isEmpty,
      hasSeveralLines: branches.lines.count > 1)
  }

  private var stageBelowList: RehearsalStage {
    switch mode {
    case .talking: practice.isOver ? .over : .talking
    case .holding: .holding
    case .rewinding: .rewinding
    case .comparing: .comparing
    case .debrief: .debrief
    }
  }

  private mutating func take(_ press: KeyPress) -> [RehearsalEffect] {
    if let command = keymap.command(for: press, at: moment) { return perform(command) }
    guard actions == nil else {
      actions?.take(press)
      return []
    }
    switch mode {
    case .talking, .holding: type(press)
    case .rewinding, .comparing: mode = .talking
    case .debrief: break
    }
    return []
  }

  private mutating func type(_ press: KeyPress) {
    mode = .talking
    let wasEmpty = field.isEmpty
    _ = field.handle(press)
    // Who types is not silent.
    if wasEmpty, !field.isEmpty { quiet = 0 }
  }

  mutating func perform(_ command: RehearsalCommand) -> [RehearsalEffect] {
    switch command {
    case .countSilence, .say: return send()
    case .sayAnyway: if case .holding(let move) = mode { play(move) }
    case .mend, .stay: mode = .talking
    case .chooseTurn: chooseTurn()
    case .askDifferently: if case .rewinding(let turn) = mode { rewind(to: turn) }
    case .compare: mode = .comparing
    case .playNext: playNext()
    case .up, .down, .pageUp, .pageDown: move(command)
    case .debrief: showDebrief()
    case .goOn: if !practice.isOver { goOn() }
    case .leave: return [.quit]
    case .showActions: actions = ActionList(keymap.shown(at: moment).map(\.action))
    case .closeActions: actions = nil
    case .runAction: return runAction()
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .switchMouse: return [.switchMouse]
    }
    return []
  }

  private mutating func runAction() -> [RehearsalEffect] {
    let chosen = actions?.chosen
    actions = nil
    return chosen.map { perform($0) } ?? []
  }

  private mutating func move(_ command: RehearsalCommand) {
    let isUp = command == .up || command == .pageUp
    let isPage = command == .pageUp || command == .pageDown
    if actions != nil {
      actions?.move(by: (isUp ? -1 : 1) * (isPage ? max(1, size.rows / 2) : 1))
    } else if case .rewinding(let turn) = mode {
      mode = .rewinding(min(max(0, isUp ? turn - 1 : turn + 1), practice.turns.count - 1))
    } else if mode == .debrief || !isPage || !scrollScript(by: isUp ? -5 : 5) {
      // The talk stands at its end, the debrief at its beginning.
      scroll(by: isUp == (mode == .debrief) ? -5 : 5)
    }
  }

  /// Leaving shows the debrief first.
  private mutating func showDebrief() {
    actions = nil
    mode = .debrief
    scroll = 0
  }

  private mutating func goOn() {
    mode = .talking
    scroll = 0
  }

  private mutating func send() -> [RehearsalEffect] {
    guard !field.isEmpty else {
      // A silence is a move once it is one.
      if quiet >= Counterpart.shortestSilence { play(.waits(seconds: quiet)) }
      return []
    }
    let move = practice.move(saying: field.text, heardBy: ear)
    if !isExam, FoldNote.words(for: move) != nil {
      mode = .holding(move)
    } else {
      play(move)
    }
    return []
  }

  private mutating func play(_ move: Move) {
    branches.take(move)
    field = TextField()
    mode = .talking
    quiet = 0
    scroll = 0
  }

  // MARK: Rewinding

  private mutating func chooseTurn() {
    guard !practice.turns.isEmpty else { return }
    mode = .rewinding(practice.turns.count - 1)
  }

  private mutating func rewind(to turn: Int) {
    let words = practice.turns[turn].remark?.words ?? ""
    branches.rewind(to: turn)
    field = TextField(words)
    quiet = 0
    scroll = 0
    mode = .talking
  }

  private mutating func playNext() {
    play(line: (branches.current + 1) % branches.lines.count)
  }

  /// Goes on along a line.
  mutating func play(line: Int) {
    branches.play(line)
    scroll = 0
    quiet = 0
  }

  /// Scrolls the talk away from its end, or the debrief away from its beginning.
  mutating func scroll(by rows: Int) {
    scroll = max(0, scroll + rows)
    if mode == .debrief { scroll = min(scroll, RehearsalScene(self).page.scrollRange.upperBound) }
  }
}
