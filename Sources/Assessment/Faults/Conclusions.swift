import Ladder

/// Which mistakes the rules see in an answer, each rule asked once.
///
/// The ruling names the first of them, the learned weights weigh them all, and the words of a fault
/// are looked up here again.
struct Conclusions {
  /// The tokens that each rule of ``Precedence`` rests on, in its order; nil where it does not hold.
  let held: [Range<Int>?]

  init(_ evidence: borrowing Evidence, _ demand: borrowing Demand) {
    var held: [Range<Int>?] = []
    held.reserveCapacity(Precedence.order.count)
    for rule in Precedence.order { held.append(rule.holds(evidence, demand)) }
    self.held = held
  }

  /// The tokens that a rule rests on; nil when it does not hold.
  func tokens(of rule: ListedRule, _ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    guard let place = rule.place else { return rule.rule.holds(evidence, demand) }
    return held[place]
  }
}
