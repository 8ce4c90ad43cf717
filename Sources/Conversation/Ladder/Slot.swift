public import Ladder

/// A place on the ladder of one conversation: a rung, and for the rungs that belong to an action,
/// which action.
public enum Slot: Hashable, Sendable, Codable {
  /// Where the number should be and where it is.
  case gap
  /// What is in the way.
  case obstacle
  /// A rung of an action; actions count from 0.
  case action(Int, ActionRung)

  /// The rung whose standard the answer has to meet.
  public var rung: Rung {
    switch self {
    case .gap: .gap
    case .obstacle: .obstacle
    case .action(_, let rung): rung.rung
    }
  }

  /// The playbook's step for this place.
  public var step: StepID {
    switch self {
    case .gap: .gap
    case .obstacle: .obstacle
    case .action(_, let rung): rung.step
    }
  }
}

/// The rungs that are asked for each action, in the order in which they are asked.
public enum ActionRung: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable {
  /// The action, whom it is done with and about what, its first step, when, the proof, the yield.
  case action, counterpart, topics, firstStep, time, measure, expectedYield

  /// The rung whose standard the answer has to meet.
  public var rung: Rung {
    switch self {
    case .action: .action
    case .counterpart: .counterpart
    case .topics: .topics
    case .firstStep: .firstStep
    case .time: .time
    case .measure: .measure
    case .expectedYield: .expectedYield
    }
  }

  /// The playbook's step for this rung.
  public var step: StepID {
    switch self {
    case .action: .action
    case .counterpart: .counterpart
    case .topics: .topics
    case .firstStep: .firstStep
    case .time: .time
    case .measure: .measure
    case .expectedYield: .expectedYield
    }
  }
}

extension Slot {
  /// Whether an answer here rests on the answer there, directly: when that one changes, this one
  /// has to be asked again.
  func leansDirectly(on other: Slot) -> Bool {
    switch (self, other) {
    case (.obstacle, .gap), (.action(_, .action), .obstacle): true
    case (.action(let mine, .topics), .action(let theirs, .counterpart)): mine == theirs
    case (.action(let mine, let rung), .action(let theirs, .action)):
      mine == theirs && rung != .action
    case (.gap, _), (.obstacle, _), (.action, _): false
    }
  }
}
