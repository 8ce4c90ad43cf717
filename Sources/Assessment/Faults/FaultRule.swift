import Ladder

/// One kind of mistake: when it is made, and the words that it rests on.
protocol FaultRule: Sendable {
  static var fault: Fault { get }
  /// The tokens that the fault rests on; nil when it does not hold.
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>?
}

/// The order in which faults are mended: the first that holds is named (guide, case 35).
enum Precedence {
  static let rules: [any FaultRule.Type] = [
    EmptyFault.self, ReversalFault.self, AssentFault.self, DeferralFault.self,
    OwnerlessFault.self, PastFault.self, ConditionalFault.self, UncommittedFault.self,
    EffortFault.self, OutcomeFault.self, BlameFault.self, FeelingFault.self, AbstractFault.self,
    PlaceholderFault.self,
  ]
}
