extension CalendarReader {
  /// Days that go by two words: "Black Friday", "Easter Monday", "MLK Day", "Burns Night".
  func named(_ index: Int) -> TimePhrase? {
    var start = index
    if word(start, "st") || word(start, "saint") {
      start += 1
      if mark(start, ".") { start += 1 }
      guard word(start, "patrick") || word(start, "patricks") else { return nil }
    }
    var at = start + 1
    if word(at, "'s") { at += 1 }
    guard let rule = namedDay(start, at) else { return nil }
    let end = word(start, "easter") && weekday(at) == nil ? start + 1 : at + 1
    let day = today.flatMap { today in
      [today.year, today.year + 1].compactMap(rule).first { $0 >= today }
    }
    return dated(index..<end, day)
  }

  /// What a named day comes to in a year; nil when the words name none.
  private func namedDay(_ first: Int, _ second: Int) -> ((Int) -> Day?)? {
    if word(first, "easter") { return easterDay(second) }
    switch calendar(second) {
    case .weekday(.friday):
      if word(first, "good") {
        // "good Friday" in small letters at the end of a greeting is still the day.
        return { Day.easter(in: $0)?.adding(days: -2) }
      }
      if word(first, "black") {
        return { Day.nth(4, .thursday, ofMonth: 11, in: $0)?.adding(days: 1) }
      }
    case .weekday(.monday):
      if word(first, "cyber") {
        return { Day.nth(4, .thursday, ofMonth: 11, in: $0)?.adding(days: 4) }
      }
    case .part(.night):
      if word(first, "burns") { return { Day(year: $0, month: 1, day: 25) } }
      if word(first, "bonfire") { return { Day(year: $0, month: 11, day: 5) } }
    case .unit(.day): return dayOf(first)
    default: break
    }
    return nil
  }

  /// "Easter", "Easter Sunday", "Easter Monday"; not "Easter Road".
  private func easterDay(_ next: Int) -> ((Int) -> Day?)? {
    switch calendar(next) {
    case .weekday(.monday): return { Day.easter(in: $0)?.adding(days: 1) }
    case .weekday(.sunday): return { Day.easter(in: $0) }
    default:
      guard token(next).map({ $0.kind == .mark || $0.has(.conjunction) }) ?? true else {
        return nil
      }
      return { Day.easter(in: $0) }
    }
  }

  /// "MLK Day", "Labor Day", "Australia Day".
  private func dayOf(_ first: Int) -> ((Int) -> Day?)? {
    if word(first, "mlk") { return { Day.nth(3, .monday, ofMonth: 1, in: $0) } }
    if word(first, "presidents") || word(first, "president") {
      return { Day.nth(3, .monday, ofMonth: 2, in: $0) }
    }
    if word(first, "memorial") { return { Day.last(.monday, ofMonth: 5, in: $0) } }
    if word(first, "labor") { return { Day.nth(1, .monday, ofMonth: 9, in: $0) } }
    if word(first, "columbus") { return { Day.nth(2, .monday, ofMonth: 10, in: $0) } }
    if word(first, "labour") { return { Day(year: $0, month: 5, day: 1) } }
    if word(first, "patrick") || word(first, "patricks") {
      return { Day(year: $0, month: 3, day: 17) }
    }
    if word(first, "australia") || word(first, "republic") {
      return { Day(year: $0, month: 1, day: 26) }
    }
    if word(first, "anzac") { return { Day(year: $0, month: 4, day: 25) } }
    if word(first, "canada") { return { Day(year: $0, month: 7, day: 1) } }
    if word(first, "independence") { return { Day(year: $0, month: 7, day: 4) } }
    if word(first, "veterans") || word(first, "remembrance") {
      return { Day(year: $0, month: 11, day: 11) }
    }
    return nil
  }

  /// Whether a word that is nothing on the calendar may begin the name of a day.
  func mayBeNamed(_ index: Int) -> Bool {
    if word(index, "easter") || word(index, "st") || word(index, "saint") { return true }
    let next = word(index + 1, "'s") ? index + 2 : index + 1
    switch calendar(next) {
    case .weekday(.friday), .weekday(.monday), .part(.night), .unit(.day): return true
    default: return false
    }
  }

  /// "between 2 and 4 December": a range is its first day.
  func betweenDays(_ index: Int) -> TimePhrase? {
    guard word(index, "between"), let (first, joint) = dayNumber(index + 1),
      word(joint, "and"), let (_, after) = dayNumber(joint + 1)
    else { return nil }
    let month = word(after, "of") ? after + 1 : after
    guard case .month(let number) = calendar(month) else { return nil }
    return dated(index..<(month + 1), resolve(month: number, day: first, year: nil))
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
