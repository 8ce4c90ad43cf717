import Canvas

/// A key, what it does, and where.
struct KeyBinding: Sendable {
  /// The key.
  let press: KeyPress
  /// What it does.
  let command: Command
  /// Where it does it.
  let stages: Set<Stage>
  /// What the hint at the foot calls it there; nil keeps it to the list of actions.
  let hint: String?
  /// Whether it is text instead once something is typed.
  let isTextOnceTyped: Bool

  init(
    _ press: KeyPress, _ command: Command, _ stages: Set<Stage>, hint: String? = nil,
    isTextOnceTyped: Bool = false
  ) {
    self.press = press
    self.command = command
    self.stages = stages
    self.hint = hint
    self.isTextOnceTyped = isTextOnceTyped
  }
}

/// Every key of the program.
///
/// One table, from which keys are dispatched, hints drawn and the list of actions made.
enum Keymap {
  /// The bindings, in the order in which hints and the list show them.
  static let bindings: [KeyBinding] =
    question + conversation + moving + leader + showing + home + list + themes + program

  /// What a key does.
  ///
  /// - Parameters:
  ///   - press: The key.
  ///   - stage: What the keys mean at the moment.
  ///   - isFieldEmpty: Whether nothing is typed.
  /// - Returns: The command; nil when the key is text, or means nothing here.
  static func command(for press: KeyPress, in stage: Stage, isFieldEmpty: Bool) -> Command? {
    bindings.first {
      $0.press == press && $0.stages.contains(stage) && ($0.isTextOnceTyped ? isFieldEmpty : true)
    }?.command
  }

  /// The bindings of a stage, each command with its first key only.
  static func shown(in stage: Stage) -> [KeyBinding] {
    var seen: Set<Command> = []
    return bindings.filter { $0.stages.contains(stage) && seen.insert($0.command).inserted }
  }

  /// What single letters do once the question is left.
  static func behindEscape(of stage: Stage) -> [KeyBinding] {
    guard stage == .typing || stage == .choosing else { return [] }
    return shown(in: .browsing).filter { binding in
      guard case .character = binding.press.key else { return false }
      return binding.press.modifiers.isEmpty
    }
  }

  /// The bindings that the foot names, each name once.
  static func hints(in stage: Stage, isFieldEmpty: Bool) -> [KeyBinding] {
    var seen: Set<String> = []
    return bindings.filter { binding in
      guard let hint = binding.hint, binding.stages.contains(stage) else { return false }
      guard !binding.isTextOnceTyped || isFieldEmpty else { return false }
      return seen.insert(hint).inserted
    }
  }
}

// MARK: - The table

extension Keymap {
  private static let question = [
    KeyBinding(KeyPress(.enter), .answer, [.typing], hint: "answer"),
    KeyBinding(KeyPress(.enter), .choose, [.choosing], hint: "choose"),
    KeyBinding(KeyPress(.enter), .toField, [.browsing], hint: "to the question"),
    KeyBinding(letter("i"), .toField, [.browsing]),
    KeyBinding(KeyPress(.escape), .toField, [.browsing]),
    KeyBinding(KeyPress(.enter, .alt), .newLine, [.typing]),
    KeyBinding(KeyPress(.enter, .shift), .newLine, [.typing]),
    KeyBinding(.control("_"), .undo, [.typing, .naming, .wording]),
    KeyBinding(.control("/"), .undo, [.typing, .naming, .wording]),
    KeyBinding(.alt("/"), .redo, [.typing, .naming, .wording]),
    KeyBinding(KeyPress(.up), .recall, [.typing], isTextOnceTyped: true),
    KeyBinding(.control("o"), .goBack, [.typing, .choosing, .browsing]),
    KeyBinding(letter("b"), .goBack, [.browsing], hint: "back a rung"),
  ]

  private static let leader = [
    KeyBinding(KeyPress(.function(3)), .note, talking, hint: "note"),
    KeyBinding(KeyPress(.function(4)), .wordQuestion, talking, hint: "own question"),
    KeyBinding(letter("o"), .wordQuestion, [.browsing]),
    KeyBinding(KeyPress(.enter), .putQuestion, [.wording], hint: "ask"),
    KeyBinding(KeyPress(.escape), .dropQuestion, [.wording], hint: "do not ask"),
  ]

