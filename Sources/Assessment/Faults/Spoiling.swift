import Ladder

/// Which faults make an answer nebulous though it holds every facet of its rung.
enum Spoiling {
  static func rules(at rung: Rung) -> [any FaultRule.Type] {
    switch rung {
    case .action, .firstStep, .courseCorrection:
      [
        AskedBackFault.self, AssentFault.self, ConditionalFault.self, UncommittedFault.self,
        BlankFault.self,
      ]
    case .time:
      [
        EmptyFault.self, ReversalFault.self, PutOffFault.self, PastFault.self,
        ConditionalFault.self, UncommittedFault.self,
      ]
    case .gap:
      [ConditionalFault.self, UncommittedFault.self]
    case .counterpart:
      [
        ReversalFault.self, AssentFault.self, PutOffFault.self, PastFault.self,
        ConditionalFault.self, UncommittedFault.self, BlankFault.self,
      ]
    case .topics:
      [
        ReversalFault.self, PutOffFault.self, PastFault.self, ConditionalFault.self,
        UncommittedFault.self,
        EffortFault.self, LabelledBlameFault.self, BlankFault.self,
      ]
    case .measure:
      [
        ReversalFault.self, PutOffFault.self, PastFault.self, ConditionalFault.self,
        UncommittedFault.self, EffortFault.self, BlankFault.self, BareFeelingFault.self,
      ]
    case .expectedYield:
      [
        ReversalFault.self, PutOffFault.self, ConditionalFault.self, UncommittedFault.self,
        BlankFault.self,
      ]
    case .obstacle:
      [ReversalFault.self, PutOffFault.self, UncommittedFault.self, BlankFault.self]
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
