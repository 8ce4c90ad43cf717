import Ladder
import Language

/// A mood is offered as proof, and nothing one can look at beside it.
///
/// Holds: "You will sense that I am happier with the Harlow folder."
/// Does not hold: "I'll feel better, but what you'll see is 80 bottles corked and boxed."
enum BareFeelingFault: FaultRule {
  static let fault = Fault.feeling
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    guard let phrase = evidence.reading.phrase(.feeling) else { return nil }
    let rest = phrase.tokens.upperBound..<evidence.tokens.count
    return rest.contains { evidence.tokens[$0].is("but") || evidence.tokens[$0].is("see") }
      ? nil : phrase.tokens
  }
}
