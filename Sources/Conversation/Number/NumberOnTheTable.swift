/// Whose number the conversation is about, and what it says: what Part 1 begins with.
public struct NumberOnTheTable: Hashable, Sendable, Codable {
  /// The person who owns the number, as they are called.
  public let person: String
  /// The number.
  public let measurable: Measurable

  /// A person and their number.
  public init(person: String, measurable: Measurable) {
    self.person = person
    self.measurable = measurable
  }

  /// The first of the person's names, as one speaks to them.
  public var firstName: String { person.asSpokenTo }
}

extension String {
  /// A name as one speaks to somebody: the first of their names, without the titles before it.
  ///
  /// Where a title has one name behind it, it stays: one says “Dr. Okafor”, not “Okafor”.
  public var asSpokenTo: String {
    let words = split(separator: " ")
    let names = words.drop { Self.titles.contains($0.lowercased().filter { $0 != "." }) }
    guard names.count == words.count || names.count > 1 else { return self }
    return names.first.map(String.init) ?? self
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "rev",
    "capt", "captain", "sgt", "lt", "cpl", "maj", "cmdr",
  ]
}
