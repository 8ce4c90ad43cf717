import Canvas

/// The keys outside of rehearsals.
typealias ProgramKeymap = Keymap<Command, Stage>

/// One of the keys outside of rehearsals.
typealias ProgramBinding = KeyBinding<Command, Stage>

extension ProgramKeymap {
  /// What single letters do once the question is left.
  func behindEscape(of stage: Stage) -> [ProgramBinding] {
    guard stage == .typing || stage == .choosing else { return [] }
    return shown(at: KeyMoment(stage: .browsing, isFieldEmpty: true)).filter { binding in
      guard let press = binding.press, case .character = press.key else { return false }
      return press.modifiers.isEmpty
    }
  }
}

extension KeyMoment<Stage> {
  /// At home.
  static var atHome: KeyMoment { atHome(offersTour: false) }

  /// At home, where the guided tour may be offered.
  static func atHome(offersTour: Bool) -> KeyMoment {
    KeyMoment(stage: .home, isFieldEmpty: true, isTourOffered: offersTour)
  }
}

/// The keys outside of rehearsals as they come.
enum ProgramKeys {
  /// The map, in the order in which hints and the list show it.
  static let builtIn = ProgramKeymap(
    offer + question + home + wording + stop + conversation + moving + showing + leader + tour
      + list + themes + program)

  private static let question: [ProgramBinding] = [
    KeyBinding(KeyPress(.enter), .answer, [.typing], hint: "answer"),
    KeyBinding(KeyPress(.enter), .choose, [.choosing], hint: "choose"),
    KeyBinding(KeyPress(.enter), .toField, [.browsing], hint: "to the question"),
    KeyBinding(letter("i"), .toField, [.browsing]),
    KeyBinding(KeyPress(.escape), .toField, [.browsing]),
    KeyBinding(.control("n"), .newLine, [.typing]),
    KeyBinding(KeyPress(.enter, .alt), .newLine, [.typing]),
    KeyBinding(KeyPress(.enter, .shift), .newLine, [.typing]),
    KeyBinding(.control("_"), .undo, fields),
    KeyBinding(.control("/"), .undo, fields),
    KeyBinding(.control("r"), .redo, fields),
    KeyBinding(.alt("/"), .redo, fields),
    KeyBinding(KeyPress(.up), .recall, [.typing], when: .emptyField),
    KeyBinding(.control("o"), .goBack, [.typing, .choosing, .browsing, .ended]),
    KeyBinding(letter("b"), .goBack, [.browsing], hint: "back a rung"),
    // Nobody drops an action by a slip of a finger: the list has it.
    KeyBinding(nil, .dropAction, [.typing, .browsing]),
  ]

  private static let leader: [ProgramBinding] = [
    KeyBinding(KeyPress(.function(3)), .note, talking, hint: "note"),
    KeyBinding(letter("r"), .note, [.browsing]),
    KeyBinding(KeyPress(.function(4)), .wordQuestion, talking, hint: "own question"),
    KeyBinding(letter("o"), .wordQuestion, [.browsing]),
  ]

  private static let wording: [ProgramBinding] = [
    KeyBinding(KeyPress(.enter), .putQuestion, [.wording], hint: "ask"),
    KeyBinding(KeyPress(.escape), .dropQuestion, [.wording], hint: "do not ask"),
  ]

  private static let stop: [ProgramBinding] = [
    KeyBinding(KeyPress(.enter), .readStop, [.hushed], hint: "for the leader alone"),
    KeyBinding(letter("p"), .pauseAtStop, [.stopped], hint: "pause here"),
    KeyBinding(letter("t"), .takeBack, [.stopped], hint: "take the words back"),
    KeyBinding(letter("g"), .passStop, [.stopped], hint: "go on with the answer"),
  ]

  private static let showing: [ProgramBinding] = [
    KeyBinding(KeyPress(.function(2)), .bigCard, showable, hint: "big card"),
    KeyBinding(letter("w"), .bigCard, showable.union([.card]).subtracting([.typing, .choosing])),
    KeyBinding(KeyPress(.enter), .bigCard, [.card], hint: "back"),
    KeyBinding(KeyPress(.escape), .bigCard, [.card]),
    KeyBinding(KeyPress(.function(2)), .bigCard, [.card]),
    KeyBinding(KeyPress(.right), .nextCard, [.card], hint: "next card"),
    KeyBinding(letter(">"), .nextCard, [.card, .browsing]),
    KeyBinding(letter("l"), .nextCard, [.card]),
    KeyBinding(letter(" "), .nextCard, [.card]),
    KeyBinding(KeyPress(.left), .previousCard, [.card]),
    KeyBinding(letter("h"), .previousCard, [.card]),
    KeyBinding(letter("<"), .previousCard, [.card, .browsing]),
    KeyBinding(KeyPress(.function(9)), .curtain, outsideList, hint: "curtain"),
    KeyBinding(
      letter("c"), .curtain,
      outsideList.subtracting(fields)),
    KeyBinding(KeyPress(.escape), .curtain, [.curtained]),
    KeyBinding(letter("n"), .nextFollowUp, [.browsing]),
    KeyBinding(letter("v"), .leaderView, [.browsing]),
  ]

