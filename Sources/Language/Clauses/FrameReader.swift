/// Reads the frame of one clause: opener, subject, how firmly, verb, object.
struct FrameReader {
  let tokens: [Token]
  let timeEnds: [Int]

  func read(_ clause: inout Clause, after last: Clause?, beside: Clause?) {
    let end = clause.tokens.upperBound
    var at = clause.tokens.lowerBound
    if let opened = longTimeOpener(at, end) {
      clause.opener = .time
      clause.openerToken = at
      at = opened
    } else {
      at = readOpener(&clause, skipFillers(at, end), end)
    }
    at = skipFillers(at, end)
    if let next = readLet(&clause, at, end) {
      at = next
    } else if let next = readPlanIs(&clause, at, end) {
      at = next
    } else {
      at = readSubject(&clause, at, end, last)
    }
    let begin = at
    at = readModality(&clause, at, end, last)
    readVerb(&clause, at, end, last)
    readBeside(&clause, begin, beside)
  }

  /// "My niece, who does our socials, will message …": the subject stands before the comma.
  private func readBeside(_ clause: inout Clause, _ begin: Int, _ beside: Clause?) {
    guard let beside, clause.subject == .unwritten, clause.subjectTokens == nil else { return }
    if begin < clause.tokens.upperBound, tokens[begin].has(.will),
      beside.verb == nil
        || beside.opener == .relative, !tokens[begin].has(.going)
    {
      let first = tokens[beside.tokens.lowerBound]
      if beside.opener == .relative || first.has(.determiner) || first.capital && first.tags.isEmpty
      {
        clause.subject = .other
      }
    }
    if clause.verb.map({ tokens[$0.lowerBound].has(.ing) }) == true, clause.commitment == nil,
      beside.subject == .mine, beside.modality == .stative, beside.verb == nil
    {
      // "I'm in two minds about moving it and rewriting it."
      clause.modality = .wished
    }
  }

  // MARK: Fillers and openers

