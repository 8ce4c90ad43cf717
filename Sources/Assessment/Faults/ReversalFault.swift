import Ladder
import Language

/// The leader is asked for the answer.
///
/// Holds: "What would you do?" "Just tell me what you want."
/// Does not hold: "I'll ask Dana what she would do."
enum ReversalFault: FaultRule {
  static let fault = Fault.reversal
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.reversal) { return phrase.tokens }
    guard let last = evidence.tokens.last, last.isMark("?"), !demand.isMet else { return nil }
    return evidence.tokens.contains { $0.has(.you) || $0.has(.question) }
      ? 0..<evidence.tokens.count : nil
  }
}
