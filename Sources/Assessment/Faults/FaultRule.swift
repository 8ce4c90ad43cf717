import Ladder
import Language

/// One kind of mistake: when it is made, and the words that it rests on.
protocol FaultRule: Sendable {
  static var fault: Fault { get }
  /// The tokens that the fault rests on; nil when it does not hold.
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>?
}

/// A rule as a value, so that rules can stand in a list and be called without asking for their
/// type first.
struct ListedRule: Sendable {
  let fault: Fault
  /// The tokens that the fault rests on; nil when it does not hold.
  let holds: @Sendable (Evidence, Demand) -> Range<Int>?
  /// Where the rule stands in ``Precedence``; nil where it does not.
  let place: Int?

  init<Rule: FaultRule>(_ rule: Rule.Type) {
    fault = Rule.fault
    holds = { Rule.holds($0, $1) }
    place = Precedence.order.firstIndex { $0 == rule }
  }
}
