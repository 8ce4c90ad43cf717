/// An organisation's own words, beside those that the lexicon ships with.
public struct Vocabulary: Sendable, Hashable {
  /// Verbs in their plain form that a camera could film there: "kanban", "reticket".
  public var acts: [String] = []
  /// Verbs that sound like acts there and are none: "solutionise".
  public var vagueActs: [String] = []
  /// What people are called there, in the singular: "scrum lead", "AE".
  public var roles: [String] = []
  /// Customers and partners by name, however they are typed.
  public var accounts: [String] = []
  /// Words that everybody there says and nobody can film: "north star".
  public var jargon: [String] = []
  /// What is counted there, in the singular: "batch", "MQL".
  public var units: [String] = []

  /// No words of one's own.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { self == Vocabulary() }
}

extension Lexicon {
  /// The built-in lexicon with an organisation's own words.
  package static func with(_ vocabulary: Vocabulary) -> Lexicon {
    guard !vocabulary.isEmpty else { return .builtIn }
    return Lexicon(topics: LexiconTopics.all + vocabulary.topics)
  }
}

extension Vocabulary {
  var topics: [LexiconTopic] {
    [
      .verbs(Tags(.act), Vocabulary.list(acts)),
      .verbs(Tags(.vagueVerb, .abstraction), Vocabulary.list(vagueActs)),
      .people(Vocabulary.list(roles.compactMap(Vocabulary.head))),
      .words(Tags(.person), accountWords),
      .phrases(.abstraction, jargon.map(Vocabulary.plain).joined(separator: "\n")),
      .words(Tags(.unit), Vocabulary.list(units + units.map(Vocabulary.plural))),
    ]
  }

  /// The word of a role that says what somebody is: "lead" of "scrum lead", "clerk" of "the clerk of
  /// works".
  private static func head(of role: String) -> String? {
    let words = role.lowercased().split(separator: " ")
    let links: Set<Substring> = ["of", "for", "in", "at", "to", "on"]
    return (words.prefix { !links.contains($0) }.last ?? words.last).map(String.init)
  }

  /// The words of the accounts' names that mean nothing else.
  private var accountWords: String {
    Vocabulary.list(
      accounts.flatMap { $0.split(separator: " ").map(String.init) }
        .filter { !Lexicon.builtIn.knows(FoldedHash.folding($0.lowercased())) })
  }

  private static func list(_ words: [String]) -> String {
    words.map(plain).joined(separator: " ")
  }

  private static func plural(_ unit: String) -> String {
    Inflection.third(Array(unit.utf8)[...]).spelling(of: unit)
  }

  /// In small letters, with single spaces, whatever white space it was typed with.
  private static func plain(_ words: String) -> String {
    words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
