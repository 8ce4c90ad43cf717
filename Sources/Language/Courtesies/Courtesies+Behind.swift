extension Courtesies {
  /// Where the answer ends.
  func behind(before end: Int) -> Int {
    var upper = end
    while let start = courtesyStart(before: upper), holdsContent(0..<start) {
      upper = start
      while tokens[upper - 1].isBreak { upper -= 1 }
    }
    return upper
  }

  /// Where the last courtesy before a token begins.
  private func courtesyStart(before upper: Int) -> Int? {
    guard let last = tokens[..<upper].lastIndex(where: { $0.kind != .mark }), last > 0 else {
      return nil
    }
    if let smile = smile(behind: last, before: upper) { return smile }
    if tokens[last].isIn(Courtesies.vocatives), isPause(last - 1) { return last }
    // The longest of those that reach to the end is the one that is said.
    var found: Int?
    for phrase in phrases.reversed() {
      let start = phrase.tokens.lowerBound
      guard start > 0, start + Courtesies.longestSignOff > last else { break }
      guard phrase.tokens.upperBound <= last + 1, phrase.meanings.hasAny(.courtesies) else {
        continue
      }
      if isConfirming(phrase, last, upper) || isChuckle(phrase, last) || isSignOff(phrase, last) {
        found = start
      }
    }
    return found
  }

  /// No sign-off has more words, names and marks.
  private static let longestSignOff = 16

  /// Where a smile begins: ":)", ";-)".
  private func smile(behind last: Int, before upper: Int) -> Int? {
    let eyes = tokens[(last + 1)..<upper].firstIndex { $0.isMark(":") || $0.isMark(";") }
    guard let eyes, eyes + 1 < upper else { return nil }
    return tokens[upper - 1].isMark(")") || tokens[upper - 1].isMark("(") ? eyes : nil
  }

  /// Whether a phrase asks for nothing but a nod: "… ok?", "… make sense?".
  private func isConfirming(_ phrase: Phrase, _ last: Int, _ upper: Int) -> Bool {
    phrase.has(.confirming) && phrase.tokens.upperBound == last + 1
      && last + 1 < upper && tokens[last + 1].isMark("?")
  }

  /// "… lol", "… xx"; a single "x" only where it can be no letter that stands for something.
  private func isChuckle(_ phrase: Phrase, _ last: Int) -> Bool {
    guard phrase.has(.chuckle), phrase.tokens.upperBound == last + 1 else { return false }
    let before = tokens[phrase.tokens.lowerBound - 1]
    return tokens[last].is("x")
      ? before.kind == .mark || !before.isTimeless : !before.tags.hasAny(Courtesies.reaching)
  }

  /// "… Thanks", "… Kind regards, Priya Nair": nothing but a name follows.
  private func isSignOff(_ phrase: Phrase, _ last: Int) -> Bool {
    guard phrase.has(.signOff), isClosed(phrase.tokens.lowerBound - 1) else { return false }
    let rest = tokens[phrase.tokens.upperBound..<(last + 1)]
    let words = rest.filter { $0.kind == .word }
    return words.count <= 4 && words.allSatisfy(isName)
      && rest.allSatisfy { $0.kind == .word || $0.isBreak }
  }

  /// Whether a word behind thanks may be somebody's name.
  func isName(_ token: Token) -> Bool {
    token.kind == .word && token.isTimeless && (token.capital || token.tags.isEmpty)
  }

  /// Whether what ends with a token can stand without more: not "say thanks", "our best".
  private func isClosed(_ index: Int) -> Bool {
    !tokens[index].tags.hasAny(Courtesies.reaching)
      && !tokens[index].tags.hasAny(Courtesies.deeds)
  }

  private static let deeds = Tags(.base, .ing, .sForm, .past, .adjective, .be, .negation)
  private static let reaching = Tags(.preposition, .determiner, .possessive, .conjunction)
}

extension Token {
  fileprivate var isBreak: Bool { isMark(",") || isMark("\n") || isMark("-") || isMark(".") }
}
