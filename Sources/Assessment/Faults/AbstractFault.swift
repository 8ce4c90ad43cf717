import Ladder
import Language

/// An intention that no camera could film.
///
/// Holds: "Improve communication." "I'll stay on top of it."
/// Does not hold: "I'll do the whatsit." (what is left out is the fault)
/// Does not hold: "I'll read the lift report every Monday at nine."
enum AbstractFault: FaultRule {
  static let fault = Fault.abstract
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.abstraction) { return phrase.tokens }
    guard evidence.rung.asksForPlan || evidence.rung == .measure else { return nil }
    return evidence.plans.first {
      ($0.deed == .vague || $0.deed == .stopping || $0.deed == .mind) && !isBlank($0, evidence)
    }?.clause.tokens
  }

  /// Whether the verb is vague only for want of what it is done to: "do whatever with the bays".
  private static func isBlank(_ plan: Plan, _ evidence: Evidence) -> Bool {
    if plan.object.blanks > 1 { return true }
    guard plan.object.blanks > 0, plan.object.vague == 0, let verb = plan.clause.verb else {
      return false
    }
    return !evidence.tokens[verb.lowerBound].has(.abstraction)
  }
}
