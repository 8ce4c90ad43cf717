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
    let reading = evidence.reading
    let rest = evidence.tokens.indices.count { index in
      let token = evidence.tokens[index]
      return token.kind != .mark && !reading.isCovered(index, by: .assent) && !token.has(.filler)
    }
    return rest <= 2 ? phrase.tokens : nil
  }
}
