import Ladder
import Language

/// One kind of mistake: when it is made, and the words that it rests on.
protocol FaultRule: Sendable {
  static var fault: Fault { get }
  /// The tokens that the fault rests on; nil when it does not hold.
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>?
}

/// A rule as a value, so that rules can stand in a list.
struct ListedRule: Sendable {
  let rule: any FaultRule.Type
  let fault: Fault
  /// Where the rule stands in ``Precedence``; nil where it does not.
  let place: Int?

  init(_ rule: any FaultRule.Type) {
    self.rule = rule
    fault = rule.fault
    place = Precedence.order.firstIndex { $0 == rule }
  }
}
