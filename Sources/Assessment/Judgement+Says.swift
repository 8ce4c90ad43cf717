import Ladder
import Language

extension Judgement {
  /// What the room view shows about the answer, in one neutral line: what is still open, or the
  /// date in full.
  public var says: String {
    switch verdict {
    case .tactical(let answer):
      guard case .day(let day)? = answer.moment, let phrase = answer.text(of: .time) else {
        return ""
      }
      return "\(phrase) = \(day.full)"
    case .nebulous(_, let missing):
      guard !missing.isEmpty else { return "Still open." }
      return "Still open: " + missing.map(\.roomName).joined(separator: ", ") + "."
    }
  }
}
