import Conversation
import Ladder

/// How a question's aim stands to the place where the conversation is.
enum Fit: Hashable {
  /// It asks for what is asked here, or for nothing in particular.
  case here
  /// It asks for something else.
  case elsewhere(Rung?)

  init(_ aim: Facet?, at rung: Rung) {
    guard let aim, !rung.takes(aim) else {
      self = .here
      return
    }
    self = .elsewhere(aim.home)
  }
}

extension Rung {
  /// Whether a question that aims at a facet can be meant for this rung.
  ///
  /// Generous: a leader who asks an open question close by has asked a good one.
  func takes(_ aim: Facet) -> Bool {
    switch self {
    case .gap: [.target, .actual, .measure, .object, .commitment].contains(aim)
    case .obstacle: aim != .trigger && aim != .target
    case .action: ![.time, .counterpart, .trigger, .target, .actual].contains(aim)
    case .counterpart: [.counterpart, .actor, .object].contains(aim)
    case .topics: [.topic, .object, .action, .measure].contains(aim)
    case .firstStep: ![.counterpart, .trigger, .target, .actual].contains(aim)
    case .time: aim == .time || aim == .commitment
    case .measure: [.measure, .actual, .object, .target, .action].contains(aim)
    case .expectedYield: [.measure, .actual, .object, .target, .action].contains(aim)
    case .courseCorrection: ![.counterpart, .actor, .target].contains(aim)
    }
  }
}

extension Facet {
  /// The rung at which this facet is asked; nil where several do.
  fileprivate var home: Rung? {
    switch self {
    case .target, .actual: .gap
    case .actor, .action, .object, .commitment: .action
    case .counterpart: .counterpart
    case .topic: .topics
    case .time: .time
    case .measure: .measure
    case .trigger: .courseCorrection
    }
  }
}
