extension CalendarReader {
  /// "Wednesday of next week", "next week Thursday", "the week after next, on the Tuesday",
  /// "next week", "this month".
  func weekReference(_ index: Int) -> TimePhrase? {
    if word(index, "the"), let weekday = weekday(index + 1), word(index + 2, "after"),
      isNextOrThisOne(index + 3)
    {
      let end = calendar(index + 3) == .next ? index + 4 : index + 5
      return far(index..<end, today?.next(weekday).adding(days: 7), weekday: weekday)
    }
    if let weekday = weekday(index) {
      var at = index + 1
      if word(at, "after"), isNextOrThisOne(at + 1) {
        // "the Monday after next"
        let end = calendar(at + 1) == .next ? at + 2 : at + 3
        return far(index..<end, today?.next(weekday).adding(days: 7), weekday: weekday)
      }
      if word(at, "of") || word(at, "in") { at += 1 }
      // "Thursday lunch next week"
      if case .part = calendar(at), calendar(at + 1) == .next { at += 1 }
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

  /// "the Monday after next", "the Saturday after this one".
  private func isNextOrThisOne(_ index: Int) -> Bool {
    calendar(index) == .next && unit(index + 1) == nil
      || calendar(index) == .this && word(index + 1, "one")
  }

  /// "Friday", "this Friday", "next Friday", "last Friday", "Friday the 12th".
  func weekdayPhrase(_ index: Int) -> TimePhrase? {
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
      // "last month" is past; "the last day of term" may be to come.
      return isPast && unit(at) != nil && !isUnit(at, .day) && !word(at + 1, "of")
        || isPast && calendar(at) == .part(.night)
        ? TimePhrase(tokens: index..<(at + 1), kind: .past) : nil
    }
    if isPast { return TimePhrase(tokens: index..<(at + 1), kind: .past, weekday: weekday) }
    if isNext {
      return far(
        index..<(at + 1), today?.startOfWeek.adding(days: 7 + weekday.rawValue), weekday: weekday)
    }
    return near(index..<(at + 1), today?.next(weekday), weekday: weekday)
  }
}
