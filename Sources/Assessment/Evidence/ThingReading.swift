import Language

/// How exact a stretch of words is about what it names.
struct ThingReading {
  /// Numbers, names and documents: what can be pointed at.
  var anchors: Int32 = 0
  /// Words the lexicon does not know to be empty.
  var content: Int32 = 0
  var people: Int32 = 0
  var groups: Int32 = 0
  /// Words known to be empty or abstract.
  var vague: Int32 = 0
  var blanks: Int32 = 0
  var amounts: Int32 = 0
  var names: Int32 = 0
  var numbers: Int32 = 0
  /// Documents and other proofs.
  var evidence: Int32 = 0
  /// Where the emptiness stands.
  var vagueTokens: Range<Int>?
  var tokens = 0..<0

  /// Exact enough to start without asking "which?".
  var isSpecific: Bool {
    if amounts > 0, numbers == 0, names == 0 { return false }
    if anchors > 0 { return true }
    if amounts > 0 { return false }
    if blanks > 0 { return false }
    return content > vague
  }

  var isNothing: Bool { content + anchors + people + groups + vague + blanks + amounts == 0 }
}

extension Reading {
  /// Reads what a stretch of words names; phrases of time do not count.
  func thing(_ range: Range<Int>) -> ThingReading {
    var thing = ThingReading()
    thing.tokens = range
    var index = range.lowerBound
    while index < range.upperBound {
      if tokens[index].timeEnd > 0 {
        index = max(index + 1, tokens[index].timeEnd)
        continue
      }
      weigh(index, range, into: &thing)
      index += 1
    }
    guard phraseTags.has(.placeholder) else { return thing }
    for phrase in phrases
    where phrase.has(.placeholder) && range.contains(phrase.tokens.lowerBound) {
      thing.blanks += 1
      thing.vagueTokens = phrase.tokens
    }
    return thing
  }

  private func weigh(_ index: Int, _ range: Range<Int>, into thing: inout ThingReading) {
    let token = tokens[index]
    if token.kind == .mark { return }
    if token.kind == .number {
      thing.numbers += 1
      if !isEmptyNoun(index + 1) { thing.anchors += 1 }
      return
    }
    if isName(index) {
      thing.anchors += 1
      thing.names += 1
      return
    }
    if token.has(.number) {
      if token.is("one") || token.is("couple") || isOfUs(index + 1) { return }
      thing.numbers += 1
      if !isEmptyNoun(index + 1) { thing.anchors += 1 }
      return
    }
    if token.is("whatever"), index + 1 < tokens.count, tokens[index + 1].is("happens") { return }
    if token.has(.blankNoun), isSaidWhich(index + 1, range.upperBound) {
      thing.content += 1
    } else if token.has(.blankNoun) || token.has(.blank) {
      thing.blanks += 1
      thing.vagueTokens = thing.vagueTokens ?? index..<(index + 1)
    } else if token.has(.vagueAmountWord) {
      thing.amounts += 1
      thing.vagueTokens = thing.vagueTokens ?? index..<(index + 1)
    } else if isNamedNumber(index) {
      thing.content += 1
    } else if token.has(.abstractNoun) || token.has(.comparative) || token.has(.mood)
      || token.has(.abstraction)
    {
      thing.vague += 1
      thing.vagueTokens = thing.vagueTokens ?? index..<(index + 1)
    } else if token.has(.evidence) {
      thing.evidence += 1
      thing.anchors += hasDeterminer(before: index, from: range.lowerBound) ? 1 : 0
      thing.content += 1
    } else if token.has(.indefiniteGroup) {
      thing.groups += 1
      thing.vague += 1
    } else if token.has(.group) || token.has(.business) {
      thing.groups += 1
    } else if token.has(.person) || token.has(.title) {
      thing.people += 1
      thing.content += 1
    } else if isContent(token), !(token.has(.ing) && token.has(.act)) {
      thing.content += 1
    }
  }

  private func isOfUs(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].is("of") && tokens[index + 1].is("us")
  }

  /// "everything dated before 1 November": the words after say which.
  private func isSaidWhich(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    let token = tokens[index]
    return token.has(.past) || token.is("that") || token.is("over") || token.is("which")
  }

  /// "fax number", "order number": the number of something, not a figure to be hit.
  func isNamedNumber(_ index: Int) -> Bool {
    guard index > 0, tokens[index].is("number") || tokens[index].is("numbers") else { return false }
    let before = tokens[index - 1]
    return before.kind == .word && !before.has(.determiner) && !before.has(.adjective)
      && !before.has(.preposition) && !before.has(.vagueAmountWord)
  }

  /// The last word of the first noun phrase: "culture" in "a stronger safety culture with the crew".
  func head(of range: Range<Int>) -> Int? {
    var head: Int?
    for index in range {
      let token = tokens[index]
      if token.kind == .number || token.has(.determiner) || token.has(.number) || token.is("'s") {
        if head != nil, !token.is("'s") { break }
        continue
      }
      if token.kind == .mark || token.has(.preposition) || token.has(.conjunction)
        || token.has(.question) || token.has(.be) || !token.isTimeless
      {
        if head != nil { break }
        continue
      }
      if token.has(.adverb) || token.has(.filler) || token.has(.phrasal) { continue }
      if isContent(token) { head = index }
    }
    return head
  }

  func isContent(_ token: Token) -> Bool {
    !(token.has(.determiner) || token.has(.preposition) || token.has(.conjunction)
      || token.has(.filler) || token.has(.be) || token.has(.have) || token.has(.will)
      || token.has(.third) || token.has(.me) || token.has(.us) || token.has(.you)
      || token.has(.possible) || token.has(.negation) || token.has(.question)
      || token.has(.adverb) || token.has(.nobodyInParticular) || token.is("'s")
      || token.has(.doing) || token.has(.phrasal) || token.has(.adjective))
  }

  private func isEmptyNoun(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    return token.has(.abstractNoun) || token.has(.blankNoun)
  }

  private func hasDeterminer(before index: Int, from start: Int) -> Bool {
    var at = index - 1
    while at >= start, at >= index - 4 {
      if tokens[at].has(.determiner) || tokens[at].has(.number) || tokens[at].is("'s") {
        return true
      }
      at -= 1
    }
    return false
  }

  /// "Mr", "Dr": a title that nothing but a name follows.
  private func isAddress(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.title) else { return false }
    return token.is("mr") || token.is("mrs") || token.is("ms") || token.is("dr")
  }

  /// Whether a word is somebody's or something's name: a capital in the middle of a sentence.
  ///
  /// Behind "Mr" or "Dr" it is one in small letters too.
  func isName(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .word, isAddress(index) || index > 0 && isAddress(index - 1) { return true }
    guard token.kind == .word, token.capital, token.isTimeless, !token.has(.mine) else {
      return false
    }
    if token.has(.title) { return true }
    let isKnown =
      token.has(.determiner) || token.has(.filler) || token.has(.preposition)
      || token.has(.conjunction) || token.has(.question) || token.has(.third) || token.has(.you)
      || token.has(.will)
    if isKnown { return false }
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    if before.kind == .mark {
      let ends =
        before.isMark(".") || before.isMark("!") || before.isMark("?")
        || before.isMark("\n") || before.isMark(":") || before.isMark("\"")
      if ends { return before.isMark(".") && index > 1 && tokens[index - 2].has(.title) }
    }
    return true
  }
}
