/// The order in which faults are mended: the first that holds is named (guide, case 35).
enum Precedence {
  static let rules: [ListedRule] = [
    ListedRule(EmptyFault.self), ListedRule(ReversalFault.self), ListedRule(AssentFault.self),
    ListedRule(DeferralFault.self),
    ListedRule(OwnerlessFault.self), ListedRule(PastFault.self), ListedRule(ConditionalFault.self),
    ListedRule(UncommittedFault.self),
    ListedRule(EffortFault.self), ListedRule(OutcomeFault.self), ListedRule(BlameFault.self),
    ListedRule(FeelingFault.self), ListedRule(AbstractFault.self),
    ListedRule(PlaceholderFault.self),
  ]
}
