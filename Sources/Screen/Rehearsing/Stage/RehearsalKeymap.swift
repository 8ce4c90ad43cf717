import Canvas

/// What the keys of a rehearsal mean at the moment.
enum RehearsalStage: CaseIterable, Hashable, Sendable {
  case talking, over, holding, rewinding, comparing, debrief, listing
}

/// When a key of a rehearsal means something.
struct RehearsalMoment: Hashable, Sendable {
  let stage: RehearsalStage
  let isFieldEmpty: Bool
  let hasSeveralLines: Bool
}

/// A key of a rehearsal, what it does, and where.
struct RehearsalBinding: Sendable {
  /// What has to be so beside the stage.
  enum Condition: Sendable {
    case always, emptyField, severalLines
  }

  let press: KeyPress
  let command: RehearsalCommand
  let stages: Set<RehearsalStage>
  let hint: String?
  let condition: Condition

  init(
    _ press: KeyPress, _ command: RehearsalCommand, _ stages: Set<RehearsalStage>,
    hint: String? = nil, when condition: Condition = .always
  ) {
    self.press = press
    self.command = command
    self.stages = stages
    self.hint = hint
    self.condition = condition
  }

  /// Whether the key means this at the moment.
  func holds(at moment: RehearsalMoment) -> Bool {
    guard stages.contains(moment.stage) else { return false }
    return switch condition {
    case .always: true
    case .emptyField: moment.isFieldEmpty
    case .severalLines: moment.hasSeveralLines
    }
  }
}

/// Every key of a rehearsal: dispatch, hints and the list of actions come from this table.
enum RehearsalKeymap {
  /// What a key does; nil when it is text, or means nothing here.
  static func command(for press: KeyPress, at moment: RehearsalMoment) -> RehearsalCommand? {
    bindings.first { $0.press == press && $0.holds(at: moment) }?.command
  }

  /// What the foot names, each key once.
  static func hints(at moment: RehearsalMoment) -> [RehearsalBinding] {
    var pressed: Set<KeyPress> = []
    var named: Set<String> = []
    return bindings.filter { binding in
      guard let hint = binding.hint, binding.holds(at: moment) else { return false }
      return pressed.insert(binding.press).inserted && named.insert(hint).inserted
    }
  }

  /// What the list of actions offers, each command with its first key.
  static func actions(at moment: RehearsalMoment) -> [Action<RehearsalCommand>] {
    var seen: Set<RehearsalCommand> = []
    return bindings.filter { binding in
      binding.holds(at: moment) && binding.command != .showActions
        && seen.insert(binding.command).inserted
    }.map { Action(command: $0.command, key: $0.press.name) }
  }

  static let bindings = talk + lines + moving + pages + list + program

  private static let talk = [
    RehearsalBinding(
      KeyPress(.enter), .countSilence, [.talking], hint: "count the silence", when: .emptyField),
    RehearsalBinding(KeyPress(.enter), .say, [.talking], hint: "say it"),
    RehearsalBinding(KeyPress(.enter), .sayAnyway, [.holding], hint: "say it anyway"),
    RehearsalBinding(KeyPress(.escape), .mend, [.holding], hint: "mend it"),
    RehearsalBinding(KeyPress(.enter), .debrief, [.over], hint: "debrief"),
  ]

  private static let lines = [
    RehearsalBinding(KeyPress(.enter), .goOn, [.debrief], hint: "go on"),
    RehearsalBinding(letter("b"), .chooseTurn, [.debrief], hint: "branch from a turn"),
    RehearsalBinding(
      KeyPress(.function(6)), .chooseTurn, [.talking, .over], hint: "back to a turn"),
    RehearsalBinding(
      KeyPress(.function(7)), .compare, [.talking, .over], hint: "side by side",
      when: .severalLines),
    RehearsalBinding(
      KeyPress(.function(8)), .playNext, [.talking, .over], hint: "other line",
      when: .severalLines),
    RehearsalBinding(KeyPress(.enter), .askDifferently, [.rewinding], hint: "ask it differently"),
    RehearsalBinding(KeyPress(.escape), .stay, [.rewinding], hint: "stay"),
    RehearsalBinding(KeyPress(.escape), .stay, [.comparing], hint: "back"),
  ]

  private static let moving = [
    RehearsalBinding(KeyPress(.up), .up, moved),
    RehearsalBinding(KeyPress(.down), .down, moved),
    RehearsalBinding(KeyPress(.pageUp), .pageUp, [.talking, .over, .debrief, .listing]),
    RehearsalBinding(
      KeyPress(.pageDown), .pageDown, [.talking, .over, .debrief, .listing]),
  ]

  private static let pages = [
    RehearsalBinding(KeyPress(.escape), .debrief, [.talking, .over], hint: "debrief"),
    RehearsalBinding(KeyPress(.escape), .leave, [.debrief], hint: "leave"),
    RehearsalBinding(letter("q"), .leave, [.debrief]),
    RehearsalBinding(.control("c"), .leave, [.debrief]),
    RehearsalBinding(.control("c"), .debrief, all.subtracting([.debrief])),
  ]

  private static let list = [
    RehearsalBinding(KeyPress(.enter), .runAction, [.listing], hint: "run"),
    RehearsalBinding(KeyPress(.escape), .closeActions, [.listing], hint: "close"),
    RehearsalBinding(.control("p"), .closeActions, [.listing]),
  ]

  private static let program = [
    RehearsalBinding(.control("z"), .suspend, all),
    RehearsalBinding(.control("l"), .repaint, all),
    RehearsalBinding(.control("p"), .showActions, listed, hint: "all actions"),
    RehearsalBinding(
      letter("?"), .showActions, [.talking, .over], hint: "help", when: .emptyField),
    RehearsalBinding(letter("?"), .showActions, [.debrief, .rewinding], hint: "help"),
    RehearsalBinding(KeyPress(.function(1)), .showActions, listed, hint: "help"),
  ]

  private static let all = Set(RehearsalStage.allCases)
  private static let moved: Set<RehearsalStage> = [.rewinding, .debrief, .listing]
  private static let listed: Set<RehearsalStage> = [.talking, .over, .rewinding, .debrief]

  private static func letter(_ character: Character) -> KeyPress { KeyPress(.character(character)) }
}
