import Ladder
import Language

extension Judgement {
  /// What the room view shows about the answer, in one neutral line: what its words stand for, and
  /// what is still open or the date in full.
  public var says: String {
    let resolved = resolutions.isEmpty ? "" : resolutions.map(\.shown).joined(separator: "; ")
    switch verdict {
    case .tactical(let answer):
      guard let date = answer.dateSaid else { return resolved }
      return resolved.isEmpty ? date : resolved + "; " + date
    case .nebulous(_, let missing):
      var open = "Still open"
      for (index, facet) in missing.enumerated() {
        open += index == 0 ? ": " : ", "
        open += facet.roomName(at: rung)
      }
      open += "."
      return resolved.isEmpty ? open : resolved + ". " + open
    }
  }
}

extension TacticalAnswer {
  /// "Friday = Fri 27 Nov 2026".
  fileprivate var dateSaid: String? {
    guard case .day(let day)? = moment, let phrase = text(of: .time) else { return nil }
    // "on Friday" is said as "Friday": the day is what the date explains.
    let name = phrase.utf8.starts(with: "on ".utf8) ? String(phrase.dropFirst(3)) : phrase
    return "\(name) = \(day.full)"
  }
}
