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
    let names = words.drop { $0.isTitle }
    guard names.count == words.count || names.count > 1 else { return self }
    return names.first.map(String.init) ?? self
  }

  /// Whether somebody can sign so who is called as given: with all their names or some of them, with a
  /// surname more, with or without a title, or with the initials of their first name and their last.
  ///
  /// “Grace”, “Okafor”, “G. Okafor” and “G. O.” sign for “Sister Grace Okafor”, “Tomasz Kowalski” for
  /// “Tomasz”; neither “Lee Okafor” nor a lone “G.” signs for “Grace Okafor”.
  func isSignature(of person: String) -> Bool {
    if isSameName(as: person) || isSameName(as: person.asSpokenTo) { return true }
    let (signed, called) = (names, person.names)
    guard let first = called.first, !signed.isEmpty else { return false }
    return signed.contains(first) || Set(signed).isSubset(of: called)
      || signed.areNamesOrInitials(of: called)
  }

  /// The names in it, in small letters, without titles; “D.O.” is two of them.
  private var names: [String] {
    split { $0 == " " || $0 == "." }.filter { !$0.isTitle }.map {
      $0.lowercased().filter(\.isLetter)
    }
    .filter { !$0.isEmpty }
  }
}

extension [String] {
  /// Whether the first and the last of these stand for the first and the last of those.
  fileprivate func areNamesOrInitials(of names: [String]) -> Bool {
    guard count > 1, names.count > 1, let first, let last, let given = names.first,
      let surname = names.last
    else { return false }
    return first.isNameOrInitial(of: given) && last.isNameOrInitial(of: surname)
  }
}

extension String {
  fileprivate func isNameOrInitial(of name: String) -> Bool {
    self == name || count == 1 && first == name.first
  }
}

extension Substring {
  fileprivate var isTitle: Bool { Self.titles.contains(lowercased().filter { $0 != "." }) }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "rev",
    "capt", "captain", "sgt", "lt", "cpl", "maj", "cmdr", "sister", "brother", "father", "nurse",
    "matron", "chef", "coach", "pastor", "sergeant", "constable", "inspector",
  ]
}
