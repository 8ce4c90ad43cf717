import Ladder
import Language

/// The shape of an answer with the content left out.
///
/// Holds: "I'll talk to some people about stuff."
/// Does not hold: "I'll talk to Sam about the nine no-shows."
enum PlaceholderFault: FaultRule {
  static let fault = Fault.placeholder
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let blank = evidence.blank { return blank }
    if let phrase = evidence.reading.phrase(.placeholder) { return phrase.tokens }
    guard evidence.reading.wordTags.has(.blank) else { return nil }
    return evidence.tokens.firstIndex { $0.has(.blank) }.map { $0..<($0 + 1) }
  }
}
