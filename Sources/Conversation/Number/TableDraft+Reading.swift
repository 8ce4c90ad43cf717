import Language

extension TableDraft {
  /// The event of words typed for the field that is asked.
  ///
  /// - Parameters:
  ///   - words: What was typed.
  ///   - today: The day in the room.
  ///   - known: The people who have signed something before.
  /// - Returns: The event, or why there is none.
  func decide(_ words: String, today: Day, known: [String]) -> Result<Event, Refusal> {
    switch asking {
    case .person: .success(.tableFilled(.person(words.fullName(among: known))))
    case .measurable: .success(.tableFilled(.measurable(words)))
    case .target: Target.read(words).map { .tableFilled(.target($0)) }
    case .actual:
      Quantity(reading: words).map { .success(.tableFilled(.actual(.counted($0)))) }
        ?? .failure(.notANumber)
    case .due: Day.read(words, today: today).map { .tableFilled(.due($0)) }
    }
  }
}

extension Target {
  /// Words for a target that is not counted.
  private static let undone = ["yes", "y", "done", "yes or no", "yes/no"]

  /// The target that words name: a number, with "at most" where less is better, or "yes" for
  /// something to be done.
  static func read(_ words: String) -> Result<Target, Refusal> {
    if undone.contains(words.lowercased()) { return .success(.yes) }
    guard let quantity = Quantity(reading: words) else { return .failure(.notANumber) }
    return .success(
      .counted(quantity, Ceiling.isMeant(by: words) ? .atMost : .atLeast, Unit(readFrom: words)))
  }
}

/// The words that make a target a bound from above.
private enum Ceiling {
  /// "At most 4", "4% max", "4 or less", "under 4", "< 4"; not "get back up to 60".
  static func isMeant(by words: String) -> Bool {
    let lowered = words.lowercased()
    if lowered.contains(where: { $0 == "<" || $0 == "≤" }) { return true }
    let said = lowered.split { !$0.isLetter && !$0.isNumber && $0 != "." }.map(String.init)
    return anywhere.contains { said.contains($0) } || first.contains { said.starts(with: $0) }
  }

  private static let anywhere = [
    ["at", "most"], ["no", "more"], ["not", "more"], ["max"], ["maximum"], ["under"], ["below"],
    ["less"], ["fewer"], ["lower"], ["tops"], ["not", "over"], ["not", "above"], ["ceiling"],
    ["cap"], ["capped"],
  ]
  /// In the middle, it says how far a number is to rise.
  private static let first = [["up", "to"]]
}

extension Unit {
  /// The sign beside the digits: a currency's before them, or a per cent after.
  fileprivate init(readFrom words: String) {
    let sign = words.first { "$€£₹¥".contains($0) }
    self.init(before: sign.map(String.init) ?? "", after: words.contains("%") ? "%" : "")
  }
}

extension Day {
  /// The day that words name; it may be today, but not a day gone by.
  static func read(_ words: String, today: Day) -> Result<Day, Refusal> {
    guard case .day(let day)? = Moment.reading(words, today: today) else {
      return .failure(.notADay)
    }
    return day >= today ? .success(day) : .failure(.dayGoneBy(day))
  }
}

extension String {
  /// The full name that a first name stands for, where only one known person bears it.
  ///
  /// Without it, what they signed last time would not be found.
  public func fullName(among known: [String]) -> String {
    let said = lowercased().split(separator: " ")
    guard said.count == 1 else { return self }
    let bearers = known.filter { $0.lowercased().split(separator: " ").first == said.first }
    guard let first = bearers.first, bearers.allSatisfy({ $0.isSameName(as: first) }) else {
      return self
    }
    return first
  }
}
