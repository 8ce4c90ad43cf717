extension CalendarReader {
  /// "Wednesday of next week", "next week Thursday", "the week after next, on the Tuesday",
  /// "next week", "this month".
  func weekReference(_ index: Int) -> TimePhrase? {
    if word(index, "the"), let weekday = weekday(index + 1), word(index + 2, "after"),
      calendar(index + 3) == .next, unit(index + 4) == nil
    {
      return far(index..<(index + 4), today?.next(weekday).adding(days: 7), weekday: weekday)
    }
    if let weekday = weekday(index) {
      var at = index + 1
      if word(at, "after"), calendar(at + 1) == .next, unit(at + 2) == nil {
        // "the Monday after next"
        return far(index..<(at + 2), today?.next(weekday).adding(days: 7), weekday: weekday)
      }
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
  func dayBeside(_ index: Int, _ last: TimePhrase?) -> TimePhrase? {
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
