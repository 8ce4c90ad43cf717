extension CalendarReader {
  /// "end of the week", "month end", "by the end of next month", "year end", "end of Q2".
  func endOf(_ index: Int) -> TimePhrase? {
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
      return deadline(index..<end, endOfUnit(unit, ahead: 0), isNear: unit == .week)
    }
    return nil
  }

  func deadline(_ range: Range<Int>, _ day: Day?, isNear: Bool) -> TimePhrase {
    TimePhrase(tokens: range, kind: .day, day: day, isNear: isNear, isDate: true)
  }

  func endOfReference(_ index: Int, from start: Int, isClose: Bool) -> TimePhrase? {
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
      return deadline(start..<end, day, isNear: false)
    }
    if let quarter = quarterNumber(at) {
      let day = today.flatMap { today -> Day? in
        let date = Day.end(ofMonth: quarter * 3, in: today.year)
        return date.map { $0 >= today } == true
          ? date : Day.end(ofMonth: quarter * 3, in: today.year + 1)
      }
      return deadline(start..<(at + 1), day, isNear: false)
    }
    if calendar(at) == .quarter {
      return deadline(start..<(at + 1), endOfUnit(.quarter, ahead: ahead), isNear: false)
    }
    guard case .unit(let unit) = calendar(at),
      [.week, .month, .quarter, .year].contains(unit)
    else { return nil }
    return deadline(
      start..<(at + 1), endOfUnit(unit, ahead: ahead), isNear: unit == .week && ahead == 0)
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
