/// The order in which faults are mended: the first that holds is named (guide, case 35).
enum Precedence {
  static let order: [any FaultRule.Type] = [
    EmptyFault.self, ReversalFault.self, AssentFault.self, DeferralFault.self,
    OwnerlessFault.self, PastFault.self, ConditionalFault.self, UncommittedFault.self,
    EffortFault.self, OutcomeFault.self, BlameFault.self, FeelingFault.self, AbstractFault.self,
    PlaceholderFault.self,
  ]

  static let rules = order.map(ListedRule.init)
}
