public import Assessment
import Ladder
import Language

extension TacticalAnswer {
  /// What its words stand for: "them = the nine no-shows"; nil where they stand for themselves.
  public var resolvedInFull: String? {
    resolutions.isEmpty ? nil : resolutions.map(\.shown).joined(separator: "; ")
  }

  /// The words; in full where all of them only go on from what was said before: "tomorrow at 9" is "I'll
  /// call the nine no-shows, tomorrow at 9".
  public var wordsAsMeant: String {
    let end = words.utf8.count - String(words.reversed().prefix(while: \.isPunctuation)).utf8.count
    let isAllMeant = resolutions.contains { $0.range.lowerBound == 0 && $0.range.upperBound >= end }
    return isAllMeant ? wordsInFull : words
  }

  /// The words with their date in full: "Friday = Fri 27 Nov 2026", and with what they stand for.
  ///
  /// Words that say more than the date have it beside them.
  public var wordsAndDate: String {
    guard case .day(let day)? = moment else { return wordsAndResolved }
    if wordsAsMeant != words { return "\(wordsAsMeant) (\(day.full))" }
    if let resolved = resolvedInFull { return "\(words) (\(resolved); \(day.full))" }
    return text(of: .time) == words ? "\(words) = \(day.full)" : "\(words) (\(day.full))"
  }

  /// The words with what they stand for: "Call them (them = the nine no-shows)".
  public var wordsAndResolved: String {
    guard wordsAsMeant == words else { return wordsAsMeant }
    return resolvedInFull.map { "\(words) (\($0))" } ?? words
  }
}
