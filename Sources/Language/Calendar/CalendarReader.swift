/// Finds the phrases of time in a text.
///
/// One pass from left to right; at each word the longest phrase that fits is taken.
package struct CalendarReader {
  let tokens: [Token]
  let today: Day?
  /// Whether the question was when: then "1800" alone is a time of day.
  let expectsTime: Bool

  package init(tokens: [Token], today: Day?, expectsTime: Bool = false) {
    self.tokens = tokens
    self.today = today
    self.expectsTime = expectsTime
  }

  /// The phrases, in the order in which they stand.
  package func phrases() -> [TimePhrase] {
    var found: [TimePhrase] = []
    var index = 0
    var sign = -1
    while index < tokens.count {
      if sign < index {
        sign = nextSign(from: index)
        index = max(index, sign - TimeSigns.reach)
        continue
      }
      guard isPossibleStart(index), let phrase = phrase(at: index, after: found.last) else {
        index += 1
        continue
      }
      found.append(phrase)
      index = max(index + 1, phrase.tokens.upperBound)
    }
    return withoutBounds(shifted(joined(found)))
  }

  /// "A week after the launch, and the launch is 24 May": the date of the event, moved.
  private func shifted(_ phrases: [TimePhrase]) -> [TimePhrase] {
    guard let first = phrases.firstIndex(where: { $0.kind == .day && $0.isDate }),
      let event = tokens.indices.prefix(4).lazy.compactMap(besideEvent).first,
      phrases[first].tokens.lowerBound >= event.end
    else { return phrases }
    var result = phrases
    result[first].day = phrases[first].day?.adding(days: event.days)
    return result
  }

  /// The first token from here on that can be part of a phrase of time; far out of reach where
  /// there is none.
  private func nextSign(from index: Int) -> Int {
    for at in index..<tokens.count where tokens[at].tellsTime { return at }
    return tokens.count + TimeSigns.reach
  }

  private func isPossibleStart(_ index: Int) -> Bool {
    let token = tokens[index]
    if isTold(index) || isBeforeNamedDay(index) { return true }
    return token.opensTime
      && (token.has(.determiner) || token.has(.preposition) || token.has(.timeWord)
        || token.is("alternate") || token.is("tom") || mayBeNamed(index))
  }

  private func phrase(at index: Int, after last: TimePhrase?) -> TimePhrase? {
    named(index) ?? betweenDays(index) ?? immediate(index) ?? ownDay(index) ?? recurring(index)
      ?? absolute(index)
      ?? relative(index, after: last)
      ?? texted(index) ?? clock(index) ?? part(index)
  }

  // MARK: Looking around

  /// Whether a token is a number or a word of the calendar: most phrases begin with one, or with a
  /// small word before it.
  @inline(__always)
  func isTold(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    return !tokens[index].isTimeless || tokens[index].has(.number)
  }

  func token(_ index: Int) -> Token? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  @inline(__always)
  func calendar(_ index: Int) -> CalendarWord {
    index >= 0 && index < tokens.count ? tokens[index].calendar : .none
  }

  // Inlined, the hash of the word is a constant; called, it is reckoned letter by letter.
  @inline(__always)
  func word(_ index: Int, _ word: StaticString) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].is(word)
  }

  @inline(__always)
  func mark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(mark)
  }

  /// A small whole number, in digits or as a word.
  func count(_ index: Int) -> Int? {
    guard let token = token(index), token.has(.number), token.shape == .whole,
      token.value >= 0, token.value <= 9999 * 10_000
    else { return nil }
    // "twenty one" and "twenty-one" come as two or three words; the readers here need only
    // the small ones that stand alone.
    return token.value / 10_000
  }

  /// A number in words or digits, "twenty-one" included, and where it ends.
  func number(_ index: Int) -> (value: Int, end: Int)? {
    guard let first = count(index) else { return nil }
    if tokens[index].kind == .word, first >= 20, first < 100, first % 10 == 0 {
      let next = mark(index + 1, "-") ? index + 2 : index + 1
      if let second = count(next), second < 10, tokens[next].kind == .word {
        return (first + second, next + 1)
      }
    }
    return (first, index + 1)
  }

  func weekday(_ index: Int) -> Weekday? {
    guard case .weekday(let day) = calendar(index) else { return nil }
    return isNameOfSomething(index) && !isDayOfSomething(index) ? nil : day
  }

  /// "Monday's dawn patrol", "at Thursday's standup", said when the question was when: it happens on
  /// that day.
  private func isDayOfSomething(_ index: Int) -> Bool {
    guard expectsTime, word(index + 1, "'s"), tokens[index + 1].glued else { return false }
    guard let before = token(index - 1) else { return true }
    return before.kind == .mark || before.is("at") || before.is("before") || before.is("after")
      || before.is("during")
  }

  /// "Friday Club", "Tuesday Okafor", "April's list": the word names something else.
  func isNameOfSomething(_ index: Int) -> Bool {
    if let next = token(index + 1), next.is("'s"), next.glued {
      return token(index + 2)?.kind == .word && !isContractedIs(index + 1)
    }
    if let before = token(index - 1), before.kind == .word, before.capital,
      before.isTimeless,
      before.tags.isEmpty, index > 0, !word(index - 2, "in")
    {
      return true
    }
    if word(index - 1, "the"), tokens[index].is("sun") || tokens[index].is("sat") { return true }
    if tokens[index].is("sat"), word(index + 1, "phone") || word(index + 1, "nav") { return true }
    if tokens[index].is("sat"),
      word(index + 1, "down") || word(index + 1, "with")
        || word(index + 1, "in") || word(index + 1, "through") || word(index - 1, "i")
        || word(index - 1, "'ve")
    {
      return true
    }
    guard let next = token(index + 1), next.kind == .word, next.capital, !next.glued,
      next.isTimeless, !next.has(.mine), !next.has(.title)
    else { return false }
    return tokens[index].capital && !next.shouted
  }

  private func isContractedIs(_ index: Int) -> Bool {
    // "Thursday's fine", "Monday's the day".
    guard let next = token(index + 1) else { return true }
    return next.has(.determiner) || next.has(.adverb) || next.is("fine") || next.is("good")
      || next.is("when")
      || isOver(index + 1) && (word(index - 2, "before") || word(index - 2, "ere"))
  }

  /// "out", "over", "up": what is said of a stretch of time that has come to its end.
  func isOver(_ index: Int) -> Bool {
    word(index, "out") || word(index, "over") || word(index, "up") || word(index, "done")
  }

  // MARK: Joining

  /// Puts together what people say in pieces: "Friday" + "27 Nov" + "at 9".
  private func joined(_ phrases: [TimePhrase]) -> [TimePhrase] {
    guard phrases.count > 1 else { return phrases }
    var result: [TimePhrase] = []
    for phrase in phrases {
      if let last = result.last, areListed(last, phrase) {
        // Days in a row, like a range, are their first.
        result[result.count - 1].tokens = last.tokens.lowerBound..<phrase.tokens.upperBound
        continue
      }
      guard var last = result.last, areNeighbours(last, phrase) else {
        result.append(phrase)
        continue
      }
      guard let merged = merge(&last, phrase) else {
        result.append(phrase)
        continue
      }
      result[result.count - 1] = merged
    }
    return result
  }

  private func areNeighbours(_ left: TimePhrase, _ right: TimePhrase) -> Bool {
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    guard gap.lowerBound <= gap.upperBound, gap.count <= 3 else { return false }
    return gap.allSatisfy {
      tokens[$0].isMark(",") || tokens[$0].isMark("-") || tokens[$0].isMark("\\")
        || tokens[$0].has(.preposition) || tokens[$0].isMark(":") || tokens[$0].is("the")
        || tokens[$0].isMark("(") || tokens[$0].isMark(".") && tokens[$0].glued
        || tokens[$0].is("first") || tokens[$0].is("thing") || tokens[$0].is("of")
    }
  }

  /// "the 13th and 14th", "next Tuesday/Wednesday", "Sat and Sun": days named in one breath.
  private func areListed(_ left: TimePhrase, _ right: TimePhrase) -> Bool {
    let at = left.tokens.upperBound
    guard left.kind == .day, right.kind == .day,
      at + 1 == right.tokens.lowerBound
        || at + 2 == right.tokens.lowerBound && word(at + 1, "the")
    else { return false }
    if joinsNextDay(at) { return true }
    guard left.day != nil, right.day != nil else { return false }
    return mark(at, "/") || left.isDate && right.isDate && (word(at, "and") || mark(at, "&"))
  }

  /// "today, Wednesday": said on a Wednesday, the weekday is today's.
  private func isTodayTwice(_ left: TimePhrase, _ right: TimePhrase) -> Bool {
    guard let today, right.weekday == today.weekday, !right.isDate else { return false }
    return left.day == today && left.weekday == nil && !isRange(left, right)
  }

  private func isRange(_ left: TimePhrase, _ right: TimePhrase) -> Bool {
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    return gap.count == 1
      && (tokens[gap.lowerBound].is("to") || tokens[gap.lowerBound].is("till")
        || tokens[gap.lowerBound].isMark("-") || tokens[gap.lowerBound].is("until")
        || tokens[gap.lowerBound].is("through") || tokens[gap.lowerBound].is("thru"))
  }

  /// "Monday to Friday": the days of a working week, and so every one of them.
  ///
  /// Not "next Monday to Friday", nor "Wednesday to Friday".
  private func isWorkingWeek(_ left: TimePhrase, _ right: TimePhrase) -> Bool {
    let monday = left.tokens.upperBound - 1
    guard left.weekday == .monday, case .weekday = calendar(monday), right.tokens.count == 1,
      calendar(monday - 1) != .next, calendar(monday - 1) != .this
    else { return false }
    return right.weekday == .thursday || right.weekday == .friday || right.weekday == .saturday
  }

  /// "Thursday, Good Friday I'm off": a feast on some other weekday; not "the Friday after Easter".
  private func isAnotherFeast(_ right: TimePhrase, than left: TimePhrase) -> Bool {
    guard right.isNamed, let weekday = left.weekday, let day = right.day else { return false }
    return day.weekday != weekday
      && tokens[left.tokens.upperBound..<right.tokens.lowerBound].allSatisfy { $0.kind == .mark }
  }

  private func merge(_ left: inout TimePhrase, _ right: TimePhrase) -> TimePhrase? {
    var merged = left
    merged.tokens = left.tokens.lowerBound..<right.tokens.upperBound
    switch (left.kind, right.kind) {
    case (.day, .clock), (.day, .part), (.recurring, .clock), (.recurring, .part),
      (.vague, .part), (.past, .clock), (.past, .part), (.clock, .clock), (.part, .part):
      merged.hasClock = true
      return merged
    case (.clock, .day), (.part, .day), (.clock, .recurring), (.part, .recurring),
      (.part, .clock), (.part, .past), (.clock, .past):
      merged = right
      merged.tokens = left.tokens.lowerBound..<right.tokens.upperBound
      merged.hasClock = true
      return merged
    case (.day, .day) where isAnotherFeast(right, than: left):
      return nil
    case (.day, .day) where left.weekday != nil && !left.isDate && right.isDate:
      // "Friday, 11/9": the weekday tells which is the month.
      let isSwapped = right.swapped?.weekday == left.weekday && right.day?.weekday != left.weekday
      merged.day = isSwapped ? right.swapped : right.day
      merged.isDate = true
      return merged
    case (.day, .day) where isTodayTwice(left, right):
      return merged
    case (.day, .day) where left.isDate && right.weekday != nil && !right.isDate:
      return merged
    case (.day, .day) where isRange(left, right):
      // A range is its first day.
      if isWorkingWeek(left, right) {
        return TimePhrase(tokens: merged.tokens, kind: .recurring, hasClock: left.hasClock)
      }
      return merged
    case (.day, .day) where left.isDate && right.isNamed && !left.isNamed:
      // "the 15th, Independence Day": whichever country's, it is the 15th.
      return merged
    case (.day, .day) where left.isNamed && right.isDate && !right.isNamed:
      // "St Patrick's Day, the 17th": the feast tells which month's.
      if left.day?.dayOfMonth != right.day?.dayOfMonth { merged.day = right.day }
      return merged
    default:
      return nil
    }
  }
}
