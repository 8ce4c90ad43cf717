extension FrameReader {
  func readVerb(_ clause: inout Clause, _ start: Int, _ end: Int, _ last: Clause?) {
    let at = start
    guard at < end else { return }
    let token = tokens[at]
    guard token.kind == .word else {
      clause.object = at..<end
      return
    }
    if readPresence(&clause, at, end) { return }
    let isThing =
      clause.subject == .unwritten && clause.modality == .present && at + 1 < end
      && (tokens[at + 1].has(.be) && !tokens[at + 1].is("'s") || tokens[at + 1].has(.will))
    guard !isThing, isVerb(at, clause) else {
      clause.object = at..<end
      return
    }
    if clause.subject == .mine || clause.subject == .unwritten, clause.modality == .present,
      token.has(.past), !token.has(.base), !token.has(.ing)
    {
      clause.modality = .past
    }
    if clause.subject == .unwritten, clause.modality == .present, token.has(.ing) {
      clause.modality = isSubject(of: at, end) ? .possible : .committed
    }
    var verbEnd = at + 1
    while verbEnd < end, verbEnd < at + 3, tokens[verbEnd].has(.phrasal),
      !(tokens[verbEnd].has(.preposition) && isParticleOnlyBefore(verbEnd, end))
    {
      verbEnd += 1
    }
    clause.verb = at..<verbEnd
    clause.object = verbEnd..<end
    if clause.subject == .unwritten, clause.modality == .present, verbEnd < end,
      tokens[verbEnd].is("me") || tokens[verbEnd].is("us")
    {
      // "Give me the list": the leader is to do it.
      clause.subject = .you
    }
  }

  /// "Calling the 12 would be my next step": the calling is only talked about.
  private func isSubject(of at: Int, _ end: Int) -> Bool {
    (at + 1..<end).contains { index in
      let token = tokens[index]
      return
        (token.has(.would) || token.has(.possible) || token.has(.obliged)
        || token.is("is") || token.is("was")) && !tokens[index - 1].has(.third)
        && !tokens[index - 1].has(.question) && !tokens[index - 1].has(.nobodyInParticular)
    }
  }

  /// "I'm at gate 3 with a clipboard", "I'll be on the phone to the 11": being there is the act.
  func readPresence(_ clause: inout Clause, _ at: Int, _ end: Int) -> Bool {
    let token = tokens[at]
    guard at > clause.tokens.lowerBound, tokens[at - 1].has(.be), !clause.isNegated,
      clause.subject == .mine || clause.subject == .unwritten && clause.modality == .committed,
      clause.modality == .stative || clause.modality == .committed
    else { return false }
    if isPosture(token) {
      // "I'll be sat with Bex", "I'm stood at the bus stop".
      guard !tokens[at - 1].is("was"), !tokens[at - 1].is("were") else { return false }
      clause.verb = at..<(at + 1)
      clause.object = (at + 1)..<end
      clause.modality = .committed
      return true
    }
    guard
      token.has(.preposition) || token.is("back") || token.has(.adjective)
        || token.has(.comparative) || token.is("more") || token.is("way") || token.is("much")
        || token.has(.phrasal)
    else { return false }
    clause.verb = (at - 1)..<at
    clause.object = at..<end
    if clause.modality == .stative, !tokens[at - 1].is("was"), !tokens[at - 1].is("were"),
      !tokens[at - 1].is("been")
    {
      clause.modality = .committed
    }
    return true
  }

  func isPosture(_ token: Token) -> Bool {
    token.is("sat") || token.is("stood") || token.is("knelt")
  }

  func isParticleOnlyBefore(_ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    return token.is("in") || token.is("on") || token.is("through") || token.is("over")
      || token.is("into") ? index + 1 < end && tokens[index + 1].kind == .number : false
  }

  func isVerb(_ at: Int, _ clause: Clause) -> Bool {
    let token = tokens[at]
    if token.has(.base) || token.has(.ing) || token.has(.past) || token.has(.sForm) {
      // Notes style: a word that is also a thing is a verb only where something follows it.
      if clause.subject == .unwritten || clause.isContinued, clause.modality == .present,
        clause.commitment == nil, !token.has(.base), token.has(.sForm)
      {
        return false
      }
      return true
    }
    if token.has(.determiner) || token.has(.preposition) || token.has(.question)
      || token.has(.conjunction) || token.kind != .word || token.has(.number)
    {
      return false
    }
    // An unknown word in a frame that wants a verb is a verb.
    switch clause.modality {
    case .committed:
      if token.has(.phrasal) || token.has(.adjective) || token.has(.comparative) { return false }
      return clause.commitment != nil || clause.isContinued && isFollowedByObject(at)
    case .possible, .obliged, .wished, .attempted: return true
    case .present:
      if isThingWord(token), clause.subject == .unwritten, at + 1 < tokens.count,
        tokens[at + 1].has(.determiner)
      {
        return true
      }
      guard token.tags.isEmpty, token.isTimeless else { return false }
      return isFollowedByObject(at)
        || at == clause.tokens.lowerBound && clause.subject == .unwritten
          && isFollowedByThing(at, clause)
    case .past, .passive, .stative: return false
    }
  }

  /// "Screenshot the board": a word for a thing, used as a verb.
  func isThingWord(_ token: Token) -> Bool {
    (token.has(.evidence) || token.has(.unit) || token.has(.person)) && !token.has(.abstractNoun)
  }

  /// "Fumigate silos", "Page Dr Osei": a lone unknown word before a thing.
  func isFollowedByThing(_ at: Int, _ clause: Clause) -> Bool {
    guard at + 1 < clause.tokens.upperBound else { return false }
    let next = tokens[at + 1]
    return next.kind == .word && !next.has(.preposition) && !next.has(.conjunction)
      && !next.has(.be) && !next.has(.have) && !next.has(.will) && !next.is("'s")
      && next.isTimeless && !next.has(.past) && !next.has(.sForm)
  }

  func isFollowedByObject(_ at: Int) -> Bool {
    guard at + 1 < tokens.count else { return false }
    let next = tokens[at + 1]
    return next.has(.determiner) || next.kind == .number || next.has(.number)
      || next.has(.possessive) || next.has(.phrasal) && !next.has(.preposition)
  }
}
