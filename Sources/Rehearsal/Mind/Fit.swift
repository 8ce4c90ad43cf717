import Assessment
import Ladder

/// How a question's aim stands to the place where the conversation is.
enum Fit: Hashable {
  /// It asks for what is asked here.
  case here
  /// It asks for nothing in particular, where something particular is asked.
  case near
  /// It asks for something else.
  case elsewhere(Rung?)

  init(_ remark: Remark, at rung: Rung) {
    guard let aim = remark.hearing.aimsAt else {
      self = rung.isParticular && !rung.isAsked(by: remark) ? .near : .here
      return
    }
    self = rung.takes(aim) || rung.isAsked(by: remark) ? .here : .elsewhere(aim.home)
  }
}

extension Rung {
  /// Whether an answer here makes sense only to a question for it: nobody says “Thursday at ten” to
  /// “What would you like to see change?”.
  fileprivate var isParticular: Bool {
    switch self {
    case .counterpart, .time, .expectedYield: true
    case .gap, .obstacle, .action, .topics, .firstStep, .measure, .courseCorrection: false
    }
  }

  /// Whether a question asks for this rung by its very first words, whatever stands behind them.
  ///
  /// “Who has to be there when you do it?” asks for somebody, and not for a day.
  fileprivate func isAsked(by remark: Remark) -> Bool {
    self == .counterpart && remark.spoken.prefix(2).contains { $0 == "who" || $0 == "whom" }
  }

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
    case .measure: [.measure, .actual, .object, .target, .action, .topic].contains(aim)
    case .expectedYield: [.measure, .actual, .target].contains(aim)
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
