extension Moment {
  /// The moment that a text names, resolved against the day on which it was said.
  ///
  /// - Parameters:
  ///   - text: Any words; the calendar phrase may stand anywhere in them.
  ///   - today: The day on which they were said.
  /// - Returns: The moment, or nil where the text holds none that fits a calendar.
  public static func reading(_ text: String, today: Day) -> Moment? {
    let phrases = CalendarReader(tokens: Tokeniser.tokens(of: text), today: today).phrases()
    let days = phrases.filter { $0.kind != .clock && $0.moment != nil }
    return days.last?.moment ?? phrases.lazy.compactMap(\.moment).first
  }
}
