extension CalendarReader {
  /// A time of day: "9am", "at 3", "half past two", "0730", "15:40", "quarter to five", "noon".
  func clock(_ index: Int) -> TimePhrase? {
    var start = index
    if word(start, "at") || word(start, "by") || word(start, "around") || word(start, "about")
      || word(start, "before") || word(start, "from") || word(start, "between")
    {
      start += 1
      if expectsTime, word(start, "like") || word(start, "around") { start += 1 }
    }
    if word(start, "on"), word(start + 1, "the"), word(start + 2, "stroke"), word(start + 3, "of") {
      start += 4
    }
    guard isTold(start) || word(start, "a") else { return nil }
    // "by hand, one by one".
    if word(index, "by"), count(index - 1) != nil, count(index - 1) == count(index + 1) {
      return nil
    }
    let isLikened = expectsTime && (word(start - 1, "like") || word(start - 1, "latest"))
    guard let end = clockEnd(start, introduced: start > index || isLikened) else { return nil }
    var last = end
    // "8 to 9", "2 till 3", "9-10".
    if word(end, "to") || word(end, "till") || word(end, "til") || word(end, "until")
      || mark(end, "-") || mark(end, "\\") || word(end, "and") && word(index, "between"),
      let second = clockEnd(end + 1, introduced: true)
    {
      last = second
    }
    return TimePhrase(tokens: index..<last, kind: .clock, day: today, hasClock: true)
  }

  /// Where a time of day ends, or nil when there is none.
  func clockEnd(_ index: Int, introduced: Bool) -> Int? {
    guard let token = token(index) else { return nil }
    if let end = spokenClockEnd(index) { return end }
    switch token.calendar {
    case .part(.noon), .part(.midnight):
      // "lunch slots", "the lunch queue"
      if let next = self.token(index + 1), next.kind == .word,
        next.tags.isEmpty || !next.has(.possessive) && !isSentenceLike(index + 1),
        next.calendar == .none, !isExact(index + 1), !next.shouted
      {
        return nil
      }
      return index + 1
    case .closing: return introduced ? index + 1 : nil
    default: break
    }
    guard token.has(.number), token.value >= 0 else { return nil }
    if isMoney(index) { return nil }
    if token.shape == .clock { return meridiemEnd(index + 1) }
    if calendar(index + 1) == .meridiem { return index + 2 }
    if calendar(index + 1) == .oclock { return meridiemEnd(index + 2) }
    if word(index + 1, "h"), token.kind == .number, tokens[index + 1].glued { return index + 2 }
    if let end = looseHourEnd(index) ?? settledHourEnd(index) { return end }
    if word(index + 1, "hrs"), token.value >= 100 * 10_000 { return index + 2 }
    if word(index + 1, "h00") || word(index + 1, "h30"), tokens[index + 1].glued {
      return index + 2
    }
    if token.kind == .word, word(index + 1, "hundred"), word(index + 2, "hours") {
      return index + 3
    }
    return bareClockEnd(index, introduced: introduced)
  }

  /// "half past two", "half 8", "quarter to five", "ten past nine", "twenty to".
  private func spokenClockEnd(_ index: Int) -> Int? {
    var at = index
    if word(at, "a") { at += 1 }
    var isMinutes = false
    switch calendar(at) {
    case .half:
      if let hour = count(at + 1), (1...12).contains(hour), !isUnit(at + 2) {
        return meridiemEnd(at + 2)
      }
      isMinutes = true
      at += 1
    case .quarter:
      isMinutes = true
      at += 1
    default:
      if let (minutes, end) = number(at), minutes < 60 {
        isMinutes = true
        at = end
        if word(at, "minutes") || word(at, "mins") { at += 1 }
      }
    }
    guard isMinutes, calendar(at) == .past || word(at, "to") || word(at, "til"),
      let hour = count(at + 1),
      (1...12).contains(hour)
        || calendar(at + 1) == .part(.noon) || calendar(at + 1) == .part(.midnight)
    else { return nil }
    if word(at, "to"), case .number = tokens[index].kind { return nil }
    if word(at, "to"), tokens[index].has(.number), calendar(at + 2) == .none,
      ![5, 10, 20, 25].contains(count(index) ?? 0)
    {
      return nil
    }
    return meridiemEnd(at + 2)
  }