  private static let conversation: [ProgramBinding] = [
    KeyBinding(KeyPress(.enter), .resume, [.resting], hint: "go on"),
    KeyBinding(letter("p"), .pause, [.browsing], hint: "pause"),
    KeyBinding(letter("a"), .adjourn, [.browsing, .resting], hint: "adjourn"),
    KeyBinding(KeyPress(.enter), .adjournToDay, [.naming], hint: "adjourn"),
    KeyBinding(KeyPress(.escape), .keepGoing, [.naming], hint: "go on"),
    KeyBinding(KeyPress(.enter), .goHome, [.ended], hint: "home"),
    KeyBinding(letter("H"), .goHome, [.browsing, .resting, .looking], hint: "home"),
    KeyBinding(letter("H"), .goHome, [.ended]),
    KeyBinding(KeyPress(.escape), .goHome, [.resting, .looking, .ended]),
  ]

  private static let moving: [ProgramBinding] = [
    KeyBinding(KeyPress(.escape), .leaveField, [.typing, .choosing]),
    KeyBinding(KeyPress(.tab), .nextPane, panes, hint: "pane"),
    KeyBinding(KeyPress(.tab, .shift), .previousPane, panes),
    KeyBinding(KeyPress(.left), .paneLeft, looked.union([.choosing])),
    KeyBinding(letter("h"), .paneLeft, looked),
    KeyBinding(KeyPress(.right), .paneRight, looked.union([.choosing])),
    KeyBinding(letter("l"), .paneRight, looked),
    KeyBinding(KeyPress(.up), .up, moved),
    KeyBinding(letter("k"), .up, lettered),
    KeyBinding(KeyPress(.down), .down, moved),
    KeyBinding(letter("j"), .down, lettered),
    KeyBinding(KeyPress(.pageUp), .pageUp, moved.union([.typing])),
    KeyBinding(KeyPress(.pageDown), .pageDown, moved.union([.typing])),
  ]

  private static let home: [ProgramBinding] = [
    KeyBinding(KeyPress(.enter), .open, [.home], hint: "open"),
    KeyBinding(letter("n"), .begin, [.home], hint: "new conversation"),
    KeyBinding(letter("r"), .rehearse, [.home], hint: "rehearse"),
  ]

  private static let list: [ProgramBinding] = [
    KeyBinding(KeyPress(.enter), .runAction, [.listing], hint: "run"),
    KeyBinding(KeyPress(.escape), .closeActions, [.listing], hint: "close"),
    KeyBinding(.control("p"), .closeActions, [.listing]),
  ]

  private static let themes: [ProgramBinding] = [
    KeyBinding(KeyPress(.enter), .keepTheme, [.dressing], hint: "keep"),
    KeyBinding(KeyPress(.escape), .closeThemes, [.dressing], hint: "back"),
    KeyBinding(letter("t"), .chooseTheme, [.home, .browsing, .resting, .looking, .ended]),
  ]

  private static let program: [ProgramBinding] = [
    KeyBinding(.control("z"), .suspend, Set(Stage.allCases)),
    KeyBinding(.control("l"), .repaint, Set(Stage.allCases)),
    KeyBinding(
      letter("m"), .switchMouse,
      lettered.union([.card, .curtained, .stopped, .hushed])),
    // Where letters are text, the list has it.
    KeyBinding(nil, .switchMouse, [.naming, .wording]),
    KeyBinding(letter("q"), .quit, [.home, .browsing, .resting, .looking, .ended], hint: "quit"),
    KeyBinding(.control("c"), .leave, Set(Stage.allCases)),
    KeyBinding(.control("p"), .showActions, outsideList, hint: "all actions"),
    KeyBinding(
      letter("?"), .showActions, [.typing, .choosing], hint: "help", when: .emptyField),
    KeyBinding(
      KeyPress(.function(1)), .showActions, fields, hint: "help"),
    KeyBinding(letter("?"), .showActions, outsideList.subtracting(fields), hint: "help"),
    KeyBinding(KeyPress(.function(1)), .showActions, outsideList),
  ]

  private static let showable: Set<Stage> = [
    .typing, .choosing, .browsing, .resting, .looking, .ended,
  ]
  /// Where something is typed, so that letters are text.
  private static let fields: Set<Stage> = [.typing, .choosing, .naming, .wording]
  private static let talking: Set<Stage> = [.typing, .choosing, .browsing]
  private static let panes: Set<Stage> = [
    .typing, .choosing, .browsing, .looking, .ended, .resting,
  ]
  private static let moved: Set<Stage> = [
    .home, .choosing, .browsing, .looking, .ended, .resting, .listing, .dressing,
  ]
  private static let lettered: Set<Stage> = [
    .home, .browsing, .looking, .ended, .resting, .dressing,
  ]
  private static let looked: Set<Stage> = [.browsing, .looking, .ended, .resting]
  static let outsideList = Set(Stage.allCases).subtracting([.listing, .dressing])

  private static func letter(_ character: Character) -> KeyPress { KeyPress(.character(character)) }
}
