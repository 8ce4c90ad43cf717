import Ladder
import Language

/// An intention that no camera could film.
///
/// Holds: "Improve communication." "I'll stay on top of it."
/// Does not hold: "I'll read the lift report every Monday at nine."
enum AbstractFault: FaultRule {
  static let fault = Fault.abstract
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.abstraction) { return phrase.tokens }
    guard evidence.rung.asksForPlan || evidence.rung == .measure else { return nil }
    return evidence.plans.first {
      $0.deed == .vague || $0.deed == .stopping || $0.deed == .mind
    }?.clause.tokens
  }
}
