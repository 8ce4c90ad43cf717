import Ladder

/// What each rung asks for (assessment guide, section 1).
enum Demands {
  static func of(_ evidence: Evidence) -> Demand {
    switch evidence.rung {
    case .gap: GapRung.demand(evidence)
    case .obstacle: ObstacleRung.demand(evidence)
    case .action: ActionRung.demand(evidence)
    case .counterpart: CounterpartRung.demand(evidence)
    case .topics: TopicsRung.demand(evidence)
    case .time: TimeRung.demand(evidence)
    case .firstStep: FirstStepRung.demand(evidence)
    case .measure: MeasureRung.demand(evidence)
    case .expectedYield: ExpectedYieldRung.demand(evidence)
    case .courseCorrection: CourseCorrectionRung.demand(evidence)
    }
  }
}
