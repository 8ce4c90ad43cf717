extension CalendarReader {
  /// What comes right after the conversation: "straight after this", "the minute we hang up".
  func immediate(_ index: Int) -> TimePhrase? {
    guard tokens[index].opensTime else { return nil }
    if word(index, "rn") || word(index, "now") {
      guard !isNowAndThen(index), !isCompared(index) else { return nil }
      return atOnce(index..<(index + 1))
    }
    if word(index, "tom"), isTomorrowInShort(index) {
      return near(index..<(index + 1), today?.adding(days: 1))
    }
    if let end = veryMomentEnd(index) { return atOnce(index..<end) }
    guard let afterOpener = openerEnd(index),
      let end = callEnd(afterOpener) ?? phoneDownEnd(afterOpener)
    else { return nil }
    return atOnce(index..<end)
  }

  /// "every now and then", "now and again": now, and whenever else.
  private func isNowAndThen(_ index: Int) -> Bool {
    word(index + 1, "and") && (word(index + 2, "then") || word(index + 2, "again"))
  }

  /// "tom 9 sharp", "tom eve", said when the question was when; not "Tom", nor "with Tom at nine".
  private func isTomorrowInShort(_ index: Int) -> Bool {
    guard expectsTime, index == 0 || !tokens[index].capital, !word(index - 1, "with") else {
      return false
    }
    let next = mark(index + 1, ".") ? index + 2 : index + 1
    guard let token = token(next) else { return index > 0 || mark(index + 1, ".") }
    return isTold(next) || token.is("half") || token.is("at") || token.is("eve")
      || token.is("morning") || token.kind == .mark
  }

  /// "same hour as now", "later than now", "between now and then": now is only what it is set beside.
  private func isCompared(_ index: Int) -> Bool {
    word(index - 1, "as") || word(index - 1, "than") || word(index - 1, "between")
  }

  /// "straight after", "as soon as", "the minute", "when", "once".
  private func openerEnd(_ index: Int) -> Int? {
    var at = index
    if word(at, "straight") || word(at, "right") || word(at, "immediately") || word(at, "directly")
      || word(at, "just")
    {
      at += 1
      if word(at, "off"), word(at + 1, "the"), word(at + 2, "back"), word(at + 3, "of") {
        return at + 4
      }
      return word(at, "after") ? at + 1 : nil
    }
    if word(at, "as"), word(at + 1, "you") || token(at + 1)?.has(.mine) == true { return at + 1 }
    if word(at, "the"), isInstant(at + 1) { return at + 2 }
    if word(at, "as"), word(at + 1, "soon"), word(at + 2, "as") { return at + 3 }
    if word(at, "soon"), word(at + 1, "as") { return at + 2 }
    if word(at, "when") || word(at, "once") || word(at, "after") { return at + 1 }
    return nil
  }

  /// "right this sec", "this very minute", "as we speak".
  private func veryMomentEnd(_ index: Int) -> Int? {
    if word(index, "as"), word(index + 1, "we"), word(index + 2, "speak") { return index + 3 }
    if word(index, "right"), calendar(index + 1) == .this, isInstant(index + 2) { return index + 3 }
    guard calendar(index) == .this, word(index + 1, "very"), isInstant(index + 2) else {
      return nil
    }
    return index + 3
  }

  /// "I put this phone down", "you close the laptop", "I get off the phone": what ends the talk.
  private func phoneDownEnd(_ index: Int) -> Int? {
    for at in index..<min(index + 4, tokens.count) {
      if word(at, "put") || word(at, "close") || word(at, "shut"), let end = deviceEnd(at + 1) {
        return word(end, "down") ? end + 1 : end
      }
      if word(at, "off"), let end = deviceEnd(at + 1) { return end }
    }
    return nil
  }

  private func deviceEnd(_ index: Int) -> Int? {
    guard word(index, "this") || word(index, "that") || word(index, "the") else { return nil }
    let isDevice =
      word(index + 1, "phone") || word(index + 1, "laptop") || word(index + 1, "call")
      || word(index + 1, "line")
    return isDevice ? index + 2 : nil
  }

  private func isInstant(_ index: Int) -> Bool {
    word(index, "minute") || word(index, "second") || word(index, "sec") || word(index, "moment")
      || word(index, "instant")
  }

  /// "this", "this call ends", "we hang up", "we're done here", "I leave here".
  private func callEnd(_ index: Int) -> Int? {
    if word(index, "this") || word(index, "that") {
      var at = index + 1
      if word(at, "call") || word(at, "meeting") || word(at, "chat") || word(at, "one")
        || word(at, "conversation") || word(at, "talk") || word(at, "session")
      {
        at += 1
        if word(at, "ends") || word(at, "finishes") || word(at, "is") { at += 1 }
        if word(at, "over") || word(at, "done") { at += 1 }
        return at
      }
      guard let next = token(at) else { return at }
      return next.kind == .mark || next.has(.mine) || next.has(.will) || next.has(.base) ? at : nil
    }
    for at in index..<min(index + 5, tokens.count) {
      if tokens[at].is("hang") || tokens[at].is("hung") {
        return word(at + 1, "up") ? at + 2 : at + 1
      }
      if tokens[at].is("done") || tokens[at].is("finished") || tokens[at].is("finish"),
        tokens[index].is("we") || word(index, "you") && word(index + 1, "and"),
        word(at + 1, "here") || word(at + 1, "talking") || at + 1 >= tokens.count
          || tokens[at + 1].kind == .mark
      {
        return word(at + 1, "here") || word(at + 1, "talking") ? at + 2 : at + 1
      }
    }
    return nil
  }
}
