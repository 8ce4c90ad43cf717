extension CalendarReader {
  /// A date: "27 Nov", "December 3rd", "the 30th", "2027-07-15", "31.10.2025", "25/11",
  /// "New Year's Eve", "the last Friday of this month".
  func absolute(_ index: Int) -> TimePhrase? {
    var start = index
    if word(start, "the"), calendar(start) != .none || token(start + 1) != nil { start += 1 }
    guard isTold(start) || word(start, "new") || word(start, "boxing") else { return nil }
    return iso(index) ?? numeric(index) ?? nthWeekday(start, from: index)
      ?? dayAndMonth(start, from: index) ?? monthAndDay(index) ?? holiday(index)
      ?? ordinalAlone(start, from: index)
  }

  func dated(_ range: Range<Int>, _ day: Day?) -> TimePhrase {
    TimePhrase(tokens: range, kind: .day, day: day, isNear: false, isDate: true)
  }

  /// A day that goes by a name.
  func feast(_ range: Range<Int>, _ day: Day?) -> TimePhrase {
    var phrase = dated(range, day)
    phrase.isNamed = true
    return phrase
  }

  /// "2027-07-15", "2026/12/04": the year comes first, so month and day are in no doubt.
  func iso(_ index: Int) -> TimePhrase? {
    guard let year = digits(index, count: 4), (1990...2100).contains(year),
      mark(index + 1, "-") && mark(index + 3, "-") || mark(index + 1, "/") && mark(index + 3, "/"),
      tokens[index + 1].glued,
      let month = digits(index + 2, count: 2), let day = digits(index + 4, count: 2),
      let date = Day(year: year, month: month, day: day)
    else { return nil }
    return dated(index..<(index + 5), date)
  }

  func digits(_ index: Int, count: Int) -> Int? {
    guard let token = token(index), token.kind == .number, token.shape == .whole,
      token.end - token.start == count
    else { return nil }
    return token.value / 10_000
  }

  /// "11/30", "3/31/2027", "28.11.", "31.10.2025", "16/2"; when asked when, also "28.11".
  func numeric(_ index: Int) -> TimePhrase? {
    guard let token = token(index), token.kind == .number else { return nil }
    if token.shape == .dotted { return dotted(index) }
    if token.shape == .decimal, mark(index + 1, "."), tokens[index + 1].glued,
      self.token(index + 2) != nil || index == 0, weekday(index - 1) == nil,
      !mark(index - 1, ".") || weekday(index - 2) == nil, let parts = decimalParts(token)
    {
      // "11.30." is half past eleven: nobody writes the month first and a full stop behind the day.
      guard parts.1 <= 12, let day = date(parts.0, parts.1, year: nil) else { return nil }
      return dated(index..<(index + 2), day)
    }
    if expectsTime, token.shape == .decimal, let (day, month) = decimalParts(token), day >= 24,
      (1...12).contains(month)
    {
      return date(day, month, year: nil).map { dated(index..<(index + 1), $0) }
    }
    guard token.shape == .whole, mark(index + 1, "/"), tokens[index + 1].glued,
      let second = self.token(index + 2), second.kind == .number, second.glued,
      second.shape == .whole
    else { return nil }
    var end = index + 3
    var year: Int?
    if mark(end, "/"), let third = self.token(end + 1), third.kind == .number {
      year = third.value / 10_000
      end += 2
    }
    if token.value == 240_000, second.value == 70_000, year == nil { return nil }
    if calendar(end) == .meridiem || isNumberOfPlace(index) { return nil }
    guard let day = date(token.value / 10_000, second.value / 10_000, year: year) else {
      return nil
    }
    if self.token(end)?.is("s") == true { return nil }
    var phrase = dated(index..<end, day)
    phrase.swapped = date(second.value / 10_000, token.value / 10_000, year: year)
    return phrase
  }

  /// "flat 9/2", "unit 3/4".
  private func isNumberOfPlace(_ index: Int) -> Bool {
    word(index - 1, "flat") || word(index - 1, "unit") || word(index - 1, "apartment")
  }

  func decimalParts(_ token: Token) -> (Int, Int)? {
    let length = token.end - token.start
    let whole = token.value / 10_000
    // Five characters leave two digits on either side: "01.04".
    let wholeLength = whole >= 10 || length == 5 ? 2 : 1
    let decimals = length - wholeLength - 1
    guard decimals == 1 || decimals == 2 else { return nil }
    return (whole, token.value % 10_000 / (decimals == 1 ? 1000 : 100))
  }

  func dotted(_ index: Int) -> TimePhrase? {
    guard let groups = tokens[index].groups,
      let day = date(groups.0, groups.1, year: groups.2)
    else { return nil }
    return dated(index..<(index + 1), day)
  }

  /// Day and month in either order: whichever is possible; where both are, the day comes first.
  func date(_ first: Int, _ second: Int, year: Int?) -> Day? {
    let full = year.map { $0 < 100 ? 2000 + $0 : $0 }
    for (day, month) in [(first, second), (second, first)]
    where (1...12).contains(month) && (1...31).contains(day) {
      if let full { return Day(year: full, month: month, day: day) }
      guard let today else { return Day(year: 2028, month: month, day: day) }
      return today.next(month: month, day: day)
    }
    return nil
  }

  /// "27 Nov", "3rd of December 2026", "12-14 May", "fourth of December".
  func dayAndMonth(_ start: Int, from index: Int) -> TimePhrase? {
    guard let (day, afterDay) = dayNumber(start) else { return nil }
    var at = afterDay
    if mark(at, "-") || mark(at, "\\") || word(at, "to") || word(at, "till") || mark(at, "/"),
      let (_, end) = dayNumber(at + 1)
    {
      at = end
    }
    if word(at, "of") || mark(at, "-") { at += 1 }
    guard case .month(let month) = calendar(at), !isNameOfSomething(at) else { return nil }
    var end = at + 1
    if mark(end, "-"), digits(end + 1, count: 4) != nil { end += 1 }
    if mark(end, ","), digits(end + 1, count: 4) != nil { end += 1 }
    var year: Int?
    if let written = digits(end, count: 4), (1990...2100).contains(written), !word(end + 1, "hrs") {
      year = written
      end += 1
    }
    return onDate(index..<end, month: month, day: day, year: year)
  }

  /// "December 3rd", "Feb 26", "January fifteenth", "april the second".
  func monthAndDay(_ index: Int) -> TimePhrase? {
    guard case .month(let month) = calendar(index), !isNameOfSomething(index) else { return nil }
    var at = index + 1
    if word(at, "the") { at += 1 }
    if mark(at, "."), tokens[at].glued { at += 1 }
    guard let (day, afterDay) = dayNumber(at), (1...31).contains(day),
      calendar(afterDay) != .meridiem, tokens[at].shape == .whole
    else { return nil }
    var end = afterDay
    if mark(end, ","), digits(end + 1, count: 4) != nil { end += 1 }
    var year: Int?
    if let written = digits(end, count: 4), (1990...2100).contains(written) {
      year = written
      end += 1
    }
    return onDate(index..<end, month: month, day: day, year: year)
  }

  /// A day of a month: one that the month does not have ("31 Feb") is no day, and one that has gone by
  /// is past where a moment was asked for.
  func onDate(_ range: Range<Int>, month: Int, day: Int, year: Int?) -> TimePhrase {
    let leapYear = 2028
    guard let named = Day(year: year ?? leapYear, month: month, day: day) else {
      return TimePhrase(tokens: range, kind: .vague)
    }
    guard year != nil else { return dated(range, today?.next(month: month, day: day)) }
    if expectsTime, let today, named < today { return TimePhrase(tokens: range, kind: .past) }
    return dated(range, named)
  }

  /// The number of a day of the month, as "3", "3rd", "third" or "twenty-first".
  func dayNumber(_ index: Int) -> (day: Int, end: Int)? {
    guard let token = token(index) else { return nil }
    if case .ordinal(let day) = token.calendar, (1...31).contains(day) { return (day, index + 1) }
    guard let value = count(index), (1...31).contains(value) else { return nil }
    if tokens[index].kind == .word, value % 10 == 0 {
      let next = mark(index + 1, "-") ? index + 2 : index + 1
      if case .ordinal(let small) = calendar(next), small < 10 { return (value + small, next + 1) }
    }
    if let suffix = self.token(index + 1), isOrdinalSuffix(suffix),
      suffix.glued || !suffix.is("st") && token.kind == .number
    {
      return (value, index + 2)
    }
    return (value, index + 1)
  }

  func isOrdinalSuffix(_ token: Token) -> Bool {
    token.is("st") || token.is("nd") || token.is("rd") || token.is("th")
  }

  /// "the 30th": a day of this month or the next.
  func ordinalAlone(_ start: Int, from index: Int) -> TimePhrase? {
    guard let (day, end) = dayNumber(start),
      isOrdinal(start, end) || isBareDay(start, end, from: index)
    else { return nil }
    guard
      start > index || word(index - 1, "on") || word(index - 1, "by")
        || weekday(index - 1) != nil || expectsTime && tokens[start].kind == .number
        || word(end, "of")
    else { return nil }
    // "the 3rd floor", "the first thing", "the second of the 11".
    guard let next = token(end) else {
      return dated(index..<end, today?.next(dayOfMonth: day))
    }
    if next.is("one") { return nil }
    if next.is("of"), let phrase = ofMonth(end, day, from: index) { return phrase }
    if tokens[start].kind == .word, tokens[start].calendar != .none, day < 4,
      !(word(index - 1, "on") || word(index - 1, "by")
        || next.kind == .mark && (index == 0 || tokens[index - 1].kind == .mark))
    {
      return nil
    }
    let isFree =
      next.kind == .mark || next.calendar != .none || next.has(.preposition)
      || next.has(.conjunction) || next.has(.mine) || next.has(.timeWord) || next.has(.question)
      || next.has(.filler) || next.has(.will) || next.is("latest") || next.has(.third)
      || next.is("inst") || next.is("free")
    guard isFree, !next.is("of"), !mark(end, "-") else { return nil }
    return dated(index..<end, today?.next(dayOfMonth: day))
  }

  func isOrdinal(_ start: Int, _ end: Int) -> Bool {
    if case .ordinal = calendar(end - 1) { return true }
    guard let last = token(end - 1) else { return false }
    return end - start >= 2 && isOrdinalSuffix(last)
  }

  /// "The 29, 15:30.", "on the 29": as people say it whose own language has no endings there.
  private func isBareDay(_ start: Int, _ end: Int, from index: Int) -> Bool {
    guard expectsTime, start > index, tokens[start].shape == .whole, end == start + 1 else {
      return false
    }
    let opens = index == 0 || word(index - 1, "on") || word(index - 1, "by")
    return opens && (end == tokens.count || tokens[end].kind == .mark)
  }

  func ofMonth(_ at: Int, _ day: Int, from index: Int) -> TimePhrase? {
    if word(at + 1, "each") || word(at + 1, "every"), calendar(at + 2) == .unit(.month) {
      return TimePhrase(tokens: index..<(at + 3), kind: .recurring)
    }
    if word(at + 1, "the"), calendar(at + 2) == .unit(.month) {
      return dated(index..<(at + 3), today?.next(dayOfMonth: day))
    }
    guard calendar(at + 2) == .unit(.month), calendar(at + 1) == .next || calendar(at + 1) == .this
    else { return nil }
    let ahead = calendar(at + 1) == .next ? 1 : 0
    let date = today.flatMap { today -> Day? in
      let (month, year) = today.monthAndYear(adding: ahead)
      return Day(year: year, month: month, day: day)
    }
    return dated(index..<(at + 3), date)
  }

  func holiday(_ index: Int) -> TimePhrase? {
    var start = index
    if word(start, "the") { start += 1 }
    if word(start, "new"), word(start + 1, "year") || word(start + 1, "years") {
      var at = start + 2
      if word(at, "'s") { at += 1 }
      guard word(at, "eve") || word(at, "day") else { return nil }
      let holiday: Holiday = word(at, "eve") ? .newYearsEve : .newYearsDay
      let day = today.flatMap { today in
        [today.year, today.year + 1].compactMap(holiday.day(in:)).first { $0 >= today }
      }
      return feast(index..<(at + 1), day)
    }
    if word(start, "boxing"), word(start + 1, "day") {
      let day = today?.next(month: 12, day: 26)
      return feast(index..<(start + 2), day)
    }
    if word(start, "valentine"), !word(start + 1, "'s") { return nil }
    guard case .holiday(let holiday) = calendar(start) else { return nil }
    var end = start + 1
    if holiday == .eid { end = eidEnd(end) }
    if word(end, "'s") { end += 1 }
    if word(end, "day") { end += 1 }
    var found = holiday
    if word(end, "eve"), holiday == .christmas {
      found = .christmasEve
      end += 1
    }
    let day = today.flatMap { today in
      [today.year, today.year + 1].compactMap(found.day(in:)).first { $0 >= today }
    }
    // "the Fourth of July" is read as a date; a year may follow.
    return feast(index..<end, day)
  }

  /// "Eid", "Eid al-Fitr", "Eid ul-Adha".
  private func eidEnd(_ index: Int) -> Int {
    let isJoint = word(index, "al") || word(index, "ul")
    let name = isJoint ? (mark(index + 1, "-") ? index + 2 : index + 1) : index
    let isNamed =
      word(name, "fitr") || word(name, "adha") || word(name, "alfitr") || word(name, "aladha")
      || word(name, "ulfitr") || word(name, "uladha")
    return isNamed ? name + 1 : index
  }
}
