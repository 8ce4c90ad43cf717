import Ladder
import Language

/// The answer agrees, and adds nothing.
///
/// Holds: "Okay." "Sure, will do."
/// Does not hold: "Okay. I'm calling Dana at Acme."
enum AssentFault: FaultRule {
  static let fault = Fault.assent
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    guard let phrase = evidence.reading.phrase(.assent),
      evidence.reading.phrase(.unknown) == nil, evidence.reading.phrase(.putOff) == nil
    else { return nil }
    var covered = Set<Int>()
    for phrase in evidence.reading.phrases where phrase.has(.assent) {
      covered.formUnion(phrase.tokens)
    }
    let rest = evidence.tokens.indices.filter { index in
      let token = evidence.tokens[index]
      return token.kind != .mark && !covered.contains(index) && !token.has(.filler)
    }
    return rest.count <= 2 ? phrase.tokens : nil
  }
}
