extension CalendarReader {
  /// Days that go by a name: "Black Friday", "Easter Monday", "MLK Day", "St Andrew's Day",
  /// "Chinese New Year".
  ///
  /// Not "Easter Road", "St Andrews" or "a bad Friday".
  func named(_ index: Int) -> TimePhrase? {
    guard isBeforeNamedDay(index) || calendar(index) == .month(4) || mayBeNamed(index) else {
      return nil
    }
    if word(index, "hump"), calendar(index + 1) == .unit(.day) {
      return near(index..<(index + 2), today?.next(.wednesday), weekday: .wednesday)
    }
    guard
      let (day, end) = namedLong(index) ?? bankHoliday(index) ?? saintsDay(index) ?? alone(index)
        ?? namedPair(index)
    else { return nil }
    return feast(index..<end, today.flatMap(day.next(from:)))
  }

  /// "Black Friday", "Labor Day", "Paddy's Day", "Burns Night".
  private func namedPair(_ index: Int) -> (YearlyDay, end: Int)? {
    guard let hash = token(index)?.hash, !isOwned(index) else { return nil }
    let at = afterPossessive(index + 1)
    let day: YearlyDay? =
      switch calendar(at) {
      case .weekday(let weekday): YearlyDay.weekdays(weekday)[hash]
      case .unit(.day): YearlyDay.days[hash]
      case .part(.night): YearlyDay.nights[hash]
      default: nil
      }
    return day.map { ($0, at + 1) }
  }

  /// "my mother's day centre" is no day of the year.
  private func isOwned(_ index: Int) -> Bool {
    word(index - 1, "my") || word(index - 1, "our") || word(index - 1, "his")
      || word(index - 1, "her") || word(index - 1, "their") || word(index - 1, "your")
  }

  /// Behind the "'s" of "Labor's Day" and the apostrophe of "Presidents' Day", where one stands.
  private func afterPossessive(_ index: Int) -> Int {
    word(index, "'s") || mark(index, "'") ? index + 1 : index
  }

  /// "St Patrick's Day", "Saint Andrew's morning"; not "St George's", which may be a hospital,
  /// unless the question was when.
  private func saintsDay(_ index: Int) -> (YearlyDay, end: Int)? {
    guard word(index, "st") || word(index, "saint") else { return nil }
    let name = mark(index + 1, ".") ? index + 2 : index + 1
    guard let hash = token(name)?.hash, let day = YearlyDay.saints[hash] else { return nil }
    let at = afterPossessive(name + 1)
    if calendar(at) == .unit(.day) { return (day, at + 1) }
    guard expectsTime, at > name + 1, index == 0 || opensDay(index - 1) else { return nil }
    return token(at).map { $0.kind == .mark || isPart(at) } ?? true ? (day, at) : nil
  }

  private func opensDay(_ index: Int) -> Bool {
    tokens[index].kind == .mark || word(index, "on") || word(index, "by")
      || word(index, "before")
  }

  private func isPart(_ index: Int) -> Bool {
    if case .part = calendar(index) { return true }
    return false
  }

  /// "the early May bank holiday", "the August bank holiday Monday": those of England.
  private func bankHoliday(_ index: Int) -> (YearlyDay, end: Int)? {
    var at = index
    if word(at, "the") { at += 1 }
    let isLate = word(at, "late") || calendar(at) == .last
    if isLate || word(at, "early") || word(at, "spring") || word(at, "summer")
      || calendar(at) == .ordinal(1)
    {
      at += 1
    }
    let month = monthName(at)
    if month != nil { at += 1 }
    guard word(at, "bank"), word(at + 1, "holiday"), at > index else { return nil }
    let end = calendar(at + 2) == .weekday(.monday) ? at + 3 : at + 2
    if month == 8 || month == nil && word(at - 1, "summer") {
      return (.weekday(-1, .monday, month: 8), end)
    }
    guard month == 5 || month == nil && word(at - 1, "spring") else { return nil }
    let nth = isLate || word(at - 1, "spring") ? -1 : 1
    return (.weekday(nth, .monday, month: 5), end)
  }

