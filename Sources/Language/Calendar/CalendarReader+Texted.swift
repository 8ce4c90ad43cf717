/// Moments as people text them to each other, said when the question was when.
extension CalendarReader {
  /// "10 mins", "another half an hour", "1 hr more", "after dinner", "before my lesson".
  func texted(_ index: Int) -> TimePhrase? {
    guard expectsTime else { return nil }
    return minutesAhead(index) ?? besideDailySlot(index)
  }

  /// Minutes or hours with nothing said about them but that they have to pass; not "20 mins a day",
  /// "for 2 hours".
  private func minutesAhead(_ index: Int) -> TimePhrase? {
    guard let (amount, at) = shortSpan(index), let (unit, _) = unit(at),
      unit == .minute && amount <= 120 || unit == .hour && amount <= 12, isAhead(of: index)
    else { return nil }
    let end =
      word(at + 1, "more") || word(at + 1, "later") || word(at + 1, "time") ? at + 2 : at + 1
    guard end > at + 1 || isDone(end) else { return nil }
    return near(index..<end, today)
  }

  /// "half an", "a half", "10", "5 more": how much of a unit, and where the unit stands.
  private func shortSpan(_ index: Int) -> (amount: Int, end: Int)? {
    if word(index, "half") {
      return word(index + 1, "an") || word(index + 1, "a") ? (1, index + 2) : (1, index + 1)
    }
    if word(index, "a"), word(index + 1, "half") { return (1, index + 2) }
    return number(index).map { ($0.value, word($0.end, "more") ? $0.end + 1 : $0.end) }
  }

  /// Whether what stands before a stretch of time lets it begin now.
  private func isAhead(of index: Int) -> Bool {
    guard let before = token(index - 1) else { return true }
    // "about 40 mins" is how long; "in about 40 mins" is when.
    if before.is("about") || before.is("around") {
      return token(index - 2)?.isIn(Self.ahead) == true
    }
    return before.kind == .mark || before.isIn(Self.ahead) || calendar(index - 1) == .next
  }

  private static let ahead = WordSet("wait another after like give gimme me within you in")

  private func isDone(_ index: Int) -> Bool {
    guard let next = token(index) else { return true }
    return next.kind == .mark && !next.isMark("/") && !next.isMark("%") || next.has(.filler)
      || next.has(.conjunction)
  }

  /// What everybody has once a day and most people tell the time by.
  private func besideDailySlot(_ index: Int) -> TimePhrase? {
    guard word(index, "after") || word(index, "before") else { return nil }
    let at = token(index + 1)?.has(.possessive) == true ? index + 2 : index + 1
    guard let slot = token(at), slot.isIn(Self.dailySlots), isDone(at + 1) || isTold(at + 1) else {
      return nil
    }
    return TimePhrase(tokens: index..<(at + 1), kind: .clock, day: today, hasClock: true)
  }

  private static let dailySlots = WordSet(
    "breakfast dinner supper lesson lecture class school tutorial practice rehearsal training mass")

  /// "530", "945": an hour and minutes in three digits.
  func isShortClock(_ token: Token) -> Bool {
    let value = token.value / 10_000
    return token.kind == .number && token.shape == .whole && token.end - token.start == 3
      && (1...12).contains(value / 100) && value % 100 < 60 && value % 5 == 0
  }

  /// "7 lor", "4....": an hour that is the whole answer, or stands before a word that only rounds off.
  func isHourAlone(_ index: Int) -> Bool {
    guard expectsTime, tokens[index].kind == .number, let hour = count(index),
      (1...12).contains(hour),
      index == 0 || tokens[index - 1].kind == .mark || word(index - 1, "like")
    else { return false }
    if let next = token(index + 1), next.isIn(Self.particles) { return true }
    return tokens.count == index + 1 || tokens.count == index + 2 && mark(index + 1, ".")
  }

  private static let particles = WordSet("lor lar lah la leh lei loh bah ba k plus ish")
}
