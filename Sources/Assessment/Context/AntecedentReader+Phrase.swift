import Language

extension AntecedentReader {
  /// The noun phrase that begins at a token, or nil.
  ///
  /// - Parameters:
  ///   - start: The token.
  ///   - depth: How many phrases it hangs on already; nobody goes deeper than three.
  /// - Returns: Its tokens.
  func phrase(at start: Int, depth: Int = 0) -> Range<Int>? {
    // "the same with" may be all that is typed yet.
    guard depth < 3, tokens.indices.contains(start), begins(start) else { return nil }
    var head: Int?
    var index = start
    let limit = min(tokens.count, start + Self.longest)
    while index < limit {
      if index > start, let end = passage.time(at: index)?.tokens.upperBound {
        // "the March budget": the time is a part of the name.
        guard head == nil, end < tokens.count, isNoun(end) else { break }
        index = end
        continue
      }
      let token = tokens[index]
      if token.has(.preposition), index > start {
        // "Precious on board", "PT over Zoom": that hangs on what is done.
        if isName(start), index == start + 1, Self.loose.contains(passage.words[index]) { break }
        guard let end = attached(index, hasHead: head != nil, depth: depth) else { break }
        head = head ?? end - 1
        index = end
        continue
      }
      if endsPhrase(index, hasHead: head != nil), index > start { break }
      if token.kind == .number || token.has(.number) {
        if let head, isPlainNumber(index), head == index - 1, isName(head) || isSingular(head) {
          index += 1
          break
        }
        if head != nil { break }
      } else if token.kind == .word, !token.has(.determiner), !token.is("'s"),
        !Self.ranks.contains(passage.words[index])
      {
        head = index
      }
      index += 1
    }
    let end = relativeEnd(start..<index)
    guard head != nil || isName(start) || end > index else { return nil }
    return start..<end
  }

  /// Where "who left in May" ends behind "the twelve": without it nobody knows which twelve.
  private func relativeEnd(_ range: Range<Int>) -> Int {
    guard passage.word(range.upperBound) == "who", range.contains(where: passage.isNumber) else {
      return range.upperBound
    }
    let rest = tokens.indices.dropFirst(range.upperBound + 1)
    let end = rest.first {
      tokens[$0].kind == .mark || tokens[$0].has(.conjunction) || tokens[$0].has(.mine)
    }
    return end ?? tokens.count
  }

  private func begins(_ index: Int) -> Bool {
    let token = tokens[index]
    if passage.time(at: index) != nil { return false }
    if token.kind == .mark || token.has(.mine) || token.has(.you) { return false }
    // "on my own", "do your own".
    if passage.word(index + 1) == "own", !isNoun(index + 2) { return false }
    if Self.pronouns.contains(passage.words[index]) { return false }
    if token.kind == .number || token.has(.number) {
      return !token.is("one") && !(passage.token(index + 1)?.isMark("%") ?? false)
    }
    if isName(index) { return true }
    if token.is("that") || token.is("this") || token.is("her") || token.is("me") {
      return isNoun(index + 1) && token.is("her")
    }
    if token.has(.determiner) || token.has(.title) { return true }
    // "clause 7", "bay 2"
    if isNoun(index), isSingular(index), passage.token(index + 1)?.kind == .number,
      passage.time(at: index + 1) == nil, !token.has(.act), !token.has(.past)
    {
      return true
    }
    if token.has(.business), !token.has(.group), !token.has(.act) { return true }
    if token.has(.blankNoun) || token.has(.indefiniteGroup) || token.has(.abstractNoun) {
      return true
    }
    return isPluralNoun(index)
  }