  /// "Easter" or "Epiphany" by itself; not "Easter Road".
  private func alone(_ index: Int) -> (YearlyDay, end: Int)? {
    guard standsAlone(index + 1) else { return nil }
    guard let hash = token(index)?.hash, let day = YearlyDay.alone[hash] else { return nil }
    return (day, index + 1)
  }

  private func standsAlone(_ end: Int) -> Bool {
    token(end).map { $0.kind == .mark || $0.has(.conjunction) } ?? true
  }

  /// The names of more words: "April Fools' Day", "Chinese New Year", "Melbourne Cup Day".
  private func namedLong(_ index: Int) -> (YearlyDay, end: Int)? {
    if calendar(index) == .month(4), word(index + 1, "fools") || word(index + 1, "fool") {
      let at = afterPossessive(index + 2)
      if calendar(at) == .unit(.day) { return (.date(month: 4, day: 1), at + 1) }
      return standsAlone(at) ? (.date(month: 4, day: 1), at) : nil
    }
    if word(index, "guy"), word(index + 1, "fawkes"), standsAlone(index + 2) {
      return (.date(month: 11, day: 5), index + 2)
    }
    if word(index, "all"), word(index + 1, "hallows") {
      let at = afterPossessive(index + 2)
      if word(at, "eve") { return (.date(month: 10, day: 31), at + 1) }
    }
    if word(index, "all"), word(index + 1, "saints") || word(index + 1, "souls") {
      let day = YearlyDay.date(month: 11, day: word(index + 1, "saints") ? 1 : 2)
      let at = afterPossessive(index + 2)
      if calendar(at) == .unit(.day) { return (day, at + 1) }
      // "all saints and sinners" are no day.
      return token(at)?.kind ?? .mark == .mark ? (day, at) : nil
    }
    if word(index, "chinese") || word(index, "lunar"), word(index + 1, "new"),
      calendar(index + 2) == .unit(.year)
    {
      return (.lunarNewYear, index + 3)
    }
    if word(index, "melbourne"), word(index + 1, "cup"), calendar(index + 2) == .unit(.day) {
      return (.weekday(1, .tuesday, month: 11), index + 3)
    }
    if word(index, "gandhi"), word(index + 1, "jayanti") {
      return (.date(month: 10, day: 2), index + 2)
    }
    return nil
  }

  /// Whether a word that is nothing on the calendar may begin the name of a day or a quarter.
  func mayBeNamed(_ index: Int) -> Bool {
    word(index, "st") || word(index, "saint")
      || word(index, "chinese") || word(index, "lunar") || word(index, "melbourne")
      || word(index, "gandhi") || word(index, "guy")
      || token(index).map { YearlyDay.alone[$0.hash] != nil } ?? false
      || quarterNumber(index) != nil || word(index, "all")
      || word(index + 1, "bank") || word(index + 2, "bank") || word(index + 3, "bank")
  }

  /// Whether the word after it, or after its "'s", is one that days are named with: "Labor Day".
  func isBeforeNamedDay(_ index: Int) -> Bool {
    switch calendar(afterPossessive(index + 1)) {
    case .weekday, .part(.night), .unit(.day): return true
    default: return false
    }
  }

  /// "between 2 and 4 December": a range is its first day.
  func betweenDays(_ index: Int) -> TimePhrase? {
    if word(index, "between"), calendar(index + 1) == .now, word(index + 2, "and"),
      var limit = absolute(index + 3) ?? relative(index + 3, after: nil) ?? clock(index + 3),
      limit.kind == .day || limit.kind == .clock
    {
      // A deadline: by then.
      limit.tokens = index..<limit.tokens.upperBound
      return limit
    }
    guard word(index, "between"), let (first, joint) = dayNumber(index + 1),
      word(joint, "and"), let (_, after) = dayNumber(joint + 1)
    else { return nil }
    let month = word(after, "of") ? after + 1 : after
    guard case .month(let number) = calendar(month) else { return nil }
    return onDate(index..<(month + 1), month: number, day: first, year: nil)
  }
}

extension Day {
  /// Easter Sunday of a year (Gregorian calendar).
  static func easter(in year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let leap = century / 4
    let moon = (19 * golden + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7
    let shift = (golden + 11 * moon + 22 * week) / 451
    let sum = moon + week - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
