import Ladder
import Language

/// The answer is put off, whatever else is said beside it.
///
/// Holds: "First thing tomorrow I'll let you know when."
/// Does not hold: "I don't know if they'll thank me for it. Friday, 1430."
enum PutOffFault: FaultRule {
  static let fault = Fault.deferral
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    evidence.reading.phrase(.putOff)?.tokens
  }
}
