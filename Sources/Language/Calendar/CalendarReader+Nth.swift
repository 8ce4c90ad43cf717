extension CalendarReader {
  /// "first Monday of December", "last working day of November", "the last Friday of this month".
  func nthWeekday(_ start: Int, from index: Int) -> TimePhrase? {
    let nth: Int
    var at: Int
    if calendar(start) == .last {
      (nth, at) = (-1, start + 1)
    } else if let (value, end) = dayNumber(start), value <= 5, isOrdinal(start, end) {
      (nth, at) = (value, end)
    } else {
      return nil
    }
    var weekday: Weekday?
    if let day = self.weekday(at) {
      weekday = day
      at += 1
    } else if calendar(at) == .workday {
      at += 1
    } else if word(at, "working") || word(at, "business"), calendar(at + 1) == .unit(.day) {
      at += 2
    } else if calendar(at) == .unit(.day), nth < 0 {
      at += 1
      guard word(at, "of") else { return nil }
      return lastDay(at, from: index)
    } else {
      return nil
    }
    guard word(at, "of") || word(at, "in") else { return nil }
    at += 1
    if word(at, "each") || word(at, "every") {
      return TimePhrase(tokens: index..<min(tokens.count, at + 2), kind: .recurring)
    }
    // "first Monday of the month" comes again, "the first Monday of the month" is one of them.
    if index == 0, start == index, nth > 0, word(at, "the"), calendar(at + 1) == .unit(.month) {
      return TimePhrase(tokens: index..<(at + 2), kind: .recurring)
    }
    guard let (months, end) = monthReference(at) else { return nil }
    let day = today.flatMap { today in
      months(today).flatMap { month, year in
        Self.pick(nth, weekday, month: month, year: year, from: today)
      }
    }
    return dated(index..<end, day)
  }

  static func pick(
    _ nth: Int, _ weekday: Weekday?, month: Int, year: Int, from today: Day
  ) -> Day? {
    for later in 0...1 {
      let date: Day?
      if let weekday {
        date =
          nth < 0
          ? Day.last(weekday, ofMonth: month, in: year + later)
          : Day.nth(nth, weekday, ofMonth: month, in: year + later)
      } else {
        date = workingDay(nth, month: month, year: year + later)
      }
      if let date, date >= today { return date }
    }
    return nil
  }

  static func workingDay(_ nth: Int, month: Int, year: Int) -> Day? {
    if nth < 0 {
      guard var day = Day.end(ofMonth: month, in: year) else { return nil }
      while !day.isWorkingDay { day = day.adding(days: -1) }
      return day
    }
    return Day(year: year, month: month, day: 1)?.adding(days: -1).adding(workingDays: nth)
  }

  func lastDay(_ of: Int, from index: Int) -> TimePhrase? {
    var at = of + 1
    if word(at, "each") || word(at, "every") {
      return TimePhrase(tokens: index..<min(tokens.count, at + 2), kind: .recurring)
    }
    if word(at, "the") || calendar(at) == .this, let unit = longUnit(at + 1), unit != .week {
      return dated(index..<(at + 2), endOfUnit(unit, ahead: 0))
    }
    if word(at, "the") { at += 1 }
    guard let (months, end) = monthReference(at) else { return nil }
    let day = today.flatMap { today in
      months(today).flatMap { Day.end(ofMonth: $0.month, in: $0.year) }
    }
    return dated(index..<end, day)
  }

  /// "November", "this month", "next month", "the month": which month and year, and where it ends.
  func monthReference(
    _ index: Int
  ) -> (months: (Day) -> (month: Int, year: Int)?, end: Int)? {
    if case .month(let month) = calendar(index) {
      var end = index + 1
      if let year = digits(end, count: 4) {
        end += 1
        return ({ _ in (month, year) }, end)
      }
      return ({ today in (month, month < today.month ? today.year + 1 : today.year) }, end)
    }
    if calendar(index) == .this || word(index, "the"), calendar(index + 1) == .unit(.month) {
      return ({ ($0.month, $0.year) }, index + 2)
    }
    if calendar(index) == .next, calendar(index + 1) == .unit(.month) {
      return ({ $0.monthAndYear(adding: 1) }, index + 2)
    }
    return nil
  }
}
