import Ladder
import Language

/// A trigger that can be observed, and an action with an object.
enum CourseCorrectionRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = ActionRung.demand(evidence)
    demand.missing.removeAll { $0 == .actor || $0 == .commitment }
    if let plan = evidence.bestPlan, plan.isFilmed, hasObject(plan), plan.isMine, plan.isFirm {
      demand.missing = []
      demand.sentences = Sentences(plan.clause.sentence)
    } else {
      demand.missing = [.action, .object]
    }
    if let trigger = TriggerFacet.tokens(evidence, plan: evidence.bestPlan) {
      demand.found.append((.trigger, trigger))
    } else {
      demand.missing.insert(.trigger, at: 0)
    }
    if demand.missing == [.trigger] || !demand.missing.contains(.trigger),
      !evidence.plans.contains(where: { $0.deed == .exertion || $0.deed == .vague })
    {
      demand.fallback = .incomplete
    } else {
      demand.fallback = .abstract
    }
    return demand
  }

  /// Whether the act is exact enough: who is rung need not be told what about, the sign says it.
  ///
  /// Holds: "If bed 6 is still occupied at eleven I'll ring the pharmacy."
  /// Does not hold: "If it slips I'll talk to people."
  private static func hasObject(_ plan: Plan) -> Bool {
    plan.hasObject
      || plan.object.groups + plan.object.people > 0
        && plan.object.blanks + plan.object.amounts == 0
        && plan.object.vague == 0
  }
}
