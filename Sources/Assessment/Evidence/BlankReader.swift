import Language

/// Finds letters and blanks that stand for content: "X, Y and Z", "TBD", "[name]", "____".
enum BlankReader {
  static func blank(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    letters(in: range, reading) ?? marks(in: range, reading) ?? words(in: range, reading)
  }

  /// A lone X, or two letters in a row: "A, B and C".
  private static func letters(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard isLetter(index, reading) else {
        index += 1
        continue
      }
      var end = index + 1
      var count = 1
      var at = index + 1
      while at < range.upperBound, at < end + 4 {
        let token = reading.tokens[at]
        if isLetter(at, reading) {
          count += 1
          end = at + 1
        } else if !token.isMark(","), !token.is("and"), !token.is("or"), !token.is("then") {
          break
        }
        at += 1
      }
      if count >= 2 || isLoneBlank(index, reading) { return index..<end }
      index = end
    }
    return nil
  }

  private static func isLetter(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, token.end - token.start == 1 else { return false }
    let byte = reading.bytes[token.start] | 0x20
    guard byte >= 97, byte <= 99 || byte >= 120 else { return false }
    if token.is("a") { return reading.bytes[token.start] == 65 && isListed(index, reading) }
    // "bay C", "rack B": the letter of something.
    if index > 0, reading.tokens[index - 1].kind == .word, !reading.tokens[index - 1].is("then"),
      !reading.tokens[index - 1].is("and"), !token.is("x"), !token.is("y"),
      !token.is("z"), isListed(index, reading) == false
    {
      return false
    }
    return true
  }

  private static func isListed(_ index: Int, _ reading: Reading) -> Bool {
    guard index + 1 < reading.tokens.count else { return false }
    let next = reading.tokens[index + 1]
    let before = index > 0 ? reading.tokens[index - 1] : nil
    return next.isMark(",") || next.is("and") || before?.isMark(",") == true
      || before?.is("and") == true
  }

  private static func isLoneBlank(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.is("x"), !token.glued else { return false }
    guard index + 1 < reading.tokens.count else {
      return index > 0 && (reading.tokens[index - 1].has(.title) || token.capital)
    }
    let next = reading.tokens[index + 1]
    return next.is("number") || next.is("amount") || next.has(.unit) || next.has(.abstractNoun)
      || next.has(.preposition) || next.has(.evidence) || next.kind == .mark && token.capital
      || next.is("calls")
  }

  /// "[task]", "__".
  private static func marks(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for index in range {
      let token = reading.tokens[index]
      guard token.kind == .mark else { continue }
      if token.isMark("_"), token.end - token.start > 1 { return index..<(index + 1) }
      if token.isMark("["),
        let end = range[index...].first(where: {
          reading.tokens[$0].isMark("]")
        }), end - index <= 5
      {
        return index..<(end + 1)
      }
    }
    return nil
  }

  private static func words(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    if reading.wordTags.has(.blank) {
      for index in range where reading.tokens[index].has(.blank) {
        // "I'm interviewing the six, room TBC" leaves nothing open that the act needs.
        return index..<(index + 1)
      }
    }
    guard reading.phraseTags.has(.blankPhrase) else { return nil }
    for phrase in reading.phrases
    where phrase.has(.blankPhrase) && range.contains(phrase.tokens.lowerBound) {
      return phrase.tokens
    }
    return nil
  }
}
