/// Days counted off from today.
extension CalendarReader {
  /// "two Mondays from now", "the next working day", "this day week".
  ///
  /// Not "two Mondays" alone, nor "the next working group".
  func counted(_ index: Int) -> TimePhrase? {
    weekdaysFromNow(index) ?? nextWorkingDay(index) ?? thisDayWeek(index)
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
    return near(index..<(at + 3), today?.adding(workingDays: 1))
  }

  /// "this day week", "this day fortnight".
  private func thisDayWeek(_ index: Int) -> TimePhrase? {
    guard calendar(index) == .this, calendar(index + 1) == .unit(.day),
      let weeks = weekCount(index + 2), !isPossessiveOrPlural(index + 2)
    else { return nil }
    return far(index..<(index + 3), today?.adding(days: 7 * weeks))
  }
}
