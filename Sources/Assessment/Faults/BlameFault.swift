import Ladder
import Language

/// Others are pointed at, with no fact that could be checked.
///
/// Holds: "Marketing's leads are garbage."
/// Does not hold: "Marketing gave us 140 leads and 96 have no phone number."
enum BlameFault: FaultRule {
  static let fault = Fault.blame
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.blame) { return phrase.tokens }
    guard evidence.reading.wordTags.has(.blameWord),
      let first = evidence.tokens.firstIndex(where: { $0.has(.blameWord) })
    else { return nil }
    let isAboutOthers = evidence.reading.clauses.contains {
      $0.subject == .other || $0.subject == .nobody || $0.subject == .you
    }
    return isAboutOthers ? first..<(first + 1) : nil
  }
}
