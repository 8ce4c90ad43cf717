import Ladder
import Language

/// Letters or blanks stand where the content should be.
///
/// Holds: "We'll discuss X, Y and Z." "Mr. X from the bank." "[insert date here]"
/// Does not hold: "Clause 9, bay C and rack B."
enum BlankFault: FaultRule {
  static let fault = Fault.placeholder
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    evidence.blank
  }
}