  /// "5ish", "9-ish", "9 plus", said when the question was when "7 ish"; not "10ish people".
  private func looseHourEnd(_ index: Int) -> Int? {
    let at = mark(index + 1, "-") ? index + 2 : index + 1
    guard word(at, "ish") && (tokens[at].glued || expectsTime) || expectsTime && word(at, "plus"),
      let hour = count(index), (1...12).contains(hour) || isShortClock(tokens[index])
    else { return nil }
    return isSentenceLike(at + 1) ? at + 1 : nil
  }

  /// "5 sharp", "ten on the dot", "3 it is": an hour that is meant to the minute or agreed on; not
  /// "5 sharp knives".
  private func settledHourEnd(_ index: Int) -> Int? {
    guard let hour = count(index), (1...24).contains(hour) else { return nil }
    if isExact(index + 1), isSentenceLike(index + 2) { return index + 2 }
    if word(index + 1, "on"), word(index + 2, "the"), word(index + 3, "dot") { return index + 4 }
    guard expectsTime else { return nil }
    if word(index + 1, "in"), word(index + 2, "the"), case .part = calendar(index + 3) {
      return index + 4
    }
    if word(index + 1, "at"), word(index + 2, "the"), word(index + 3, "latest") { return index + 4 }
    guard word(index + 1, "it"), word(index + 2, "is") else { return nil }
    return isSentenceLike(index + 3) || word(index + 3, "then") ? index + 3 : nil
  }

  private func isExact(_ index: Int) -> Bool {
    word(index, "sharp") || word(index, "prompt") || word(index, "exactly")
  }

  private func bareClockEnd(_ index: Int, introduced: Bool) -> Int? {
    let token = tokens[index]
    // "8.30", "9.15": a time when the minutes can be minutes and something introduces it.
    if token.shape == .decimal {
      guard isDottedClock(token), !isUnit(index + 1), !mark(index + 1, "%") else { return nil }
      if expectsTime { return isNumberOfSomething(index) ? nil : index + 1 }
      let isRound = token.value % 10_000 / 100 % 5 == 0
      return isRound && (introduced || isCalendarBefore(index) || isAlone(index)) ? index + 1 : nil
    }
    // "0730", "1430"; not "ext. 0730".
    if word(index - 1, "ext") || mark(index - 1, ".") && word(index - 2, "ext") { return nil }
    if token.kind == .number, token.end - token.start == 4, token.shape == .whole {
      let value = token.value / 10_000
      let isTime = value / 100 < 24 && value % 100 < 60 && value % 5 == 0
      return isTime && !isUnit(index + 1)
        && self.token(index + 1)?.kind != .number && !mark(index - 1, "-")
        && (introduced || isCalendarBefore(index) || value < 1000
          || expectsTime && (isAlone(index) || isConclusion(index)))
        ? index + 1 : nil
    }
    if expectsTime, isShortClock(token) {
      let isToldSo =
        introduced || isCalendarBefore(index) || isAlone(index)
        || word(index - 1, "time") || self.token(index - 1)?.has(.conjunction) == true
      return isToldSo && !isUnit(index + 1) ? meridiemEnd(index + 1) : nil
    }
    if case .month = calendar(index + 1) { return nil }
    if word(index + 1, "of"), case .month = calendar(index + 2) { return nil }
    guard introduced || isCalendarBefore(index) || isHourAlone(index), let hour = count(index),
      (1...24).contains(hour),
      !isUnit(index + 1), !mark(index + 1, "%"), !mark(index + 1, "/")
    else { return nil }
    return isSentenceLike(index + 1) ? meridiemEnd(index + 1) : nil
  }

