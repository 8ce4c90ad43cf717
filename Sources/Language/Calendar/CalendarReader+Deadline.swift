extension CalendarReader {
  /// "end of the week", "by the close of the month", "month end", "quarter close", "EOW",
  /// "by the end of next month", "end of Q2", "Q2 close".
  ///
  /// Not "the back end of the year", nor "this quarter close five".
  func endOf(_ index: Int) -> TimePhrase? {
    if case .ending(let unit) = calendar(index) {
      return deadline(index..<(index + 1), endOfUnit(unit, ahead: 0), isNear: unit == .week)
    }
    var at = index
    if word(at, "the") { at += 1 }
    if calendar(at) == .end && !word(at - 1, "back") || word(at, "close"), word(at + 1, "of") {
      return endOfReference(at + 2, from: index)
    }
    if let month = bareEnd(at) ?? lastOf(at) {
      return deadline(index..<month.end, endOf(month: month.name), isNear: false)
    }
    if calendar(at) == .this { at += 1 }
    if let month = monthName(at), let end = outEnd(at + 1) {
      return deadline(index..<end, endOf(month: month), isNear: false)
    }
    if calendar(at) == .unit(.day), let end = outEnd(at + 1) { return near(index..<end, today) }
    if let unit = longUnit(at), let end = outEnd(at + 1) ?? lastDayEnd(at + 1) {
      return deadline(index..<end, endOfUnit(unit, ahead: 0), isNear: unit == .week)
    }
    guard let end = endWord(at + 1) else { return nil }
    if let quarter = quarterNumber(at) {
      return deadline(index..<end, endOfQuarter(quarter), isNear: false)
    }
    guard let unit = longUnit(at) else { return nil }
    return deadline(index..<end, endOfUnit(unit, ahead: 0), isNear: unit == .week)
  }

  /// "end August", "end-Aug".
  private func bareEnd(_ index: Int) -> (name: Int, end: Int)? {
    guard calendar(index) == .end else { return nil }
    let at = mark(index + 1, "-") ? index + 2 : index + 1
    return monthName(at).map { ($0, at + 1) }
  }

  /// "the last of January".
  private func lastOf(_ index: Int) -> (name: Int, end: Int)? {
    guard calendar(index) == .last, word(index + 1, "of") else { return nil }
    return monthName(index + 2).map { ($0, index + 3) }
  }

  /// "is out", "'s over": said of a week or a month, its end.
  private func outEnd(_ index: Int) -> Int? {
    guard word(index, "is") || word(index, "'s"), isOver(index + 1) else { return nil }
    return index + 2
  }

  /// "'s last day", said of a month or a year.
  private func lastDayEnd(_ index: Int) -> Int? {
    guard word(index, "'s"), calendar(index + 1) == .last, calendar(index + 2) == .unit(.day)
    else { return nil }
    return index + 3
  }

  private func endOf(month: Int, year: Int? = nil) -> Day? {
    guard let today else { return nil }
    return Day.end(ofMonth: month, in: year ?? (month < today.month ? today.year + 1 : today.year))
  }

  /// What follows a week, month, quarter or year to name its end: "end", "-end", "'s end", "close".
  private func endWord(_ index: Int) -> Int? {
    let at = word(index, "'s") || mark(index, "-") ? index + 1 : index
    if calendar(at) == .end { return at + 1 }
    guard word(at, "close") else { return nil }
    guard let next = token(at + 1) else { return at + 1 }
    return next.kind == .mark || next.has(.preposition) ? at + 1 : nil
  }

  /// A week, month, quarter or year.
  func longUnit(_ index: Int) -> CalendarUnit? {
    switch calendar(index) {
    case .quarter: .quarter
    case .unit(.week): .week
    case .unit(.month): .month
    case .unit(.year): .year
    default: nil
    }
  }

  func deadline(_ range: Range<Int>, _ day: Day?, isNear: Bool) -> TimePhrase {
    TimePhrase(tokens: range, kind: .day, day: day, isNear: isNear, isDate: true)
  }

  func endOfReference(_ index: Int, from start: Int) -> TimePhrase? {
    var at = index
    if word(at, "business") || word(at, "play") || word(at, "day") || word(at, "the"),
      word(at, "business") || word(at, "play") || word(at, "day")
        || calendar(at + 1) == .unit(.day)
    {
      let end = word(at, "the") ? at + 2 : at + 1
      return TimePhrase(tokens: start..<end, kind: .clock, day: today, hasClock: true)
    }
    if word(at, "my") || word(at, "our") || calendar(at) == .this,
      word(at + 1, "shift") || word(at + 1, "call") || word(at + 1, "meeting")
    {
      return TimePhrase(tokens: start..<(at + 2), kind: .clock, day: today, hasClock: true)
    }
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
      return deadline(start..<end, endOf(month: month, year: year), isNear: false)
    }
    if let quarter = quarterNumber(at) {
      return deadline(start..<(at + 1), endOfQuarter(quarter), isNear: false)
    }
    guard let unit = longUnit(at) else { return nil }
    return deadline(
      start..<(at + 1), endOfUnit(unit, ahead: ahead), isNear: unit == .week && ahead == 0)
  }

  private func endOfQuarter(_ quarter: Int) -> Day? {
    guard let today, let date = Day.end(ofMonth: quarter * 3, in: today.year) else { return nil }
    return date >= today ? date : Day.end(ofMonth: quarter * 3, in: today.year + 1)
  }

  func digitsOfYear(_ index: Int) -> Int? {
    guard let value = count(index), (1990...2100).contains(value) else { return nil }
    return value
  }

  func monthName(_ index: Int) -> Int? {
    if case .month(let month) = calendar(index) { return month }
    return nil
  }

  func quarterNumber(_ index: Int) -> Int? {
    if word(index, "q1") { return 1 }
    if word(index, "q2") { return 2 }
    if word(index, "q3") { return 3 }
    if word(index, "q4") { return 4 }
    return nil
  }

  func endOfUnit(_ unit: CalendarUnit, ahead: Int) -> Day? {
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
}
