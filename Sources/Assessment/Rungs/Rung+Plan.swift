import Ladder

extension Rung {
  /// Whether the rung asks for something to be done, and so for a plan.
  var asksForPlan: Bool {
    switch self {
    case .action, .firstStep, .courseCorrection: true
    case .gap, .obstacle, .counterpart, .topics, .time, .measure, .expectedYield: false
    }
  }
}