  /// "8.30", "16.05": hours and minutes with a full stop between them.
  private func isDottedClock(_ token: Token) -> Bool {
    token.value / 10_000 < 24 && token.value % 10_000 / 100 < 60 && token.value % 100 == 0
      && token.end - token.start >= 4
  }

  /// "version 10.30", "clause 12.30", "15.40 a head": no time of day even where one was asked for.
  private func isNumberOfSomething(_ index: Int) -> Bool {
    if word(index + 1, "a") || word(index + 1, "per") || word(index + 1, "each") { return true }
    guard let before = token(index - 1) else { return false }
    return before.is("version") || before.is("clause") || before.is("section")
      || before.is("page") || before.is("para") || before.is("form") || before.is("costs")
  }

  /// "so 1230", "= 1150": what the words before it come to.
  private func isConclusion(_ index: Int) -> Bool {
    (word(index - 1, "so") || mark(index - 1, "=")) && isSentenceLike(index + 1)
  }

  /// What may follow a bare number that is a time: an end, a mark, a small word or a calendar word.
  private func isSentenceLike(_ index: Int) -> Bool {
    guard let token = token(index) else { return true }
    if token.kind == .mark { return true }
    if token.kind == .number { return false }
    return token.calendar != .none || token.has(.preposition) || token.has(.conjunction)
      || token.has(.mine) || token.has(.timeWord) || isExact(index) || token.is("till")
      || token.is("ish") || token.is("latest")
      || token.has(.filler) || token.has(.base) && token.has(.act) || token.is("the")
      || token.is("my") || token.has(.question) || token.has(.will) || token.has(.ing)
  }

  private func isAlone(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return isSentenceLike(index + 1) }
    return before.kind == .mark && isSentenceLike(index + 1)
  }

  private func isUnit(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if token.is("minutes") || token.is("mins") { return true }
    if case .units = token.calendar { return true }
    return token.has(.unit)
  }

  private func isCalendarBefore(_ index: Int) -> Bool {
    var at = index - 1
    if mark(at, ",") || mark(at, "-") || mark(at, "\\") || mark(at, ":") { at -= 1 }
    switch calendar(at) {
    case .weekday, .weekdays, .today, .tonight, .tomorrow, .part, .month: return true
    // "the first 10 of the 27" are ten.
    case .ordinal: return at < index - 1 || !word(at, "first")
    default: return word(at, "say") && at > 0
    }
  }

  private func isMoney(_ index: Int) -> Bool { mark(index - 1, "$") }

  private func meridiemEnd(_ index: Int) -> Int {
    var at = index
    if calendar(at) == .meridiem { at += 1 }
    if calendar(at) == .oclock { at += 1 }
    if word(at, "hrs") || word(at, "hours") || word(at, "ish") || word(at, "sharp") { at += 1 }
    if word(at, "in"), word(at + 1, "the"), case .part = calendar(at + 2) { at += 3 }
    return at
  }

  /// A part of the day: "this afternoon" is today; "in the morning" fits no calendar.
  func part(_ index: Int) -> TimePhrase? {
    if calendar(index) == .this {
      let at = word(index + 1, "very") ? index + 2 : index + 1
      if case .part = calendar(at) {
        return TimePhrase(tokens: index..<(at + 1), kind: .day, day: today)
      }
    }
    if word(index, "in"), word(index + 1, "the"), case .part = calendar(index + 2) {
      return TimePhrase(tokens: index..<(index + 3), kind: .part)
    }
    if case .part = calendar(index) {
      if calendar(index) == .part(.midnight), let next = token(index + 1), next.kind == .word,
        next.tags.isEmpty
      {
        return nil
      }
      return TimePhrase(tokens: index..<(index + 1), kind: .part)
    }
    return nil
  }
}
