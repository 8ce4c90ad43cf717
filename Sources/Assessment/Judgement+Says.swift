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
      // "on Friday" is said as "Friday": the day is what the date explains.
      let name = phrase.utf8.starts(with: "on ".utf8) ? String(phrase.dropFirst(3)) : phrase
      return "\(name) = \(day.full)"
    case .nebulous(_, let missing):
      guard !missing.isEmpty else { return "Still open." }
      return "Still open: " + missing.map { $0.roomName(at: rung) }.joined(separator: ", ") + "."
    }
  }
}
