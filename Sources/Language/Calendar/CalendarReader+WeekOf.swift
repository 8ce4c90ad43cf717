/// Weeks named by one of their days.
extension CalendarReader {
  /// "the week commencing 7 December, on the Wednesday", "w/c 1 October, Tuesday",
  /// "the Friday of the week of 6 March": the weekday in the week that holds the date.
  ///
  /// A week alone is no day: "the week commencing 3 June", "the week before Christmas".
  func weekOf(_ index: Int) -> TimePhrase? {
    var at = index
    if word(at, "the") { at += 1 }
    var chosen = weekday(at)
    if chosen != nil {
      at += 1
      if word(at, "of") || word(at, "in") || mark(at, ",") { at += 1 }
      if word(at, "the") { at += 1 }
    }
    guard let date = weekDate(at) else { return nil }
    var end = date.tokens.upperBound
    if chosen == nil, let (weekday, after) = weekdayBeside(end) { (chosen, end) = (weekday, after) }
    guard let chosen else {
      return TimePhrase(tokens: index..<end, kind: .vague)
    }
    let monday = date.day?.startOfWeek.adding(days: 7 * weeksFrom(at))
    return far(index..<end, monday?.adding(days: chosen.rawValue), weekday: chosen)
  }

  /// The date that names a week: "commencing 7 December", "/c Monday 7 December".
  private func weekDate(_ index: Int) -> TimePhrase? {
    var at: Int
    if calendar(index) == .letter(.wednesday), mark(index + 1, "/"), word(index + 2, "c") {
      at = index + 3
    } else if calendar(index) == .unit(.week), isWeekLink(index + 1) {
      at = index + 2
    } else {
      return nil
    }
    if weekday(at) != nil { at = mark(at + 1, ",") ? at + 2 : at + 1 }
    return named(at) ?? absolute(at)
  }

  private func isWeekLink(_ index: Int) -> Bool {
    word(index, "commencing") || word(index, "beginning") || word(index, "starting")
      || word(index, "of") || word(index, "before") || word(index, "after")
  }

  /// How many weeks from the date's own week the week lies.
  private func weeksFrom(_ index: Int) -> Int {
    word(index + 1, "before") ? -1 : word(index + 1, "after") ? 1 : 0
  }

  /// ", on the Wednesday": the weekday told after its week.
  private func weekdayBeside(_ index: Int) -> (Weekday, end: Int)? {
    var at = index
    if mark(at, ",") || mark(at, "-") || mark(at, "\\") { at += 1 }
    if word(at, "on") { at += 1 }
    if word(at, "the") { at += 1 }
    return weekday(at).map { ($0, at + 1) }
  }
}
