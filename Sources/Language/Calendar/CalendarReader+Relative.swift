extension CalendarReader {
  /// A moment told from today: "tomorrow", "Friday", "next Friday", "a week on Tuesday",
  /// "in two weeks", "by the end of the month", "straight after this".
  func relative(_ index: Int, after last: TimePhrase?) -> TimePhrase? {
    dayName(index) ?? endOf(index) ?? weeksOn(index) ?? within(index) ?? weekReference(index)
      ?? weekdayPhrase(index) ?? dayBeside(index, last)
  }

  func near(_ range: Range<Int>, _ day: Day?, weekday: Weekday? = nil) -> TimePhrase {
    TimePhrase(tokens: range, kind: .day, day: day, weekday: weekday)
  }

  func far(_ range: Range<Int>, _ day: Day?, weekday: Weekday? = nil) -> TimePhrase {
    TimePhrase(tokens: range, kind: .day, day: day, isNear: false, weekday: weekday)
  }

  /// "today", "tonight", "tomorrow", "the day after tomorrow", "tomorrow week".
  private func dayName(_ index: Int) -> TimePhrase? {
    var start = index
    if word(start, "the") { start += 1 }
    if word(start, "day"), word(start + 1, "after"), calendar(start + 2) == .tomorrow {
      return near(index..<(start + 3), today?.adding(days: 2))
    }
    switch calendar(index) {
    case .today, .tonight: return near(index..<(index + 1), today)
    case .now: return near(index..<(index + 1), today)
    case .tomorrow:
      if calendar(index + 1) == .unit(.week) {
        return far(index..<(index + 2), today?.adding(days: 8))
      }
      return near(index..<(index + 1), today?.adding(days: 1))
    case .yesterday:
      return TimePhrase(tokens: index..<(index + 1), kind: .past)
    case .closing:
      // "EOD", "COB"; "close of play Thursday" takes its day from what follows.
      return TimePhrase(tokens: index..<(index + 1), kind: .clock, day: today, hasClock: true)
    default: return nil
    }
  }

  /// "end of the week", "month end", "by the end of next month", "year end", "end of Q2".
  private func endOf(_ index: Int) -> TimePhrase? {
    var at = index
    if word(at, "the") { at += 1 }
    var isQuarterly = false
    if calendar(at) == .end || word(at, "close") || word(at, "back"), word(at + 1, "of") {
      at += 2
      guard !word(index, "back") else { return nil }
      return endOfReference(at, from: index, isClose: word(at - 2, "close"))
    }
    // "month end", "quarter end", "year end"; "this month end".
    if calendar(at) == .this { at += 1 }
    if case .unit(let unit) = calendar(at),
      calendar(at + 1) == .end
        || mark(at + 1, "-") && calendar(at + 2) == .end
    {
      isQuarterly = unit == .quarter
      guard unit == .month || unit == .year || isQuarterly || unit == .week else { return nil }
      let end = mark(at + 1, "-") ? at + 3 : at + 2
      return dated(index..<end, endOfUnit(unit, ahead: 0), isNear: unit == .week)
    }
    return nil
  }

  private func dated(_ range: Range<Int>, _ day: Day?, isNear: Bool) -> TimePhrase {
    TimePhrase(tokens: range, kind: .day, day: day, isNear: isNear, isDate: true)
  }

  private func endOfReference(_ index: Int, from start: Int, isClose: Bool) -> TimePhrase? {
    var at = index
    if word(at, "business") || word(at, "play") || word(at, "day") || word(at, "the"),
      word(at, "business") || word(at, "play") || word(at, "day")
        || calendar(at + 1) == .unit(.day)
    {
      let end = word(at, "the") ? at + 2 : at + 1
      return TimePhrase(tokens: start..<end, kind: .clock, day: today, hasClock: true)
    }
    if word(at, "my") || word(at, "our"), word(at + 1, "shift") {
      return near(start..<(at + 2), today)
    }
    guard !isClose else { return nil }
    var ahead = 0
    if calendar(at) == .next {
      ahead = 1
      at += 1
    } else if calendar(at) == .this || word(at, "the") {
      at += 1
    }
    if let month = monthName(at) {
      let year = digitsOfYear(at + 1)
      let end = year == nil ? at + 1 : at + 2
      let day = today.flatMap { today -> Day? in
        Day.end(ofMonth: month, in: year ?? (month < today.month ? today.year + 1 : today.year))
      }
      return dated(start..<end, day, isNear: false)
    }
    if let quarter = quarterNumber(at) {
      let day = today.flatMap { today -> Day? in
        let date = Day.end(ofMonth: quarter * 3, in: today.year)
        return date.map { $0 >= today } == true
          ? date : Day.end(ofMonth: quarter * 3, in: today.year + 1)
      }
      return dated(start..<(at + 1), day, isNear: false)
    }
    guard case .unit(let unit) = calendar(at),
      [.week, .month, .quarter, .year].contains(unit)
    else { return nil }
    return dated(
      start..<(at + 1), endOfUnit(unit, ahead: ahead), isNear: unit == .week && ahead == 0)
  }

  private func digitsOfYear(_ index: Int) -> Int? {
    guard let value = count(index), (1990...2100).contains(value) else { return nil }
    return value
  }

  private func monthName(_ index: Int) -> Int? {
    if case .month(let month) = calendar(index) { return month }
    return nil
  }

  private func quarterNumber(_ index: Int) -> Int? {
    if word(index, "q1") { return 1 }
    if word(index, "q2") { return 2 }
    if word(index, "q3") { return 3 }
    if word(index, "q4") { return 4 }
    return nil
  }

  private func endOfUnit(_ unit: CalendarUnit, ahead: Int) -> Day? {
    guard let today else { return nil }
    switch unit {
    case .week:
      let friday = today.startOfWeek.adding(days: 4 + 7 * ahead)
      return friday < today ? friday.adding(days: 7) : friday
    case .month:
      let (month, year) = today.monthAndYear(adding: ahead)
      return Day.end(ofMonth: month, in: year)
    case .quarter:
      let (month, year) = today.monthAndYear(adding: 3 * ahead)
      return Day.end(ofMonth: (month + 2) / 3 * 3, in: year)
    case .year: return Day(year: today.year + ahead, month: 12, day: 31)
    case .minute, .hour, .day, .fortnight, .weekend: return nil
    }
  }

  /// "a week on Tuesday", "a fortnight on Saturday", "three weeks today", "a week today",
  /// "Thursday week", "Monday fortnight".
  private func weeksOn(_ index: Int) -> TimePhrase? {
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
    if calendar(at) == .today || word(at, "from"),
      calendar(at) == .today
        || calendar(at + 1) == .today || calendar(at + 1) == .now
    {
      let end = calendar(at) == .today ? at + 1 : at + 2
      return far(index..<end, today?.adding(days: days))
    }
    if calendar(at) == .tomorrow {
      return far(index..<(at + 1), today?.adding(days: days + 1))
    }
    if word(at, "from"), calendar(at + 1) == .tomorrow {
      return far(index..<(at + 2), today?.adding(days: days + 1))
    }
    if word(at, "on") || word(at, "from") { at += 1 }
    guard let weekday = weekday(at) else { return nil }
    return far(index..<(at + 1), today?.next(weekday).adding(days: days), weekday: weekday)
  }

  private func weekCount(_ index: Int) -> Int? {
    switch calendar(index) {
    case .unit(.week), .units(.week): 1
    case .unit(.fortnight), .units(.fortnight): 2
    default: nil
    }
  }

  private func isPossessiveOrPlural(_ index: Int) -> Bool {
    if case .units = calendar(index) { return true }
    return word(index + 1, "'s")
  }

  /// "in two weeks", "in forty minutes", "within the hour", "five working days from now".
  private func within(_ index: Int) -> TimePhrase? {
    var at = index
    let isIntroduced = word(at, "in") || word(at, "within") || word(at, "inside")
    if isIntroduced { at += 1 }
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
    if word(at, "of"), word(at + 1, "an") || word(at + 1, "hour") { at += 2 }
    return span(index, at, amount, isIntroduced)
  }

  private func span(_ start: Int, _ index: Int, _ amount: Int, _ introduced: Bool) -> TimePhrase? {
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

  private func unit(_ index: Int) -> (CalendarUnit, plural: Bool)? {
    switch calendar(index) {
    case .unit(let unit): (unit, false)
    case .units(let unit): (unit, true)
    default: nil
    }
  }

  private func isUnit(_ index: Int, _ wanted: CalendarUnit) -> Bool {
    unit(index).map { $0.0 == wanted } ?? false
  }

  private func later(_ unit: CalendarUnit, _ amount: Int) -> (Day?, Bool) {
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

  /// "Wednesday of next week", "next week Thursday", "the week after next, on the Tuesday",
  /// "next week", "this month".
  private func weekReference(_ index: Int) -> TimePhrase? {
    if let weekday = weekday(index) {
      var at = index + 1
      if word(at, "of") || word(at, "in") { at += 1 }
      if calendar(at) == .next, calendar(at + 1) == .unit(.week) {
        return far(
          index..<(at + 2), today?.startOfWeek.adding(days: 7 + weekday.rawValue), weekday: weekday)
      }
      if calendar(at) == .this, calendar(at + 1) == .unit(.week) {
        return near(index..<(at + 2), today?.next(weekday), weekday: weekday)
      }
      return nil
    }
    var at = index
    if word(at, "the") { at += 1 }
    var ahead = 1
    if calendar(at) == .unit(.week), word(at + 1, "after"), calendar(at + 2) == .next {
      ahead = 2
      at += 3
    } else if calendar(at) == .next, calendar(at + 1) == .unit(.week) {
      at += 2
    } else if calendar(at) == .this, calendar(at + 1) == .unit(.week) {
      ahead = 0
      at += 2
    } else {
      return nil
    }
    let afterWeek = at
    if mark(at, ",") { at += 1 }
    if word(at, "on") { at += 1 }
    if word(at, "the") { at += 1 }
    if let weekday = weekday(at) {
      return far(
        index..<(at + 1), today?.startOfWeek.adding(days: 7 * ahead + weekday.rawValue),
        weekday: weekday)
    }
    return TimePhrase(tokens: index..<afterWeek, kind: .vague)
  }

  /// "Friday", "this Friday", "next Friday", "last Friday", "Friday the 12th".
  private func weekdayPhrase(_ index: Int) -> TimePhrase? {
    var at = index
    var isNext = false
    var isPast = false
    switch calendar(at) {
    case .next:
      isNext = true
      at += 1
    case .this: at += 1
    case .last:
      isPast = true
      at += 1
    default:
      if word(at, "coming") || word(at, "the"), weekday(at + 1) != nil { at += 1 }
    }
    if word(at, "coming") || word(at, "very") { at += 1 }
    guard let weekday = weekday(at) else {
      return isPast && unit(at) != nil || isPast && calendar(at) == .part(.night)
        ? TimePhrase(tokens: index..<(at + 1), kind: .past) : nil
    }
    if isPast { return TimePhrase(tokens: index..<(at + 1), kind: .past, weekday: weekday) }
    if isNext {
      return far(
        index..<(at + 1), today?.startOfWeek.adding(days: 7 + weekday.rawValue), weekday: weekday)
    }
    return near(index..<(at + 1), today?.next(weekday), weekday: weekday)
  }

  /// "two days after the supper", where the supper's own date stands elsewhere in the text.
  func besideEvent(_ index: Int) -> (days: Int, end: Int)? {
    var at = index
    var amount = 1
    if word(at, "a") || word(at, "the") {
      at += 1
    } else if let (value, end) = number(at), value < 100 {
      (amount, at) = (value, end)
    } else {
      return nil
    }
    guard let (unit, _) = unit(at), unit == .day || unit == .week || unit == .fortnight,
      word(at + 1, "after") || word(at + 1, "before"), calendar(at + 2) != .tomorrow,
      let next = token(at + 2), next.kind == .word
    else { return nil }
    let length = unit == .day ? 1 : unit == .week ? 7 : 14
    return (word(at + 1, "after") ? amount * length : -amount * length, at + 2)
  }

  /// "the day before", "the day after": told from the phrase before.
  private func dayBeside(_ index: Int, _ last: TimePhrase?) -> TimePhrase? {
    guard let last, last.kind == .day, word(index, "the"), calendar(index + 1) == .unit(.day) else {
      return nil
    }
    if word(index + 2, "before") {
      return far(index..<(index + 3), last.day?.adding(days: -1))
    }
    if word(index + 2, "after") {
      return near(index..<(index + 3), last.day?.adding(days: 1))
    }
    return nil
  }
}
