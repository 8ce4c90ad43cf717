public import Conversation
public import Ladder

/// A place at which the person has something to say: on the ladder, or the rule for next time that
/// follows the signature.
public enum Place: Hashable, Sendable {
  /// A place on the ladder.
  case ladder(Slot)
  /// The course correction.
  case rule

  /// The rung whose standard the words have to meet.
  public var rung: Rung {
    switch self {
    case .ladder(let slot): slot.rung
    case .rule: .courseCorrection
    }
  }

  /// The playbook's step for this place.
  public var step: StepID {
    switch self {
    case .ladder(let slot): slot.step
    case .rule: .courseCorrection
    }
  }
}

extension ConversationState {
  /// The place that is asked; nil outside the ladder and the course correction.
  public var place: Place? {
    switch phase {
    case .ladder(let climb): climb.slot.map(Place.ladder)
    case .correcting: .rule
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .readBack, .signing,
      .closing, .ended:
      nil
    }
  }
}
