import Canvas

/// The keys of a rehearsal.
typealias RehearsalKeymap = Keymap<RehearsalCommand, RehearsalStage>

/// One of the keys of a rehearsal.
typealias RehearsalBinding = KeyBinding<RehearsalCommand, RehearsalStage>

/// What the keys of a rehearsal mean at the moment.
enum RehearsalStage: Staged {
  case talking, over, holding, rewinding, comparing, debrief, listing

  var letters: LetterUse {
    switch self {
    case .talking, .over, .holding, .listing: .text
    case .rewinding, .comparing, .debrief: .commands
    }
  }

  var words: String {
    switch self {
    case .talking: "while the leader types"
    case .over: "once the talk is over"
    case .holding: "while words wait to be mended"
    case .rewinding: "while a turn is chosen"
    case .comparing: "with two lines side by side"
    case .debrief: "in the debrief"
    case .listing: "in the list of actions"
    }
  }
}

/// The keys of a rehearsal as they come.
enum RehearsalKeys {
  /// The map, in the order in which hints and the list show it.
  static let builtIn = RehearsalKeymap(talk + lines + moving + pages + list + program)

  private static let talk: [RehearsalBinding] = [
    KeyBinding(
      KeyPress(.enter), .countSilence, [.talking], hint: "count the silence", when: .emptyField),
    KeyBinding(KeyPress(.enter), .say, [.talking], hint: "say it"),
    KeyBinding(KeyPress(.enter), .sayAnyway, [.holding], hint: "say it anyway"),
    KeyBinding(KeyPress(.escape), .mend, [.holding], hint: "mend it"),
    KeyBinding(KeyPress(.enter), .debrief, [.over], hint: "debrief"),
  ]

  private static let lines: [RehearsalBinding] = [
    KeyBinding(KeyPress(.enter), .goOn, [.debrief], hint: "go on"),
    KeyBinding(letter("b"), .chooseTurn, [.debrief], hint: "branch from a turn"),
    KeyBinding(
      KeyPress(.function(6)), .chooseTurn, [.talking, .over], hint: "back to a turn"),
    KeyBinding(.control("o"), .chooseTurn, [.talking, .over]),
    KeyBinding(
      KeyPress(.function(7)), .compare, [.talking, .over], hint: "side by side",
      when: .severalLines),
    KeyBinding(
      KeyPress(.function(8)), .playNext, [.talking, .over], hint: "other line",
      when: .severalLines),
    KeyBinding(KeyPress(.enter), .askDifferently, [.rewinding], hint: "ask it differently"),
    KeyBinding(KeyPress(.escape), .stay, [.rewinding], hint: "stay"),
    KeyBinding(KeyPress(.escape), .stay, [.comparing], hint: "back"),
  ]

  private static let moving: [RehearsalBinding] = [
    KeyBinding(KeyPress(.up), .up, moved),
    KeyBinding(letter("k"), .up, [.rewinding, .debrief]),
    KeyBinding(KeyPress(.down), .down, moved),
    KeyBinding(letter("j"), .down, [.rewinding, .debrief]),
    KeyBinding(KeyPress(.pageUp), .pageUp, [.talking, .over, .debrief, .listing]),
    KeyBinding(
      KeyPress(.pageDown), .pageDown, [.talking, .over, .debrief, .listing]),
  ]

  private static let pages: [RehearsalBinding] = [
    KeyBinding(KeyPress(.escape), .debrief, [.talking, .over], hint: "debrief"),
    KeyBinding(KeyPress(.escape), .leave, [.debrief], hint: "leave"),
    KeyBinding(letter("q"), .leave, [.debrief]),
    KeyBinding(.control("c"), .leave, [.debrief]),
    KeyBinding(.control("c"), .debrief, all.subtracting([.debrief])),
  ]

  private static let list: [RehearsalBinding] = [
    KeyBinding(KeyPress(.enter), .runAction, [.listing], hint: "run"),
    KeyBinding(KeyPress(.escape), .closeActions, [.listing], hint: "close"),
    KeyBinding(.control("p"), .closeActions, [.listing]),
  ]

  private static let program: [RehearsalBinding] = [
    KeyBinding(.control("z"), .suspend, all),
    KeyBinding(.control("l"), .repaint, all),
    KeyBinding(letter("m"), .switchMouse, [.rewinding, .comparing, .debrief]),
    // Where letters are text, the list has it.
    KeyBinding(nil, .switchMouse, [.talking, .over]),
    KeyBinding(.control("p"), .showActions, listed, hint: "all actions"),
    KeyBinding(
      letter("?"), .showActions, [.talking, .over], hint: "help", when: .emptyField),
    KeyBinding(letter("?"), .showActions, [.debrief, .rewinding], hint: "help"),
    KeyBinding(KeyPress(.function(1)), .showActions, listed, hint: "help"),
  ]

  private static let all = Set(RehearsalStage.allCases)
  private static let moved: Set<RehearsalStage> = [.rewinding, .debrief, .listing]
  private static let listed: Set<RehearsalStage> = [.talking, .over, .rewinding, .debrief]

  private static func letter(_ character: Character) -> KeyPress { KeyPress(.character(character)) }
}
