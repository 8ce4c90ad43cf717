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
  public var firstName: String {
    person.split(separator: " ").first.map(String.init) ?? person
  }
}
