import Ladder
import Language

/// Exertion is promised instead of an act.
///
/// Holds: "I just have to work harder." "Give it 110%."
/// Does not hold: "Trying harder hasn't worked. I'm scripting my first 30 seconds with Femi."
enum EffortFault: FaultRule {
  static let fault = Fault.effort
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.effort) { return phrase.tokens }
    for plan in evidence.plans where plan.deed == .exertion {
      guard let verb = plan.clause.verb else { continue }
      return verb.lowerBound..<min(plan.clause.tokens.upperBound, verb.upperBound + 2)
    }
    return nil
  }
}
