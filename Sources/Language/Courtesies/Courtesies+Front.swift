extension Courtesies {
  /// Where the answer begins.
  func front(from start: Int, before upper: Int) -> Int {
    var lower = start
    while let end = courtesyEnd(from: lower), end < upper, holdsContent(end..<upper) { lower = end }
    return lower
  }

  private func courtesyEnd(from start: Int) -> Int? {
    guard start < tokens.count, !isThanksAlone(from: start) else { return nil }
    return bulletEnd(from: start) ?? hesitationEnd(from: start) ?? greetingEnd(from: start)
      ?? openingEnd(from: start)
  }

  /// "Thanks, Priya": nothing else is said, and nobody named.
  private func isThanksAlone(from start: Int) -> Bool {
    guard let thanks = phrase(.signOff, at: start) else { return false }
    return tokens[thanks.tokens.upperBound...].allSatisfy { $0.kind == .mark || isName($0) }
  }

  /// Where the bullet of a list of one ends.
  private func bulletEnd(from start: Int) -> Int? {
    if tokens[start].isMark("\n") { return start + 1 }
    guard start == 0, start + 2 < tokens.count else { return nil }
    let next = tokens[start + 1]
    if tokens[start].kind == .number {
      let isFirst = tokens[start].value == 10_000 && tokens[start].shape == .whole
      let isNumbered = (next.isMark(".") || next.isMark(")")) && next.glued
      return isFirst && isNumbered && !tokens[start + 2].glued ? start + 2 : nil
    }
    let isBullet = ["-", "*", ">", "\\"].contains { tokens[start].isMark($0) }
    return isBullet && !next.glued ? start + 1 : nil
  }

  /// "um", "to be honest": whatever follows.
  private func hesitationEnd(from start: Int) -> Int? {
    phrase(.hesitation, at: start).map { pastPauses(from: $0.tokens.upperBound) }
  }

  /// Where an opening before a pause or before a new statement ends: "So, …", "Well I'm …".
  private func openingEnd(from start: Int) -> Int? {
    guard let end = phrase(.opening, at: start)?.tokens.upperBound, end < tokens.count else {
      return nil
    }
    if isPause(end) || tokens[end].has(.mine) { return pastPauses(from: end) }
    let isLight = tokens[end - 1].isIn(Courtesies.light)
    return isLight && begins(end) ? end : nil
  }

  /// What opens an answer without a pause behind it.
  private static let light = WordSet("so well ok okay yes yep yeah")

  /// Whether a new statement may begin at a token: "ok Tuesday", "so call", "well the target"; not
  /// "well over", "so far".
  private func begins(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .number || token.capital || token.tellsTime && !token.has(.adverb)
      || token.tags.hasAny(Courtesies.beginnings) && !token.has(.adverb)
      || phrase(.opening, at: index) != nil
  }

  private static let beginnings = Tags(.number, .base, .ing, .possessive, .determiner)

  /// "Hi,", "Hi Sam,", "Dear Mr Khan -".
  private func greetingEnd(from start: Int) -> Int? {
    guard let greeting = phrase(.greeting, at: start) else { return nil }
    let isPlain = tokens[start].isTimeless
    var end = greeting.tokens.upperBound
    while end < tokens.count, end - greeting.tokens.upperBound < 3,
      isAddressed(end, isPlain: isPlain)
    {
      end += tokens[end].has(.title) && isGluedStop(end + 1) ? 2 : 1
    }
    // "Morning, before the huddle" is a moment.
    let isBare = end == greeting.tokens.upperBound
    if isPause(end) { return isBare && !isPlain ? nil : pastPauses(from: end) }
    let isSaid = isPlain && end == greeting.tokens.upperBound + 1 && end < tokens.count
    return isSaid && begins(end) ? end : nil
  }

  /// "Sam", "all", "team", "there"; behind a plain "hi" any unknown word may be a name.
  private func isAddressed(_ index: Int, isPlain: Bool) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    return token.capital || token.isIn(Courtesies.addressed) || isPlain && token.tags.isEmpty
  }

  private static let addressed = WordSet(
    "all team both boss mate sir madam there guys folks everyone everybody again")

  private func isGluedStop(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].isMark(".") && tokens[index].glued
  }

  private func pastPauses(from index: Int) -> Int {
    var index = index
    while isPause(index) { index += 1 }
    return index
  }
}