  /// "tenants" after a verb, without an article.
  private func isPluralNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, isNoun(index), !token.has(.act), !token.has(.sForm) || index > 0
    else { return false }
    let word = passage.words[index]
    return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
  }

  func isName(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    if passage.reading.isName(index) { return !tokens[index].has(.number) }
    let token = tokens[index]
    guard token.kind == .word, token.capital, token.isTimeless, !token.has(.adverb) else {
      return false
    }
    if GivenNames.gender(of: passage.words[index]) != nil { return true }
    return token.tags.isEmpty && !passage.words[index].hasSuffix("s")
      || token.has(.business) || token.has(.title)
  }

  private func isNoun(_ index: Int) -> Bool {
    guard let token = passage.token(index), token.kind == .word else { return false }
    return isName(index) || passage.reading.isContent(token) && !token.has(.third)
      || token.has(.adjective)
  }

  private func isPlainNumber(_ index: Int) -> Bool {
    tokens[index].kind == .number || tokens[index].has(.number)
  }

  private func isSingular(_ index: Int) -> Bool { !passage.words[index].hasSuffix("s") }

  /// The end of "in finance", "of the twelve demos" after a noun; nil where it hangs on the verb.
  private func attached(_ index: Int, hasHead: Bool, depth: Int) -> Int? {
    guard Self.links.contains(passage.words[index]), index + 1 < tokens.count,
      hasHead || passage.words[index] == "of", passage.time(at: index) == nil,
      passage.time(at: index + 1) == nil, passage.word(index + 2) != "own"
    else { return nil }
    if let phrase = phrase(at: index + 1, depth: depth + 1) { return phrase.upperBound }
    guard isNoun(index + 1), !tokens[index + 1].has(.ing) else { return nil }
    // "in bay 2"
    return passage.token(index + 2)?.kind == .number && isSingular(index + 1)
      ? index + 3 : index + 2
  }

  /// "our top ten accounts": they stand before the number.
  private static let ranks: Set<String> = [
    "top", "bottom", "first", "last", "next", "other", "same", "whole", "remaining", "biggest",
    "new", "old", "current",
  ]

  /// No name of anything is longer, in words.
  private static let longest = 24

  private static let pronouns: Set<String> = [
    "it", "he", "she", "they", "them", "him", "itself", "its", "it's", "that's", "here", "there",
    "anybody", "anyone", "anything", "nobody", "nothing",
  ]

  private static let links: Set<String> = ["of", "at", "in", "on", "for", "from", "over", "under"]

  private static let loose: Set<String> = ["on", "over", "under"]

  /// Whether a phrase cannot go on with this token.
  func endsPhrase(_ index: Int, hasHead: Bool) -> Bool {
    let token = tokens[index]
    // "a one-page plan"
    if token.kind == .mark { return !(token.isMark("-") && token.glued) }
    if token.is("'s") {
      // "Bartlett's yard", but not "Target's 45".
      return !isNoun(index + 1) || tokens[index + 1].has(.past) || tokens[index + 1].has(.ing)
        || tokens[index + 1].has(.mood)
    }
    if token.has(.conjunction) || token.has(.question) || token.has(.be) || token.has(.have)
      || token.has(.will) || token.has(.possible) || token.has(.obliged) || token.has(.would)
      || token.has(.doing) || token.has(.negation) || token.has(.mine)
    {
      return true
    }
    guard hasHead else {
      // "12 already" names nothing.
      if index > 0, isPlainNumber(index - 1), token.has(.adverb), !isNoun(index + 1) { return true }
      // "seven stopped after the appeal": seven of whom was not said.
      return index > 0 && token.has(.past) && isPlainNumber(index - 1) && !isNoun(index + 1)
    }
    if token.has(.third) || token.has(.you) || token.has(.determiner) { return true }
    if token.has(.adverb) || token.has(.filler) { return true }
    if token.has(.past), !isNoun(index + 1) || !isVerbless(index) { return true }
    return isVerb(index) || takesObject(index)
  }

  /// "owe us", "cost you": an unknown word before somebody.
  private func takesObject(_ index: Int) -> Bool {
    guard tokens[index].tags.isEmpty, let next = passage.token(index + 1) else { return false }
    return next.has(.us) || next.has(.you) || next.has(.third) || next.is("me")
  }

  private func isVerbless(_ index: Int) -> Bool {
    // "the six rejected castings" has its noun still to come.
    !tokens[..<index].contains { $0.kind == .word && $0.has(.noun) }
      && passage.reading.isContent(tokens[index]) && index > 0
      && (tokens[index - 1].has(.number) || tokens[index - 1].kind == .number)
  }

  /// "signs off", "calls every": a form of a verb followed by what a verb takes.
  private func isVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    // "a cleaning plan"
    if passage.token(index - 1)?.has(.ing) == true { return false }
    guard token.has(.sForm) || token.has(.base), let next = passage.token(index + 1) else {
      return false
    }
    return next.has(.determiner) || next.has(.third) || next.has(.us) || next.has(.phrasal)
      || next.has(.number) || next.kind == .number || next.has(.adverb)
  }
}
