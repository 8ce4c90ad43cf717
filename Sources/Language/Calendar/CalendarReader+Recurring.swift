extension CalendarReader {
  /// A slot that comes again: "every weekday", "Tuesdays and Fridays", "daily", "mon weds fri".
  func recurring(_ index: Int) -> TimePhrase? {
    guard
      isTold(index) || word(index, "the") && isTold(index + 1) || word(index, "alternate")
        || word(index, "once") || word(index, "twice")
    else { return nil }
    return everyPhrase(index) ?? daysOfSchool(index) ?? datesOfMonth(index)
      ?? partOfDays(index) ?? plural(index) ?? listed(index) ?? adverb(index)
  }

  private func slot(_ range: Range<Int>) -> TimePhrase {
    TimePhrase(tokens: range, kind: .recurring)
  }

  private func everyPhrase(_ index: Int) -> TimePhrase? {
    var at = index
    if calendar(at) == .every {
      at += 1
    } else if word(at, "alternate") {
      at += 1
    } else if word(at, "once") || word(at, "twice") || count(at) != nil && word(at + 1, "times") {
      return perUnit(index)
    } else {
      return nil
    }
    if word(at, "single") || word(at, "other") || word(at, "second") || word(at, "third")
      || word(at, "working") || word(at, "business") || word(at, "night")
    {
      at += 1
    }
    if count(at) != nil { at += 1 }
    if calendar(at) == .last || isOrdinal(at, at + 1) || isColoured(at) { at += 1 }
    if isSlotName(at), word(at + 1, "'s") || word(at + 1, "of") && word(at + 2, "it") {
      return nil
    }
    guard isSlotName(at) else {
      return word(index + 1, "night") ? slot(index..<(index + 2)) : nil
    }
    at += 1
    while mark(at, ",") || word(at, "and") || mark(at, "/"), isSlotName(at + 1) { at += 2 }
    return slot(index..<at)
  }

  /// "every blessed Tuesday", "each school night", "every late shift": a word that only colours the slot.
  private func isColoured(_ index: Int) -> Bool {
    guard !isSlotName(index), let token = token(index), token.kind == .word, token.isTimeless else {
      return false
    }
    switch calendar(index + 1) {
    case .weekday, .weekdays, .part: return !word(index + 2, "'s")
    case .unit(.day): return word(index, "school") && !word(index + 2, "'s")
    default:
      return (word(index + 1, "shift") || word(index + 1, "turn")) && !word(index + 2, "'s")
    }
  }

  /// "on school days".
  private func daysOfSchool(_ index: Int) -> TimePhrase? {
    guard word(index - 1, "school"), calendar(index) == .units(.day) || word(index, "nights") else {
      return nil
    }
    return slot((index - 1)..<(index + 1))
  }

  private func isSlotName(_ index: Int) -> Bool {
    switch calendar(index) {
    case .weekday, .weekdays, .workday, .workdays, .unit, .units, .part, .month: true
    default:
      word(index, "shift") || word(index, "turn") || word(index, "payday")
        || word(index, "handover")
        || word(index, "lunch") || word(index, "close") || word(index, "opening")
    }
  }

  /// "the 1st and the 15th": two days of the month, far apart, come again.
  private func datesOfMonth(_ index: Int) -> TimePhrase? {
    let start = word(index, "the") ? index + 1 : index
    guard let (first, joint) = dayNumber(start), isOrdinal(start, joint), word(joint, "and")
    else { return nil }
    let next = word(joint + 1, "the") ? joint + 2 : joint + 1
    guard let (second, end) = dayNumber(next), isOrdinal(next, end), second - first >= 10,
      monthName(end) == nil, !word(end, "of")
    else { return nil }
    return slot(index..<end)
  }

  /// "twice a day": a slot; "twice a week, Tuesday and Friday" and "once a month, on the 5th" too.
  ///
  /// "twice a month" alone leaves the day open.
  private func perUnit(_ index: Int) -> TimePhrase? {
    let at = word(index + 1, "times") ? index + 2 : index + 1
    guard word(at, "a") || word(at, "every") || word(at, "per"),
      case .unit(let unit) = calendar(at + 1)
    else { return nil }
    if unit == .day { return slot(index..<(at + 2)) }
    if let end = daysEnd(at + 2, of: unit) { return slot(index..<end) }
    return TimePhrase(tokens: index..<(at + 2), kind: .vague)
  }

  /// Where the days end that are told after "twice a week": ", Tuesday and Friday".
  private func daysEnd(_ index: Int, of unit: CalendarUnit) -> Int? {
    var at = index
    if mark(at, ",") || mark(at, ":") || mark(at, "-") || mark(at, "\\") { at += 1 }
    if word(at, "on") { at += 1 }
    guard var end = slotDayEnd(at, of: unit) else { return nil }
    while mark(end, ",") || word(end, "and") || mark(end, "&"),
      let next = slotDayEnd(end + 1, of: unit)
    {
      end = next
    }
    return end
  }

  /// In a week "Tuesday" or "the Tuesday"; in a month "the 5th" or "the first Monday".
  private func slotDayEnd(_ index: Int, of unit: CalendarUnit) -> Int? {
    let at = word(index, "the") ? index + 1 : index
    if unit == .week {
      switch calendar(at) {
      case .weekday, .weekdays: return at + 1
      default: return nil
      }
    }
    guard unit == .month, let (_, end) = dayNumber(at), isOrdinal(at, end) else { return nil }
    return weekday(end) == nil ? end : end + 1
  }

  /// "Friday mornings", "weekday evenings"; not "Friday, mornings", nor "Friday morning".
  private func partOfDays(_ index: Int) -> TimePhrase? {
    switch calendar(index) {
    case .weekday, .workday: break
    default: return nil
    }
    guard isPluralPart(index + 1), !isCounted(index) else { return nil }
    return slot(index..<(index + 2))
  }

  private func isPluralPart(_ index: Int) -> Bool {
    word(index, "mornings") || word(index, "afternoons") || word(index, "evenings")
      || word(index, "nights") || word(index, "lunchtimes")
  }

  /// "the two empty Mondays" are things, not a slot.
  private func isCounted(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return false }
    return before.kind == .number || before.has(.number)
      || before.kind == .word && before.tags.isEmpty && before.calendar == .none
        && !before.capital && !before.is("alternate")
  }

  private func plural(_ index: Int) -> TimePhrase? {
    switch calendar(index) {
    case .weekdays, .workdays: break
    default: return nil
    }
    guard !isCounted(index) else { return nil }
    var at = index + 1
    while mark(at, ",") || word(at, "and") || mark(at, "/") || mark(at, "&") {
      switch calendar(at + 1) {
      case .weekdays, .weekday: at += 2
      default: return slot(index..<at)
      }
    }
    return slot(index..<at)
  }

  /// "mon weds fri 6.30am", "Tue/Thu", "M/W/F": more than one day in one breath.
  ///
  /// Days that follow one another ("Sat and Sun") are a stretch that begins on the first, no slot.
  private func listed(_ index: Int) -> TimePhrase? {
    // "not Friday, Thursday" sets one aside for the other.
    guard shortDay(index) != nil, !word(index - 1, "not") else { return nil }
    var at = index + 1
    var days = 1
    var isStretch = true
    while true {
      let next = isDayJoint(at) ? at + 1 : at
      guard shortDay(next) != nil else { break }
      days += 1
      isStretch = isStretch && joinsNextDay(at)
      at = next + 1
    }
    if days == 1, mark(at, "-"), shortDay(at + 1) != nil { return nil }
    guard days >= 2 else { return nil }
    if isStretch, !isPluralPart(at) { return nil }
    // Two full names in a row may be a slip of the tongue; abbreviations side by side are a list.
    if days == 2, !mark(index + 1, "/"), !isAbbreviated(index) { return nil }
    return slot(index..<at)
  }

  private func isDayJoint(_ index: Int) -> Bool {
    mark(index, "/") || mark(index, ",") || mark(index, "&") || mark(index, "+")
      || word(index, "and")
  }

  private func isAbbreviated(_ index: Int) -> Bool {
    tokens[index].end - tokens[index].start <= 5
  }

  /// Whether what stands between two weekdays joins one to the day after it: "Sat and Sun", but not
  /// "Tuesday, Wednesday", which may be a slip of the tongue.
  func joinsNextDay(_ joint: Int) -> Bool {
    guard isDayJoint(joint), case .weekday(let before) = calendar(joint - 1),
      case .weekday(let day) = calendar(joint + 1)
    else { return false }
    return (before.rawValue + 1) % 7 == day.rawValue
      && (!mark(joint, ",") || isAbbreviated(joint - 1))
  }

  private func shortDay(_ index: Int) -> Weekday? {
    switch calendar(index) {
    case .weekday(let day): return day
    case .letter(let day): return mark(index + 1, "/") || mark(index - 1, "/") ? day : nil
    default: return nil
    }
  }

  private func adverb(_ index: Int) -> TimePhrase? {
    guard calendar(index) == .often else { return nil }
    var at = index + 1
    if word(at, "on"), word(at + 1, "a") || word(at + 1, "the") {
      switch calendar(at + 2) {
      case .weekday, .weekdays: at += 3
      default: break
      }
    } else if word(at, "on") {
      switch calendar(at + 1) {
      case .weekday, .weekdays: at += 2
      default: break
      }
    }
    return slot(index..<at)
  }

  /// The phrases without those that only bound a slot: "every Monday from now till Christmas",
  /// "daily, starting 4 May".
  ///
  /// "Every Monday, and Christmas Eve" bounds nothing.
  func withoutBounds(_ phrases: [TimePhrase]) -> [TimePhrase] {
    guard let slot = phrases.firstIndex(where: { $0.kind == .recurring }) else { return phrases }
    return phrases.enumerated().filter { position, phrase in
      position <= slot || phrase.kind != .day || !isBound(phrase.tokens.lowerBound)
        || holdsEnd(phrases[slot].tokens.upperBound..<phrase.tokens.lowerBound)
    }.map(\.element)
  }

  private func isBound(_ index: Int) -> Bool {
    let at = word(index - 1, "the") || word(index - 1, "on") ? index - 2 : index - 1
    return word(at, "from") || word(at, "till") || word(at, "til") || word(at, "until")
      || word(at, "through") || word(at, "starting") || word(at, "beginning")
      || word(at, "including") || word(at, "to") && word(at - 1, "up")
  }

  private func holdsEnd(_ range: Range<Int>) -> Bool {
    range.contains { mark($0, ".") || mark($0, "!") || mark($0, "?") || mark($0, ";") }
  }
}