  func skipFillers(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let token = tokens[at]
      if timeEnds[at] > at, !token.has(.base) {
        at = min(end, timeEnds[at])
      } else if token.kind == .mark {
        at += 1
      } else if token.has(.filler) || token.has(.conjunction) || token.has(.adverb) {
        // "right", "only" and the like may also begin something; a verb stops the skipping.
        if token.has(.base), token.has(.act), at + 1 < end, tokens[at + 1].has(.determiner) {
          break
        }
        at += 1
      } else if token.has(.preposition), at + 1 < end, timeEnds[at + 1] > at + 1 {
        at = min(end, timeEnds[at + 1])
      } else {
        break
      }
    }
    return at
  }

  private func readOpener(_ clause: inout Clause, _ start: Int, _ end: Int) -> Int {
    guard start < end else { return start }
    let token = tokens[start]
    if let end = longTimeOpener(start, end) {
      clause.opener = .time
      clause.openerToken = start
      return end
    }
    let opener: Clause.Opener? =
      if token.has(.conditionWord) {
        .condition
      } else if token.is("once") || token.is("when") || token.is("after") || token.is("before")
        || token.is("until") || token.is("while") || token.is("whenever") || token.is("till")
      {
        .time
      } else if token.is("because") || token.is("since") || token.is("cos") {
        .reason
      } else if token.is("who") || token.is("which") || token.is("whose")
        || token.is("that") && false
      {
        .relative
      } else if token.has(.question) {
        .question
      } else {
        nil
      }
    if opener == nil, token.is("should") || token.is("were"), start + 2 < end,
      !tokens[start + 1].has(.adverb), !tokens[start + 1].has(.have), !tokens[start + 1].has(.be),
      !tokens[start + 1].has(.base), !tokens[start + 1].has(.negation)
    {
      // "Should a slot open up, …"
      clause.opener = .condition
      clause.openerToken = start
      return start + 1
    }
    guard let opener else { return start }
    clause.opener = opener
    clause.openerToken = start
    return start + 1
  }

  /// "next time", "the day", "as soon as", "the minute".
  private func longTimeOpener(_ start: Int, _ end: Int) -> Int? {
    guard start + 2 < end else { return nil }
    let second = tokens[start + 1]
    if tokens[start].is("soon"), second.is("as") { return start + 2 }
    if tokens[start].is("as"), second.is("soon"), tokens[start + 2].is("as") { return start + 3 }
    if tokens[start].is("next"), second.is("time"), !tokens[start + 2].has(.mine) {
      return start + 2
    }
    if tokens[start].is("the"),
      second.is("minute") || second.is("moment") || second.is("day")
        || second.is("second"), tokens[start + 2].kind == .word,
      !tokens[start + 2].has(.preposition),
      !tokens[start + 2].has(.conjunction), !tokens[start + 2].has(.timeWord)
    {
      return start + 2
    }
    return nil
  }

  private func readLet(_ clause: inout Clause, _ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, tokens[start].is("let") || tokens[start].is("lemme") else { return nil }
    clause.isLet = true
    clause.subject = .mine
    if tokens[start].is("lemme") { return start + 1 }
    let next = tokens[start + 1]
    guard next.is("me") || next.is("us") || next.is("'s") else {
      clause.isLet = false
      clause.opener = .condition
      return nil
    }
    clause.subjectTokens = start..<(start + 2)
    return start + 2
  }

  /// "my plan is to", "what I'm going to do is", "first step is to".
  private func readPlanIs(_ clause: inout Clause, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    for at in start..<min(end, start + 8) where tokens[at].is("is") || tokens[at].is("'s") {
      guard (start..<at).contains(where: { isPlanNoun(tokens[$0]) }) else { return nil }
      var next = at + 1
      clause.subject = .mine
      clause.modality = .committed
      if next < end, tokens[next].is("to") { next += 1 }
      clause.commitment = start..<next
      return next
    }
    return nil
  }

  private func isPlanNoun(_ token: Token) -> Bool {
    token.is("plan") || token.is("step") || token.is("intention") || token.is("commitment")
      || token.is("move") || token.is("aim")
  }

  // MARK: Subject

  private func readSubject(
    _ clause: inout Clause, _ start: Int, _ end: Int, _ last: Clause?
  ) -> Int {
    guard start < end else { return start }
    let token = tokens[start]
    if token.has(.mine) {
      clause.subject = .mine
      clause.subjectTokens = start..<(start + 1)
      return start + 1
    }
    if token.is("me"), let verb = nounPhraseEnd(start, end) {
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

  private func endsInMe(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { tokens[$0].is("i") || tokens[$0].is("me") && $0 > start }
      && (start..<end).contains { tokens[$0].is("and") }
  }

  private func isVerbal(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    let token = tokens[index]
    return token.has(.will) || token.has(.be) || token.has(.have) || token.has(.possible)
      || token.has(.obliged) || token.has(.would) || token.has(.doing) || token.has(.sForm)
      || token.has(.past) || token.has(.adverb) && index + 1 < end && isVerbal(index + 1, end)
  }

  /// Where a noun phrase that is a subject ends: at the auxiliary or the verb after it.
  private func nounPhraseEnd(_ start: Int, _ end: Int) -> Int? {
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

  // MARK: Modality

  private func readModality(
    _ clause: inout Clause, _ start: Int, _ end: Int, _ last: Clause?
  ) -> Int {
    var at = start
    var sawAuxiliary = false
    let first = start
    while at < end {
      let token = tokens[at]
      if token.has(.negation) {
        clause.isNegated = true
        at += 1
        if token.is("wont") { clause.modality = .committed }
        sawAuxiliary = sawAuxiliary || !token.is("not") && !token.is("never") && !token.is("no")
        continue
      }
      if let next = step(&clause, at, end, &sawAuxiliary) {
        at = next
        continue
      }
      if token.has(.adverb) && !token.has(.base) || token.has(.filler) && !token.has(.base) {
        at += 1
        continue
      }
      if timeEnds[at] > at, at > first, !token.has(.base) {
        at = min(end, timeEnds[at])
        continue
      }
      break
    }
    if sawAuxiliary, clause.commitment == nil, clause.modality == .committed, at > first {
      clause.commitment = first..<at
    }
    inherit(&clause, from: last, sawAuxiliary)
    return at
  }

  private func inherit(_ clause: inout Clause, from last: Clause?, _ sawAuxiliary: Bool) {
    guard let last, !sawAuxiliary, clause.commitment == nil, clause.subject == .unwritten,
      clause.opener == .none, last.verb != nil || last.isLet, !clause.isLet
    else { return }
    clause.isContinued = true
    clause.subject = last.subject
    clause.subjectTokens = nil
    if last.opener == .none || last.opener == .condition || last.opener == .time {
      clause.modality = last.modality
      if last.opener != .none { clause.opener = last.opener }
    }
  }

  /// One auxiliary; nil when the word is none.
  private func step(
    _ clause: inout Clause, _ at: Int, _ end: Int, _ sawAuxiliary: inout Bool
  ) -> Int? {
    let token = tokens[at]
    func worsen(_ modality: Clause.Modality) {
      sawAuxiliary = true
      clause.modality = modality
    }
    if token.has(.will) {
      if clause.modality == .present { worsen(.committed) }
      sawAuxiliary = true
      return at + 1
    }
    if token.has(.possible) {
      worsen(.possible)
      return at + 1
    }
    if token.has(.would) {
      if next(at, end, is: "like") || next(at, end, is: "love") || next(at, end, is: "rather") {
        worsen(.wished)
        return skipTo(at + 2, end)
      }
      if next(at, end, is: "better") {
        worsen(.obliged)
        return at + 2
      }
      worsen(.possible)
      return at + 1
    }
    if token.has(.obliged) {
      worsen(.obliged)
      return skipTo(at + 1, end)
    }
    if token.has(.have) || token.is("got") {
      return stepHave(&clause, at, end, &sawAuxiliary)
    }
    if token.has(.be) { return stepBe(&clause, at, end, &sawAuxiliary) }
    if token.has(.going), next(at, end, is: "to"), at + 2 < end, !isGoingSomewhere(at, end) {
      if clause.modality == .present || clause.modality == .stative { worsen(.committed) }
      return at + 2
    }
    if token.has(.doing), at + 1 < end, tokens[at + 1].has(.base) || tokens[at + 1].has(.negation) {
      if token.is("did") || token.is("didnt") { worsen(.past) }
      if token.is("dont") || token.is("doesnt") { clause.isNegated = true }
      sawAuxiliary = true
      return at + 1
    }
    return stepIntention(&clause, at, end, &sawAuxiliary)
  }

  private func stepHave(
    _ clause: inout Clause, _ at: Int, _ end: Int, _ sawAuxiliary: inout Bool
  ) -> Int? {
    var next = at + 1
    while next < end, tokens[next].has(.adverb) || tokens[next].is("got") { next += 1 }
    guard next < end else { return nil }
    if tokens[next].is("to") {
      clause.modality = .obliged
      sawAuxiliary = true
      return next + 1
    }
    if tokens[next].has(.past),
      !tokens[next].has(.base) || tokens[next].is("cut")
        || tokens[next].is("put")
    {
      // "I'll have rung all of them by noon" is still ahead.
      if clause.modality != .committed { clause.modality = .past }
      sawAuxiliary = true
      return next
    }
    if tokens[next].is("been") {
      clause.modality = .past
      sawAuxiliary = true
      return next + 1
    }
    return nil
  }

  private func stepBe(
    _ clause: inout Clause, _ at: Int, _ end: Int, _ sawAuxiliary: inout Bool
  ) -> Int? {
    var next = at + 1
    while next < end,
      tokens[next].has(.adverb) || tokens[next].has(.negation)
        || tokens[next].has(.filler) && !tokens[next].has(.base)
    {
      if tokens[next].has(.negation) { clause.isNegated = true }
      next += 1
    }
    let isPast = tokens[at].is("was") || tokens[at].is("were") || tokens[at].is("been")
    sawAuxiliary = true
    guard next < end else {
      clause.modality = .stative
      return at + 1
    }
    let token = tokens[next]
    if token.has(.going), !isGoingSomewhere(next, end) {
      if isPast {
        clause.modality = .wished
      } else if clause.modality == .present || clause.modality == .committed {
        clause.modality = .committed
      }
      return next + 1 < end && tokens[next + 1].is("to") ? next + 2 : next + 1
    }
    if token.is("about") || token.is("due") || token.is("off") || token.is("set"),
      self.next(next, end, is: "to")
    {
      clause.modality = isPast ? .wished : .committed
      return next + 2
    }
    if token.is("supposed") || token.is("meant") || token.is("to") {
      clause.modality = .obliged
      return skipTo(next + (token.is("to") ? 0 : 1), end)
    }
    if token.has(.ing) {
      if isPast {
        clause.modality = .past
      } else if clause.modality == .present || clause.modality == .stative {
        clause.modality = .committed
      }
      return next
    }
    if token.has(.past), !token.has(.base) {
      clause.modality = isPast ? .past : .passive
      return next
    }
    clause.modality = isPast ? .past : (clause.modality == .committed ? .committed : .stative)
    return at + 1
  }

  /// "going through", "going to the depot": the going is the act.
  private func isGoingSomewhere(_ at: Int, _ end: Int) -> Bool {
    guard tokens[at].is("going"), at + 1 < end else { return false }
    if !tokens[at + 1].is("to") { return true }
    return at + 2 < end && tokens[at + 2].has(.determiner)
  }

  /// "plan to", "intend to", "want to", "hope to", "try to", "love to".
  private func stepIntention(
    _ clause: inout Clause, _ at: Int, _ end: Int, _ sawAuxiliary: inout Bool
  ) -> Int? {
    let token = tokens[at]
    guard at + 1 < end else { return nil }
    let second = tokens[at + 1]
    let isToVerb = second.is("to") && at + 2 < end
    if token.is("off") || token.is("manage"), isToVerb,
      tokens[at + 2].has(.base) || tokens[at + 2].tags.isEmpty
    {
      if token.is("off"), clause.modality == .present { clause.modality = .committed }
      sawAuxiliary = true
      return at + 2
    }
    if token.is("wanna") || (token.is("want") || token.is("wants") || token.is("like")) && isToVerb
    {
      clause.modality = .wished
      sawAuxiliary = true
      return skipTo(at + 1, end)
    }
    if token.is("hope") || token.is("hoping") || token.is("aim") || token.is("aiming")
      || token.is("wish"), isToVerb
    {
      clause.modality = .wished
      sawAuxiliary = true
      return at + 2
    }
    if token.is("try") || token.is("trying") || token.is("attempt") || token.is("tries"),
      isToVerb || (second.is("and") || second.is("n") || second.is("for")) && at + 2 < end
    {
      clause.modality = .attempted
      sawAuxiliary = true
      return at + 2
    }
    if token.has(.plan), !token.has(.contact), isToVerb {
      if clause.modality == .present { clause.modality = .committed }
      if token.has(.past), !token.is("decided"), !token.is("agreed"), !token.is("resolved"),
        clause.modality != .past
      {
        clause.modality = .wished
      }
      if clause.modality == .past, token.is("decided") || token.is("agreed") {
        clause.modality = .committed
      }
      sawAuxiliary = true
      return at + 2
    }
    return nil
  }

  private func next(_ at: Int, _ end: Int, is word: StaticString) -> Bool {
    at + 1 < end && tokens[at + 1].is(word)
  }

  private func skipTo(_ at: Int, _ end: Int) -> Int {
    at < end && tokens[at].is("to") ? at + 1 : at
  }

  // MARK: Verb

  private func readVerb(_ clause: inout Clause, _ start: Int, _ end: Int, _ last: Clause?) {
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
      clause.modality = .committed
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

  /// "I'm at gate 3 with a clipboard", "I'll be on the phone to the 11": being there is the act.
  private func readPresence(_ clause: inout Clause, _ at: Int, _ end: Int) -> Bool {
    let token = tokens[at]
    guard at > clause.tokens.lowerBound, tokens[at - 1].has(.be), !clause.isNegated,
      clause.subject == .mine || clause.subject == .unwritten && clause.modality == .committed,
      clause.modality == .stative || clause.modality == .committed
    else { return false }
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

  private func isParticleOnlyBefore(_ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    return token.is("in") || token.is("on") || token.is("through") || token.is("over")
      || token.is("into") ? index + 1 < end && tokens[index + 1].kind == .number : false
  }

  private func isVerb(_ at: Int, _ clause: Clause) -> Bool {
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
      guard token.tags.isEmpty, token.calendar == .none else { return false }
      return isFollowedByObject(at)
        || at == clause.tokens.lowerBound && clause.subject == .unwritten
          && isFollowedByThing(at, clause)
    case .past, .passive, .stative: return false
    }
  }

  /// "Screenshot the board": a word for a thing, used as a verb.
  private func isThingWord(_ token: Token) -> Bool {
    (token.has(.evidence) || token.has(.unit) || token.has(.person)) && !token.has(.abstractNoun)
  }

  /// "Fumigate silos", "Page Dr Osei": a lone unknown word before a thing.
  private func isFollowedByThing(_ at: Int, _ clause: Clause) -> Bool {
    guard at + 1 < clause.tokens.upperBound else { return false }
    let next = tokens[at + 1]
    return next.kind == .word && !next.has(.preposition) && !next.has(.conjunction)
      && !next.has(.be) && !next.has(.have) && !next.has(.will) && !next.is("'s")
      && next.calendar == .none && !next.has(.past) && !next.has(.sForm)
  }

  private func isFollowedByObject(_ at: Int) -> Bool {
    guard at + 1 < tokens.count else { return false }
    let next = tokens[at + 1]
    return next.has(.determiner) || next.kind == .number || next.has(.number)
      || next.has(.possessive) || next.has(.phrasal) && !next.has(.preposition)
  }
}
