import Ladder
import Language

/// A label on somebody stands where a topic should be.
///
/// Holds: "That they're a shambles over there." "how useless Colin's bakers are"
/// Does not hold: "Why the 6am vans left twenty minutes late."
enum LabelledBlameFault: FaultRule {
  static let fault = Fault.blame
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    evidence.reading.phrase(.blame)?.tokens
  }
}
