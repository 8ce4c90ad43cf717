import Ladder
import Language

/// A mood, a belief or a confidence is reported.
///
/// Holds: "I feel good about next week."
/// Does not hold: "I'm dreading it, but I'm calling Dana at nine."
enum FeelingFault: FaultRule {
  static let fault = Fault.feeling
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.feeling) { return phrase.tokens }
    guard evidence.reading.wordTags.has(.mood) else { return nil }
    return evidence.tokens.firstIndex { $0.has(.mood) }.map { $0..<($0 + 1) }
  }
}
