import Ladder

/// Which faults make an answer nebulous though it holds every facet of its rung.
enum Spoiling {
  static func rules(at rung: Rung) -> [any FaultRule.Type] {
    switch rung {
    case .action, .firstStep, .courseCorrection:
      [AskedBackFault.self, ConditionalFault.self, UncommittedFault.self]
    case .time:
      [
        EmptyFault.self, ReversalFault.self, DeferralFault.self, PastFault.self,
        ConditionalFault.self, UncommittedFault.self,
      ]
    case .gap:
      [ConditionalFault.self, UncommittedFault.self]
    case .counterpart, .topics, .measure, .expectedYield:
      [ReversalFault.self, DeferralFault.self, ConditionalFault.self, UncommittedFault.self]
    case .obstacle:
      [ReversalFault.self, DeferralFault.self]
    }
  }

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
