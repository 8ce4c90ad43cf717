extension Day {
  /// The n-th such weekday of a month; nil where the month has none.
  static func nth(_ n: Int, _ weekday: Weekday, ofMonth month: Int, in year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let gap = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return Day(year: year, month: month, day: 1 + gap + 7 * (n - 1))
  }

  /// The last such weekday of a month.
  static func last(_ weekday: Weekday, ofMonth month: Int, in year: Int) -> Day? {
    nth(5, weekday, ofMonth: month, in: year) ?? nth(4, weekday, ofMonth: month, in: year)
  }

  /// The last day of a month.
  static func end(ofMonth month: Int, in year: Int) -> Day? {
    guard (1...12).contains(month) else { return nil }
    return Day(year: year, month: month, day: length(ofMonth: month, in: year))
  }

  /// The next such weekday after this day.
  func next(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 6) % 7 + 1)
  }

  /// The Monday of this day's week.
  var startOfWeek: Day { adding(days: -weekday.rawValue) }

  /// The day and month's next date from this day on, this day included.
  func next(month: Int, day: Int) -> Day? {
    // A 29 February may be up to eight years away.
    for later in 0...8 {
      if let date = Day(year: year + later, month: month, day: day), date >= self { return date }
    }
    return nil
  }

  /// The next day of the month with this number, this day included.
  func next(dayOfMonth: Int) -> Day? {
    for later in 0...12 {
      let month = (self.month - 1 + later) % 12 + 1
      let year = self.year + (self.month - 1 + later) / 12
      if let date = Day(year: year, month: month, day: dayOfMonth), date >= self { return date }
    }
    return nil
  }

  /// This day's month and year, so many months on.
  func monthAndYear(adding months: Int) -> (month: Int, year: Int) {
    let index = month - 1 + months
    return (index % 12 + 1, year + index / 12)
  }

  /// The same day of the month so many months on, or that month's last day.
  func adding(months: Int) -> Day {
    let (month, year) = monthAndYear(adding: months)
    let day = min(dayOfMonth, Day.length(ofMonth: month, in: year))
    return Day(year: year, month: month, day: day) ?? self
  }
}
