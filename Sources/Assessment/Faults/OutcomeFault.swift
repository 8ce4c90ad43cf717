import Ladder
import Language

/// The result wanted is restated.
///
/// Holds: "I'm going to hit my number." "I'll get churn under 4%."
/// Does not hold: "I'll ask Acme for the order."
enum OutcomeFault: FaultRule {
  static let fault = Fault.outcome
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    evidence.plans.first { $0.deed == .result && $0.clause.opener == .none }
      .map {
        ($0.clause.verb?.lowerBound ?? $0.clause.tokens.lowerBound)..<$0.clause.tokens.upperBound
      }
  }
}
