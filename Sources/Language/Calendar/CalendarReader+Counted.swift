/// Days counted off from today.
extension CalendarReader {
  /// "two Mondays from now", "the next working day", "this day week".
  ///
  /// Not "two Mondays" alone, nor "the next working group".
  func counted(_ index: Int) -> TimePhrase? {
    weekdaysFromNow(index) ?? workingDayAfter(index) ?? nextWorkingDay(index) ?? thisDayWeek(index)
  }

  /// "two Mondays from now": the second Monday to come.
  private func weekdaysFromNow(_ index: Int) -> TimePhrase? {
    guard let (amount, at) = number(index), (1...60).contains(amount),
      let weekday = anyWeekday(at)
    else { return nil }
    if word(at + 1, "ago") {
      return TimePhrase(tokens: index..<(at + 2), kind: .past, weekday: weekday)
    }
    let isFromNow =
      word(at + 1, "from") && (calendar(at + 2) == .now || calendar(at + 2) == .today)
    guard isFromNow || word(at + 1, "hence") else { return nil }
    return far(
      index..<(isFromNow ? at + 3 : at + 2), today?.next(weekday).adding(days: 7 * (amount - 1)),
      weekday: weekday)
  }

  private func anyWeekday(_ index: Int) -> Weekday? {
    switch calendar(index) {
    case .weekday(let day), .weekdays(let day): day
    default: nil
    }
  }

  /// "the next working day", "next business day".
  private func nextWorkingDay(_ index: Int) -> TimePhrase? {
    let at = word(index, "the") ? index + 1 : index
    guard calendar(at) == .next else { return nil }
    if calendar(at + 1) == .workday { return near(index..<(at + 2), today?.adding(workingDays: 1)) }
    guard word(at + 1, "working") || word(at + 1, "business"), calendar(at + 2) == .unit(.day)
    else { return nil }
    if word(at + 3, "but"), count(at + 4) == 1 {
      return near(index..<(at + 5), today?.adding(workingDays: 2))
    }
    return near(index..<(at + 3), today?.adding(workingDays: 1))
  }

  /// "the working day after today", "the first working day after tomorrow".
  private func workingDayAfter(_ index: Int) -> TimePhrase? {
    var at = word(index, "the") ? index + 1 : index
    if calendar(at) == .ordinal(1) || calendar(at) == .next { at += 1 }
    guard word(at, "working") || word(at, "business"), calendar(at + 1) == .unit(.day),
      word(at + 2, "after")
    else { return nil }
    switch calendar(at + 3) {
    case .today: return near(index..<(at + 4), today?.adding(workingDays: 1))
    case .tomorrow:
      return near(index..<(at + 4), today?.adding(days: 1).adding(workingDays: 1))
    default: return nil
    }
  }

  /// "this day week", "this day fortnight", "this day next week".
  private func thisDayWeek(_ index: Int) -> TimePhrase? {
    let at = calendar(index + 2) == .next ? index + 3 : index + 2
    guard calendar(index) == .this, calendar(index + 1) == .unit(.day),
      let weeks = weekCount(at), !isPossessiveOrPlural(at)
    else { return nil }
    return far(index..<(at + 1), today?.adding(days: 7 * weeks))
  }
}
