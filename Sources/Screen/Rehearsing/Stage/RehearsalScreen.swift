import Assessment
public import Canvas
public import Rehearsal

/// A rehearsal on the whole screen, as one pure value: events in; effects and frames out.
public struct RehearsalScreen: Sendable {
  /// The rehearsal with every line that was tried.
  public private(set) var branches: Branches
  /// The size of the terminal.
  private(set) var size: Size
  /// Whether it is an exam: without help and without the fold guard.
  let isExam: Bool
  /// Whether leaving leads home, rather than out of the program.
  let isFromHome: Bool
  /// How many of a hundred questions were open in earlier rehearsals, the latest last.
  let past: [Int]
  /// The leader's words being typed.
  private(set) var field = TextField()
  /// What the keys mean now.
  private(set) var mode = Mode.talking
  /// How many seconds nobody has said anything.
  private(set) var quiet = 0
  /// How many rows the talk is scrolled up.
  private(set) var scroll = 0
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
    /// The keys are explained.
    case help
  }

  /// A rehearsal, just begun.
  ///
  /// - Parameters:
  ///   - practice: The rehearsal.
  ///   - isExam: Whether it is an exam.
  ///   - isFromHome: Whether leaving leads home, rather than out of the program.
  ///   - past: How many of a hundred questions were open in earlier rehearsals, the latest last.
  ///   - size: The size of the terminal.
  public init(
    _ practice: Practice, isExam: Bool, isFromHome: Bool = false, past: [Int] = [], size: Size
  ) {
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
    mode == .talking && field.isEmpty && !practice.turns.isEmpty && !practice.isOver
      && quiet < Self.longestQuiet
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
    case .input(.key(let press)): return take(press)
    case .input(.paste(let text)):
      guard mode == .talking || mode.isHolding else { return [] }
      mode = .talking
      field.insert(paste: text)
      return []
    case .input(.mouse(let action, _)):
      scroll(by: action == .wheelUp ? 3 : action == .wheelDown ? -3 : 0)
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
}

/// What a rehearsal on the screen can ask of the world.
public enum RehearsalEffect: Hashable, Sendable {
  /// Hand the terminal back to the shell until it returns.
  case suspend
  /// Paint every cell anew.
  case repaint
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
  private mutating func take(_ press: KeyPress) -> [RehearsalEffect] {
    switch press {
    case .control("z"): return [.suspend]
    case .control("l"): return [.repaint]
    case .control("c"): return leave()
    default: break
    }
    switch mode {
    case .talking: return talk(press)
    case .holding(let move): hold(move, press)
    case .rewinding(let turn): rewind(turn, press)
    case .comparing, .help: mode = .talking
    case .debrief: return closeDebrief(press)
    }
    return []
  }

  /// Leaving shows the debrief first.
  private mutating func leave() -> [RehearsalEffect] {
    if mode == .debrief { return [.quit] }
    mode = .debrief
    scroll = 0
    return []
  }

  private mutating func closeDebrief(_ press: KeyPress) -> [RehearsalEffect] {
    switch press.key {
    case .escape, .character("q"): return [.quit]
    case .pageUp, .up: scroll(by: -5)
    case .pageDown, .down: scroll(by: 5)
    case .character("b"): chooseTurn()
    case .enter where !practice.isOver:
      mode = .talking
      scroll = 0
    default: break
    }
    return []
  }

  private mutating func talk(_ press: KeyPress) -> [RehearsalEffect] {
    switch press.key {
    case .enter where press.modifiers.isEmpty: return send()
    case .escape: return leave()
    case .function(1): mode = .help
    case .character("?") where field.isEmpty: mode = .help
    case .function(6): chooseTurn()
    case .function(7): if branches.lines.count > 1 { mode = .comparing }
    case .function(8): playNext()
    case .pageUp: scroll(by: 5)
    case .pageDown: scroll(by: -5)
    default:
      let wasEmpty = field.isEmpty
      _ = field.handle(press)
      // Who types is not silent.
      if wasEmpty, !field.isEmpty { quiet = 0 }
    }
    return []
  }

  private mutating func send() -> [RehearsalEffect] {
    guard !practice.isOver else { return leave() }
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

  private mutating func hold(_ move: Move, _ press: KeyPress) {
    mode = .talking
    if press.key == .enter {
      play(move)
    } else if press.key != .escape {
      _ = field.handle(press)
    }
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

  private mutating func rewind(_ turn: Int, _ press: KeyPress) {
    switch press.key {
    case .up: mode = .rewinding(max(0, turn - 1))
    case .down: mode = .rewinding(min(practice.turns.count - 1, turn + 1))
    case .enter:
      let words = practice.turns[turn].remark?.words ?? ""
      branches.rewind(to: turn)
      field = TextField(words)
      quiet = 0
      scroll = 0
      mode = .talking
    default: mode = .talking
    }
  }

  private mutating func playNext() {
    branches.play((branches.current + 1) % branches.lines.count)
    scroll = 0
    quiet = 0
  }

  private mutating func scroll(by rows: Int) {
    scroll = max(0, scroll + rows)
  }
}
