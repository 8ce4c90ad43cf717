public import Language

/// What was signed at the end of an earlier conversation.
public struct LastTime: Hashable, Sendable, Codable {
  /// Whose conversation it was.
  public let person: String
  /// The number it was about.
  public let measurable: String
  /// The day of its signature.
  public let day: Day
  /// The commitments, word for word, in the order of the checklist.
  public let commitments: [String]
  /// The person's own rule for next time, word for word.
  public let rule: String?

  /// An earlier conversation's outcome.
  public init(
    person: String, measurable: String, day: Day, commitments: [String], rule: String?
  ) {
    self.person = person
    self.measurable = measurable
    self.day = day
    self.commitments = commitments
    self.rule = rule
  }

  /// The one to begin with: the latest on the same number, or else the person's latest.
  static func earlier(than table: NumberOnTheTable, among all: [LastTime]) -> LastTime? {
    let theirs = all.filter {
      $0.person.isSameName(as: table.person) && !$0.commitments.isEmpty
    }.sorted { $0.day < $1.day }
    return theirs.last { $0.measurable.isSameName(as: table.measurable.name) } ?? theirs.last
  }
}

extension String {
  /// Whether two names are the same but for case and spaces around and between their words.
  func isSameName(as other: String) -> Bool {
    lowercased().split(separator: " ") == other.lowercased().split(separator: " ")
  }
}
