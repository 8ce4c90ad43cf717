extension CalendarReader {
  /// A moment told from today: "tomorrow", "Friday", "next Friday", "a week on Tuesday",
  /// "in two weeks", "by the end of the month", "straight after this".
  func relative(_ index: Int, after last: TimePhrase?) -> TimePhrase? {
    guard isTold(index) || opensDistance(index) else { return nil }
    return dayName(index) ?? besideDate(index) ?? dayBeside(index, last) ?? weekOf(index)
      ?? counted(index) ?? endOf(index)
      ?? weeksOn(index) ?? within(index) ?? weekReference(index)
      ?? weekdayPhrase(index)
  }

  /// Whether a word that is nothing on the calendar can begin a moment told from today.
  private func opensDistance(_ index: Int) -> Bool {
    if word(index, "the") || word(index, "a") || word(index, "an") { return isDistance(index + 1) }
    return word(index, "in") || word(index, "within") || word(index, "inside")
      || word(index, "half") || word(index, "of") || word(index, "eve") || word(index, "close")
      || word(index, "coming") || word(index, "very") || word(index, "working")
      || word(index, "business") || quarterNumber(index) != nil
  }

  private func isDistance(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.tellsTime || token.is("coming") || token.is("very") || token.is("working")
      || token.is("business") || token.is("of")
  }

  func near(_ range: Range<Int>, _ day: Day?, weekday: Weekday? = nil) -> TimePhrase {
    TimePhrase(tokens: range, kind: .day, day: day, weekday: weekday)
  }

  /// The moment of speaking.
  func atOnce(_ range: Range<Int>) -> TimePhrase {
    var phrase = near(range, today)
    phrase.isAtOnce = true
    return phrase
  }

  func far(_ range: Range<Int>, _ day: Day?, weekday: Weekday? = nil) -> TimePhrase {
    TimePhrase(tokens: range, kind: .day, day: day, isNear: false, weekday: weekday)
  }

  /// "today", "tonight", "tomorrow", "the day after tomorrow", "tomorrow week".
  func dayName(_ index: Int) -> TimePhrase? {
    var start = index
    if word(start, "the") { start += 1 }
    if word(start, "day"), word(start + 1, "after"), calendar(start + 2) == .tomorrow {
      return near(index..<(start + 3), today?.adding(days: 2))
    }
    switch calendar(index) {
    case .today, .tonight:
      if calendar(index) == .today, let weeks = weeksOn(index) { return weeks }
      return plus(index, from: 0) ?? near(index..<(index + 1), today)
    case .tomorrow:
      if calendar(index + 1) == .unit(.week) {
        return far(index..<(index + 2), today?.adding(days: 8))
      }
      return plus(index, from: 1) ?? near(index..<(index + 1), today?.adding(days: 1))
    case .yesterday:
      return TimePhrase(tokens: index..<(index + 1), kind: .past)
    case .closing:
      // "EOD", "COB"; "close of play Thursday" takes its day from what follows.
      return TimePhrase(tokens: index..<(index + 1), kind: .clock, day: today, hasClock: true)
    default: return nil
    }
  }

  /// "today plus 7", "tomorrow +1": so many days on.
  private func plus(_ index: Int, from ahead: Int) -> TimePhrase? {
    guard word(index + 1, "plus") || mark(index + 1, "+"), let days = count(index + 2), days < 100
    else { return nil }
    let end = isUnit(index + 3, .day) ? index + 4 : index + 3
    guard end > index + 3 || end == tokens.count || tokens[end].kind == .mark else { return nil }
    return far(index..<end, today?.adding(days: ahead + days))
  }

  /// "a week on Tuesday", "a fortnight on Saturday", "three weeks today", "a week today",
  /// "Thursday week", "Monday fortnight".
  func weeksOn(_ index: Int) -> TimePhrase? {
    var at = index
    var weeks = 0
    if weekday(at) != nil || calendar(at) == .today {
      // "Tuesday week"; "Monday fortnight"; "today week".
      guard let ahead = weekCount(at + 1), !isPossessiveOrPlural(at + 1) else { return nil }
      let base = calendar(at) == .today ? today : weekday(at).flatMap { today?.next($0) }
      return far(index..<(at + 2), base?.adding(days: 7 * ahead), weekday: weekday(at))
    }
    if word(at, "a") {
      at += 1
      weeks = 1
    } else if let value = count(at), value < 60 {
      weeks = value
      at += 1
    } else {
      weeks = 1
    }
    guard let unit = weekCount(at) else { return nil }
    let days = 7 * unit * weeks
    at += 1
    if word(at, "ago") { return TimePhrase(tokens: index..<(at + 1), kind: .past) }
    let isToday = calendar(at) == .today || calendar(at) == .tonight
    if isToday || word(at, "from"),
      isToday || calendar(at + 1) == .today || calendar(at + 1) == .now
    {
      let end = isToday ? at + 1 : at + 2
      return far(index..<end, today?.adding(days: days))
    }
    if calendar(at) == .tomorrow {
      return far(index..<(at + 1), today?.adding(days: days + 1))
    }
    if word(at, "from"), calendar(at + 1) == .this, word(at + 2, "very") {
      return far(index..<min(at + 4, tokens.count), today?.adding(days: days))
    }
    let to = mark(at, ",") ? at + 1 : at
    if word(to, "to"), word(to + 1, "the"), calendar(to + 2) == .unit(.day) {
      return far(index..<(to + 3), today?.adding(days: days))
    }
    if word(at, "from"), calendar(at + 1) == .tomorrow {
      return far(index..<(at + 2), today?.adding(days: days + 1))
    }
    if word(at, "on") || word(at, "from") { at += 1 }
    guard let weekday = weekday(at) else { return nil }
    return far(index..<(at + 1), today?.next(weekday).adding(days: days), weekday: weekday)
  }

  func weekCount(_ index: Int) -> Int? {
    switch calendar(index) {
    case .unit(.week), .units(.week): 1
    case .unit(.fortnight), .units(.fortnight): 2
    default: nil
    }
  }

  func isPossessiveOrPlural(_ index: Int) -> Bool {
    if case .units = calendar(index) { return true }
    return word(index + 1, "'s")
  }

  /// "in two weeks", "in forty minutes", "within the hour", "five working days from now".
  func within(_ index: Int) -> TimePhrase? {
    var at = index
    // "in the week of", "in the year": no distance from today, where "in the next week" is one.
    if word(at, "in"), word(at + 1, "the"), !word(at + 2, "next") { return nil }
    var isIntroduced = word(at, "in") || word(at, "within") || word(at, "inside")
    if isIntroduced { at += 1 }
    if isAskedFor(index) { isIntroduced = true }
    if isIntroduced, isAboutMinutes(at) || word(at, "exactly") || word(at, "precisely") { at += 1 }
    if word(at, "the"), word(at + 1, "next") { at += 2 } else if word(at, "the") { at += 1 }
    var amount: Int
    if word(at, "a") || word(at, "an") {
      (amount, at) = (1, at + 1)
    } else if word(at, "half"), word(at + 1, "an") {
      (amount, at) = (1, at + 2)
    } else if let (value, end) = number(at) {
      (amount, at) = (value, end)
    } else {
      (amount, at) = (1, at)
    }
    guard amount < 1000 else { return nil }
    if expectsTime, let end = minutesFromNowEnd(index, at) { return near(index..<end, today) }
    if word(at, "of"), word(at + 1, "an") || word(at + 1, "hour") { at += 2 }
    return span(index, at, amount, isIntroduced)
  }

  /// "in 20", "be there in 10", "3 mins": minutes from now, as people text them.
  private func minutesFromNowEnd(_ start: Int, _ end: Int) -> Int? {
    guard let amount = count(end - 1), (1..<60).contains(amount) else { return nil }
    if start == 0, end == 1, isUnit(end, .minute), end + 1 == tokens.count { return end + 1 }
    guard word(start, "in"), start + 2 == end else { return nil }
    guard let next = token(end) else { return end }
    return next.kind == .mark && !next.isMark("%") && !next.isMark("/") ? end : nil
  }

  /// "gimme 45 mins", "give me an hour", said when the question was when.
  private func isAskedFor(_ index: Int) -> Bool {
    expectsTime && (word(index - 1, "gimme") || word(index - 1, "me") && word(index - 2, "give"))
  }

  /// "in about twenty minutes" is still today; "in about two weeks" is no day.
  private func isAboutMinutes(_ index: Int) -> Bool {
    guard word(index, "about") || word(index, "around") || word(index, "roughly") else {
      return false
    }
    let end = number(index + 1)?.end ?? index + 2
    return isUnit(end, .minute) || isUnit(end, .hour)
  }

  func span(_ start: Int, _ index: Int, _ amount: Int, _ introduced: Bool) -> TimePhrase? {
    var at = index
    var days: Day?
    var isNear = false
    if word(at, "working") || word(at, "business"), isUnit(at + 1, .day) {
      at += 2
      days = today?.adding(workingDays: amount)
      isNear = amount <= 2
    } else if calendar(at) == .workdays || calendar(at) == .workday, at > start {
      at += 1
      days = today?.adding(workingDays: amount)
      isNear = amount <= 2
    } else {
      guard let (unit, plural) = unit(at), at > start,
        plural || amount == 1 || tokens[at].end - tokens[at].start <= 3
      else { return nil }
      at += 1
      if let phrase = laterThanWeekday(start, at, unit, amount) { return phrase }
      (days, isNear) = later(unit, amount)
    }
    if word(at, "'s"), word(at + 1, "time") { at += 2 } else if word(at, "time") { at += 1 }
    if mark(at, "'"), word(at + 1, "time") { at += 2 }
    if word(at, "ago") || word(at, "back") {
      return TimePhrase(tokens: start..<(at + 1), kind: .past)
    }
    if word(at, "from"),
      calendar(at + 1) == .now || calendar(at + 1) == .today
        || word(at + 1, "now")
    {
      at += 2
    } else if word(at, "hence") {
      at += 1
    } else if !introduced {
      return nil
    }
    // "in 3 weeks' time" is a moment; "in the week of" and "in 6 weeks of" are not.
    guard !word(at, "of") else { return nil }
    return TimePhrase(tokens: start..<at, kind: .day, day: days, isNear: isNear)
  }

  /// "a month from Thursday", "three days from Monday", "a month on Friday".
  private func laterThanWeekday(
    _ start: Int, _ at: Int, _ unit: CalendarUnit, _ amount: Int
  ) -> TimePhrase? {
    guard word(at, "from") || word(at, "on") && unit == .month, let weekday = weekday(at + 1)
    else { return nil }
    let base = today?.next(weekday)
    switch unit {
    case .day: return far(start..<(at + 2), base?.adding(days: amount))
    case .month: return far(start..<(at + 2), base?.adding(months: amount))
    case .minute, .hour, .week, .fortnight, .quarter, .year, .weekend: return nil
    }
  }

  func unit(_ index: Int) -> (CalendarUnit, plural: Bool)? {
    switch calendar(index) {
    case .unit(let unit): (unit, false)
    case .units(let unit): (unit, true)
    default: nil
    }
  }

  func isUnit(_ index: Int, _ wanted: CalendarUnit) -> Bool {
    unit(index).map { $0.0 == wanted } ?? false
  }

  func later(_ unit: CalendarUnit, _ amount: Int) -> (Day?, Bool) {
    switch unit {
    case .minute, .hour:
      (today?.adding(days: amount >= 24 && unit == .hour ? amount / 24 : 0), true)
    case .day: (today?.adding(days: amount), amount <= 2)
    case .week: (today?.adding(days: 7 * amount), false)
    case .fortnight: (today?.adding(days: 14 * amount), false)
    case .month: (today?.adding(months: amount), false)
    case .quarter: (today?.adding(months: 3 * amount), false)
    case .year: (today?.adding(months: 12 * amount), false)
    case .weekend: (nil, false)
    }
  }
}
