import Assessment
import Ladder

/// What the ear heard, for a person or a program to read.
enum HearingText {
  /// Writes the line of `listen --jsonl`.
  static func write(id: String, _ hearing: Hearing, to line: inout JSONText) {
    line.plain("{\"id\":")
    line.quoted(id)
    line.plain(",\"class\":\"")
    line.plain(hearing.move.rawValue)
    line.plain(hearing.isFolding ? "\",\"folding\":true" : "\",\"folding\":false")
    line.plain(",\"aims_at\":")
    line.plain(hearing.aimsAt.map { "\"\($0.rawValue)\"" } ?? "null")
    line.plain("}")
  }

  /// Lines for a person.
  static func lines(_ hearing: Hearing, of words: String) -> [String] {
    var lines = ["\(hearing.move.rawValue): \(meaning(of: hearing.move))"]
    let decisive = Array(words.utf8)[hearing.words]
    if !decisive.isEmpty {
      let text = JudgementText.printable(String(decoding: decisive, as: UTF8.self))
      lines.append("  rests on “\(text)”")
    }
    if let facet = hearing.aimsAt { lines.append("  asks for   \(facet.roomName)") }
    if hearing.isFolding { lines.append("This gives the answer away. Ask for theirs, and wait.") }
    return lines
  }

  private static func meaning(of move: LeaderMove) -> String {
    switch move {
    case .open: "invites an answer in the person's own words"
    case .closed: "asks for a yes, a no or one of two"
    case .leading: "a question with the answer inside it"
    case .advice: "gives the answer outright"
    case .rescue: "takes the problem or the discomfort away"
    case .blame: "attacks the person"
    case .reflect: "gives back what the person said"
    case .statement: "a fact, the script or an acknowledgement"
    }
  }
}
