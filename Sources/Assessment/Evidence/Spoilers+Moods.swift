import Ladder
import Language

extension Spoilers {
  /// "every Friday, when the light is good", "Sundays, when it is not snowing", "Fridays, when the boss lets me": a
  /// moment that may not come.
  ///
  /// Not "on Friday, when the rota is printed", which comes.
  static func isMoodOfThings(_ clause: Clause, _ evidence: Evidence) -> Bool {
    guard evidence.rung == .time, let opener = clause.openerToken,
      evidence.tokens[opener].is("when")
    else { return false }
    let tokens = evidence.tokens[clause.tokens]
    if tokens.contains(where: { word in leave.contains(where: word.is) }) { return true }
    guard let be = tokens.firstIndex(where: { $0.has(.be) }) else { return false }
    return tokens[be...].contains { $0.has(.negation) || $0.has(.verdictWord) || $0.has(.mood) }
      || tokens[..<be].contains { $0.has(.negation) }
  }

  private static let leave: [StaticString] = [
    "lets", "let", "allows", "allow", "permits", "permit", "suits",
  ]
}
