import Ladder

/// Which faults make an answer nebulous though it holds every facet of its rung.
enum Spoiling {
  static func rules(at rung: Rung) -> [ListedRule] {
    switch rung {
    case .action, .firstStep, .courseCorrection: ofPlans
    case .time: ofTime
    case .gap: ofGap
    case .counterpart: ofCounterpart
    case .topics: ofTopics
    case .measure: ofMeasure
    case .expectedYield: ofExpectedYield
    case .obstacle: ofObstacle
    }
  }

  private static let ofPlans = [
    ListedRule(AskedBackFault.self),
    ListedRule(AssentFault.self),
    ListedRule(ConditionalFault.self),
    ListedRule(UncommittedFault.self),
    ListedRule(BlankFault.self),
  ]
  private static let ofTime = [
    ListedRule(EmptyFault.self),
    ListedRule(ReversalFault.self),
    ListedRule(PutOffFault.self),
    ListedRule(PastFault.self),
    ListedRule(ConditionalFault.self),
    ListedRule(UncommittedFault.self),
  ]
  private static let ofGap = [
    ListedRule(ConditionalFault.self),
    ListedRule(UncommittedFault.self),
  ]
  private static let ofCounterpart = [
    ListedRule(ReversalFault.self),
    ListedRule(AssentFault.self),
    ListedRule(PutOffFault.self),
    ListedRule(PastFault.self),
    ListedRule(ConditionalFault.self),
    ListedRule(UncommittedFault.self),
    ListedRule(LabelledBlameFault.self),
    ListedRule(PlaceholderFault.self),
  ]
  private static let ofTopics = [
    ListedRule(ReversalFault.self),
    ListedRule(PutOffFault.self),
    ListedRule(PastFault.self),
    ListedRule(ConditionalFault.self),
    ListedRule(UncommittedFault.self),
    ListedRule(EffortFault.self),
    ListedRule(LabelledBlameFault.self),
    ListedRule(BlankFault.self),
  ]
  private static let ofMeasure = [
    ListedRule(ReversalFault.self),
    ListedRule(PutOffFault.self),
    ListedRule(PastFault.self),
    ListedRule(ConditionalFault.self),
    ListedRule(UncommittedFault.self),
    ListedRule(EffortFault.self),
    ListedRule(PlaceholderFault.self),
    ListedRule(BareFeelingFault.self),
  ]
  private static let ofExpectedYield = [
    ListedRule(ReversalFault.self),
    ListedRule(PutOffFault.self),
    ListedRule(ConditionalFault.self),
    ListedRule(UncommittedFault.self),
    ListedRule(BlankFault.self),
  ]
  private static let ofObstacle = [
    ListedRule(ReversalFault.self),
    ListedRule(PutOffFault.self),
    ListedRule(UncommittedFault.self),
    ListedRule(BlankFault.self),
  ]

  /// What a fault leaves open when every facet is there.
  static func missing(_ fault: Fault, at rung: Rung) -> [Facet] {
    switch fault {
    case .conditional, .uncommitted: [.commitment]
    case .ownerless: [.actor]
    case .vagueTime: [.time]
    case .vagueAmount: [.measure]
    case .effort, .deferral, .abstract, .placeholder, .outcome, .blame, .feeling, .assent, .past,
      .reversal, .incomplete, .offTopic, .empty:
      []
    }
  }
}
