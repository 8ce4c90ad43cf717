/// Days told from another day: so many days before or after it.
extension CalendarReader {
  /// "the day before Thanksgiving", "day after Christmas", "two days before 24 May",
  /// "the eve of the 12th".
  ///
  /// Not "the day before the launch", whose date may stand elsewhere, nor "day after day".
  func besideDate(_ index: Int) -> TimePhrase? {
    guard let (days, at) = distance(index), let date = named(at) ?? absolute(at) else { return nil }
    return dated(index..<date.tokens.upperBound, date.day?.adding(days: days))
  }

  /// "the eve of", "the day before", "day after", "two weeks before".
  private func distance(_ index: Int) -> (days: Int, end: Int)? {
    if let end = eveEnd(index) { return (-1, end) }
    if let beside = partBeside(index) { return beside }
    if calendar(index) == .unit(.day), word(index + 1, "before") || word(index + 1, "after") {
      return (word(index + 1, "after") ? 1 : -1, index + 2)
    }
    return besideEvent(index)
  }

  /// "the night before Christmas", "the morning after Burns Night".
  private func partBeside(_ index: Int) -> (days: Int, end: Int)? {
    let at = word(index, "the") ? index + 1 : index
    switch calendar(at) {
    case .part(.night), .part(.evening): return word(at + 1, "before") ? (-1, at + 2) : nil
    case .part(.morning): return word(at + 1, "after") ? (1, at + 2) : nil
    default: return nil
    }
  }

  private func eveEnd(_ index: Int) -> Int? {
    let at = word(index, "the") ? index + 1 : index
    return word(at, "eve") && word(at + 1, "of") ? at + 2 : nil
  }

  /// "two days after the supper", where the supper's own date stands elsewhere in the text.
  ///
  /// Not "the week after the supper", which is seven days and no one of them.
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
      unit == .day || !word(index, "the"),
      word(at + 1, "after") || word(at + 1, "before"), calendar(at + 2) != .tomorrow,
      calendar(at + 2) != .yesterday, let next = token(at + 2), next.kind != .mark
    else { return nil }
    let length = unit == .day ? 1 : unit == .week ? 7 : 14
    return (word(at + 1, "after") ? amount * length : -amount * length, at + 2)
  }

  /// Whether words stand by themselves, or are when the speaker does something: "Friday, or the day after",
  /// "so I sign them the day before", not "Friday, the boat goes the day after".
  private func isOwnMoment(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].kind == .word else { return true }
    let before = tokens[index - 1]
    if before.has(.conjunction) || before.has(.preposition) || before.is("but") || before.is("not")
      || before.is("it") || before.is("them") || before.is("this")
    {
      return true
    }
    let stretch = tokens[..<index].reversed().prefix { $0.kind == .word }
    return stretch.contains { $0.is("i") || $0.is("we") || $0.is("im") }
  }

  /// "the day before", "the morning after", "two days ahead of it", "the eve of that": told from the phrase
  /// before.
  func dayBeside(_ index: Int, _ last: TimePhrase?) -> TimePhrase? {
    guard let last, last.kind == .day else { return nil }
    if word(index, "the"), let end = eveEnd(index),
      word(end, "that") || word(end, "it") || word(end, "this")
    {
      return dated(index..<(end + 1), last.day?.adding(days: -1))
    }
    guard let (days, end) = stepBeside(index), isOwnMoment(index) else { return nil }
    let day = last.day?.adding(days: days)
    return days == 1 ? near(index..<end, day) : far(index..<end, day)
  }

  /// "the day after", "day before", "one day prior", "two days ahead of it".
  private func stepBeside(_ index: Int) -> (days: Int, end: Int)? {
    let opensWords = index == 0 || tokens[index - 1].kind == .mark
    if let part = partBeside(index), word(index, "the") || opensWords { return part }
    var at = index
    var amount = 1
    if word(at, "the") {
      at += 1
    } else if let (value, end) = number(at), value < 100 {
      (amount, at) = (value, end)
    } else if !opensWords {
      return nil
    }
    guard isUnit(at, .day) else { return nil }
    if word(at + 1, "before") || word(at + 1, "prior") { return (-amount, at + 2) }
    if word(at + 1, "ahead"), word(at + 2, "of"), word(at + 3, "it") || word(at + 3, "that") {
      return (-amount, at + 4)
    }
    // "the day after the bank holiday" is told from the holiday.
    guard word(at + 1, "after") else { return nil }
    if let next = token(at + 2), next.has(.determiner) || next.has(.possessive) { return nil }
    return (amount, at + 2)
  }
}
