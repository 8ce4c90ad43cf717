import Language

/// Which words of a passage name something though they could say what is done: "the page", "the top row".
extension Passage {
  /// "by phone", "the page", "the missed calls": behind these an act is a thing.
  func isThing(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return false }
    if before.has(.past) || before.has(.ing), isThing(index - 1) { return true }
    return isLastOfName(index) || before.has(.determiner) || before.has(.preposition)
      || before.has(.number) || before.kind == .number || before.has(.adjective)
      || before.has(.possessive)
  }

  /// "the seven o'clock briefing", "the top row", "the till count".
  private func isLastOfName(_ index: Int) -> Bool {
    let isLast = token(index + 1).map { $0.kind == .mark || $0.has(.preposition) } ?? true
    guard isLast, let before = token(index - 1) else { return false }
    if token(index - 2)?.has(.determiner) == true {
      return !before.isTimeless || standsBeforeNoun(index - 1)
    }
    return !before.isTimeless && isThing(index - 1)
  }

  /// Whether a word can stand in front of another noun: "till", not "lads".
  private func standsBeforeNoun(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word, reading.isContent(token) else {
      return false
    }
    let isSomebody = token.has(.person) || token.has(.group) || reading.isName(index)
    return !isSomebody && !token.has(.act) && !word(index).hasSuffix("s")
  }

  /// "before the digger comes" behind a time, "the minute they open" in front of one: it only places it.
  var placing: Range<Int>? {
    guard let time = reading.times.first?.tokens else { return nil }
    if let opening = opening(before: time.lowerBound) { return opening }
    let behind = tokens.indices.dropFirst(time.upperBound)
    guard let start = behind.first(where: { Self.placers.contains(words[$0]) }) else { return nil }
    let end = behind.first { $0 > start && tokens[$0].kind == .mark }
    return start..<(end ?? tokens.count)
  }

  private static let placers: Set<String> = [
    "before", "after", "until", "when", "once", "while", "as",
  ]

  /// "the minute they unbolt the door", "when the bank opens", up to a time.
  private func opening(before time: Int) -> Range<Int>? {
    guard let start = tokens[..<time].indices.first(where: { Self.openers.contains(words[$0]) }),
      token(start + 1).map({ $0.has(.third) || $0.has(.determiner) }) ?? false
    else { return nil }
    return start..<time
  }

  private static let openers: Set<String> = ["minute", "moment", "second", "when"]
}
