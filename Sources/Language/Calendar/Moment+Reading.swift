extension Moment {
  /// The moment that a text names, resolved against the day on which it was said.
  ///
  /// - Parameters:
  ///   - text: Any words; the calendar phrase may stand anywhere in them.
  ///   - today: The day on which they were said.
  /// - Returns: The moment, or nil where the text holds none that fits a calendar.
  public static func reading(_ text: String, today: Day) -> Moment? {
    if let day = Day(iso: text) { return .day(day) }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    for (index, word) in words.enumerated() {
      if word == "every" || word == "daily" || word == "weekly" { return .recurring }
      if word == "today" { return .day(today) }
      if word == "tomorrow" { return .day(today.adding(days: 1)) }
      if let month = months.firstIndex(of: String(word.prefix(3))), index > 0,
        let day = Int(words[index - 1]),
        let date = [today.year, today.year + 1].compactMap({
          Day(year: $0, month: month + 1, day: day)
        }).first(where: { $0 >= today })
      {
        return .day(date)
      }
      if let weekday = Weekday.allCases.first(where: { word.hasPrefix($0.shortName.lowercased()) })
      {
        let gap = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
        return .day(today.adding(days: gap))
      }
    }
    return nil
  }
}
