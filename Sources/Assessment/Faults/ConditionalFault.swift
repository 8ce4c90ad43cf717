import Ladder
import Language

/// The answer hangs on something that may not happen.
///
/// Holds: "If I get time I'll call the 12 renewals."
/// Does not hold: "Whether or not they sign, I'm calling the 12 renewals."
enum ConditionalFault: FaultRule {
  static let fault = Fault.conditional
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    let best = evidence.bestPlan
    if evidence.rung.asksForPlan {
      guard let plan = best, plan.isFilmed, plan.hasObject else { return nil }
      return Spoilers.condition(in: Sentences(plan.clause.sentence), evidence, plan: plan)
    }
    if !demand.isMet, let plan = best, plan.isFilmed, plan.hasObject,
      let found = Spoilers.condition(in: Sentences(plan.clause.sentence), evidence, plan: plan)
    {
      return found
    }
    return Spoilers.condition(in: demand.sentences, evidence)
  }
}