  private static let showing = [
    KeyBinding(KeyPress(.function(2)), .bigCard, showable, hint: "big card"),
    KeyBinding(letter("w"), .bigCard, showable.subtracting([.typing, .choosing])),
    KeyBinding(KeyPress(.escape), .bigCard, [.card]),
    KeyBinding(KeyPress(.enter), .bigCard, [.card], hint: "back"),
    KeyBinding(KeyPress(.right), .nextCard, [.card], hint: "next card"),
    KeyBinding(letter(">"), .nextCard, [.card, .browsing]),
    KeyBinding(letter(" "), .nextCard, [.card]),
    KeyBinding(KeyPress(.left), .previousCard, [.card]),
    KeyBinding(letter("<"), .previousCard, [.card, .browsing]),
    KeyBinding(KeyPress(.function(9)), .curtain, outsideList, hint: "curtain"),
    KeyBinding(
      letter("c"), .curtain,
      outsideList.subtracting([.typing, .choosing, .naming, .wording])),
    KeyBinding(KeyPress(.escape), .curtain, [.curtained]),
    KeyBinding(letter("n"), .nextFollowUp, [.browsing]),
    KeyBinding(letter("v"), .leaderView, [.browsing]),
  ]

  private static let conversation = [
    KeyBinding(KeyPress(.enter), .resume, [.resting], hint: "go on"),
    KeyBinding(letter("p"), .pause, [.browsing], hint: "pause"),
    KeyBinding(letter("a"), .adjourn, [.browsing, .resting], hint: "adjourn"),
    KeyBinding(KeyPress(.enter), .adjournToDay, [.naming], hint: "adjourn"),
    KeyBinding(KeyPress(.escape), .keepGoing, [.naming], hint: "go on"),
    KeyBinding(KeyPress(.enter), .goHome, [.ended], hint: "home"),
    KeyBinding(letter("h"), .goHome, [.browsing, .resting, .looking], hint: "home"),
    KeyBinding(letter("h"), .goHome, [.ended]),
    KeyBinding(KeyPress(.escape), .goHome, [.resting, .looking, .ended]),
  ]

  private static let moving = [
    KeyBinding(KeyPress(.escape), .leaveField, [.typing, .choosing]),
    KeyBinding(KeyPress(.tab), .nextPane, panes, hint: "pane"),
    KeyBinding(KeyPress(.tab, .shift), .previousPane, panes),
    KeyBinding(KeyPress(.up), .up, moved),
    KeyBinding(letter("k"), .up, lettered),
    KeyBinding(KeyPress(.down), .down, moved),
    KeyBinding(letter("j"), .down, lettered),
    KeyBinding(KeyPress(.pageUp), .pageUp, moved.union([.typing])),
    KeyBinding(KeyPress(.pageDown), .pageDown, moved.union([.typing])),
  ]

  private static let home = [
    KeyBinding(KeyPress(.enter), .open, [.home], hint: "open"),
    KeyBinding(letter("n"), .begin, [.home], hint: "new conversation"),
    KeyBinding(letter("r"), .rehearse, [.home], hint: "rehearse"),
  ]

  private static let list = [
    KeyBinding(KeyPress(.enter), .runAction, [.listing], hint: "run"),
    KeyBinding(KeyPress(.escape), .closeActions, [.listing], hint: "close"),
    KeyBinding(.control("p"), .closeActions, [.listing]),
  ]

  private static let themes = [
    KeyBinding(KeyPress(.enter), .keepTheme, [.dressing], hint: "keep"),
    KeyBinding(KeyPress(.escape), .closeThemes, [.dressing], hint: "back"),
    KeyBinding(letter("t"), .chooseTheme, [.home, .browsing, .resting, .looking, .ended]),
  ]

  private static let program = [
    KeyBinding(.control("z"), .suspend, Set(Stage.allCases)),
    KeyBinding(.control("l"), .repaint, Set(Stage.allCases)),
    KeyBinding(letter("q"), .quit, [.home, .browsing, .resting, .looking, .ended], hint: "quit"),
    KeyBinding(.control("c"), .leave, Set(Stage.allCases)),
    KeyBinding(.control("p"), .showActions, outsideList, hint: "all actions"),
    KeyBinding(letter("?"), .showActions, [.typing], hint: "help", isTextOnceTyped: true),
    KeyBinding(
      KeyPress(.function(1)), .showActions, [.typing, .naming, .wording], hint: "help"),
    KeyBinding(
      letter("?"), .showActions, outsideList.subtracting([.typing, .naming, .wording]), hint: "help"
    ),
    KeyBinding(KeyPress(.function(1)), .showActions, outsideList),
  ]

  private static let showable: Set<Stage> = [
    .typing, .choosing, .browsing, .resting, .looking, .ended, .card,
  ]
  private static let talking: Set<Stage> = [.typing, .choosing, .browsing]
  private static let panes: Set<Stage> = [
    .typing, .choosing, .browsing, .looking, .ended, .resting,
  ]
  private static let moved: Set<Stage> = [
    .home, .choosing, .browsing, .looking, .ended, .resting, .listing, .dressing,
  ]
  private static let lettered: Set<Stage> = [
    .home, .choosing, .browsing, .looking, .ended, .dressing,
  ]
  private static let outsideList = Set(Stage.allCases).subtracting([.listing, .dressing])

  private static func letter(_ character: Character) -> KeyPress { KeyPress(.character(character)) }
}
