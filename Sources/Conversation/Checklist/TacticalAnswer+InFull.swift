public import Assessment
import Ladder
import Language

extension TacticalAnswer {
  /// What its words stand for: "them = the nine no-shows"; nil where they stand for themselves.
  public var resolvedInFull: String? {
    resolutions.isEmpty ? nil : resolutions.map(\.shown).joined(separator: "; ")
  }

  /// The words with their date in full: "Friday = Fri 27 Nov 2026", and with what they stand for.
  ///
  /// Words that say more than the date have it beside them.
  public var wordsAndDate: String {
    guard case .day(let day)? = moment else { return wordsAndResolved }
    if let resolved = resolvedInFull { return "\(words) (\(resolved); \(day.full))" }
    return text(of: .time) == words ? "\(words) = \(day.full)" : "\(words) (\(day.full))"
  }

  /// The words with what they stand for: "Call them (them = the nine no-shows)".
  public var wordsAndResolved: String {
    resolvedInFull.map { "\(words) (\($0))" } ?? words
  }
}
