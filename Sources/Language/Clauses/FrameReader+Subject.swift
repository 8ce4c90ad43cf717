extension FrameReader {
  func readSubject(
    _ clause: inout Clause, _ start: Int, _ end: Int, _ last: Clause?
  ) -> Int {
    guard start < end else { return start }
    let token = tokens[start]
    if token.has(.mine) {
      clause.subject = .mine
      clause.subjectTokens = start..<(start + 1)
      return start + 1
    }
    if let verb = companyEnd(start, end) {
      clause.subject = .mine
      clause.subjectTokens = start..<verb
      return verb
    }
    if token.is("me") || token.is("myself"), let verb = nounPhraseEnd(start, end) {
      clause.subject = .mine
      clause.subjectTokens = start..<verb
      return verb
    }
    if token.has(.you), isVerbal(start + 1, end) {
      clause.subject = .you
      clause.subjectTokens = start..<(start + 1)
      return start + 1
    }
    if token.has(.nobodyInParticular), !token.has(.number), isVerbal(start + 1, end) {
      clause.subject = .nobody
      clause.subjectTokens = start..<(start + 1)
      return start + 1
    }
    if token.is("he") || token.is("she") || token.is("they") || token.is("it")
      || token.is("that") || token.is("this") || token.is("there"), isVerbal(start + 1, end)
    {
      clause.subject = .other
      clause.subjectTokens = start..<(start + 1)
      return start + 1
    }
    if let verb = nounPhraseEnd(start, end) {
      let isMine = endsInMe(start, verb)
      clause.subject = isMine ? .mine : .other
      clause.subjectTokens = start..<verb
      return verb
    }
    return start
  }

  /// Where "me and Tolu", "Brother Anselm and I", "me an Ken" ends before a plain verb: "… count the
  /// till", "… bleed the brakes".
  ///
  /// Not "me and Tolu will": an auxiliary ends any noun phrase.
  private func companyEnd(_ start: Int, _ end: Int) -> Int? {
    let first = tokens[start]
    let isMeFirst = first.is("me") || first.is("myself")
    guard isMeFirst || first.kind == .word && !first.has(.preposition) && !first.has(.ing) else {
      return nil
    }
    for at in (start + 1)..<min(end, start + 7) where at < end && isAnd(tokens[at]) {
      if isMeFirst {
        guard at == start + 1 else { return nil }
        // "me and", and nobody more: the clause may end right there.
        return (at + 2..<max(at + 2, min(end, at + 6))).first { isPlainVerb($0, end) }
      }
      guard at + 2 < end, tokens[at + 1].is("i") || tokens[at + 1].is("me"),
        isPlainVerb(at + 2, end), first.capital || first.has(.determiner)
      else { continue }
      return at + 2
    }
    return nil
  }

  private func isAnd(_ token: Token) -> Bool {
    token.is("and") || token.is("an") || token.isMark("&") || token.is("plus")
  }

  private func isPlainVerb(_ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    return token.has(.base) && !token.has(.preposition) && !token.has(.person)
      && !token.has(.will) && (token.has(.act) || token.has(.vagueVerb) || token.has(.mind))
      && index + 1 < end
  }

  func endsInMe(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains {
      tokens[$0].is("i") || (tokens[$0].is("me") || tokens[$0].is("myself")) && $0 > start
    }
      && (start..<end).contains { isAnd(tokens[$0]) }
  }

  func isVerbal(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    let token = tokens[index]
    return token.has(.will) || token.has(.be) || token.has(.have) || token.has(.possible)
      || token.has(.obliged) || token.has(.would) || token.has(.doing) || token.has(.sForm)
      || token.has(.past) || token.has(.adverb) && index + 1 < end && isVerbal(index + 1, end)
  }

  /// Where a noun phrase that is a subject ends: at the auxiliary or the verb after it.
  func nounPhraseEnd(_ start: Int, _ end: Int) -> Int? {
    let first = tokens[start]
    if !first.has(.determiner), !first.has(.number), start + 1 < end, first.kind == .word,
      tokens[start + 1].has(.determiner) || tokens[start + 1].kind == .number
    {
      // "Autoclave the kits": no noun phrase goes on like that.
      return nil
    }
    if first.has(.base), first.has(.act) || first.has(.exertion) || first.has(.vagueVerb),
      !first.has(.determiner)
    {
      // "call the owner will": a verb begins the clause.
      if !first.has(.evidence), !first.has(.unit) { return nil }
    }
    if first.has(.ing) || first.has(.will) || first.has(.be) || first.has(.going)
      || first.has(.preposition) || first.has(.possible) || first.has(.would)
      || first.has(.obliged) || first.has(.have) || first.has(.doing)
    {
      return nil
    }
    var at = start + 1
    while at < end, at < start + 14 {
      let token = tokens[at]
      if token.has(.conditionWord) || token.is("so") || token.is("because") || token.is("to") {
        return nil
      }
      if token.has(.will) || token.has(.be) && !token.is("'s") || token.has(.possible)
        || token.has(.would) || token.has(.have) && !token.is("'s") || token.has(.doing)
        || token.has(.obliged) && !token.has(.base)
      {
        return at
      }
      if token.is("'s"), at + 1 < end,
        tokens[at + 1].has(.ing) || tokens[at + 1].has(.going) || tokens[at + 1].has(.determiner)
      {
        return at
      }
      if token.has(.sForm), token.has(.act) || token.has(.vagueVerb), at + 1 < end,
        !token.has(.unit), !token.has(.evidence), !first.has(.number)
      {
        return at
      }
      at += 1
    }
    return nil
  }
}
