/// Reads the frame of one clause: opener, subject, how firmly, verb, object.
struct FrameReader {
  let tokens: [Token]

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
  func readBeside(_ clause: inout Clause, _ begin: Int, _ beside: Clause?) {
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
      if tokens[at].timeEnd > at, !token.has(.base) {
        at = min(end, tokens[at].timeEnd)
      } else if token.kind == .mark {
        at += 1
      } else if token.has(.filler) || token.has(.conjunction) || token.has(.adverb) {
        // "right", "only" and the like may also begin something; a verb stops the skipping.
        if token.has(.base), token.has(.act), at + 1 < end, tokens[at + 1].has(.determiner) {
          break
        }
        at += 1
      } else if token.has(.preposition), at + 1 < end, tokens[at + 1].timeEnd > at + 1 {
        at = min(end, tokens[at + 1].timeEnd)
      } else {
        break
      }
    }
    return at
  }

  func readOpener(_ clause: inout Clause, _ start: Int, _ end: Int) -> Int {
    guard start < end else { return start }
    let token = tokens[start]
    if let end = longTimeOpener(start, end) {
      clause.opener = .time
      clause.openerToken = start
      return end
    }
    let opener: Clause.Opener? =
      if token.has(.conditionWord),
        !token.is("subject") || start + 1 < end && tokens[start + 1].is("to")
      {
        .condition
      } else if token.is("once") || token.is("when") || token.is("after") || token.is("before")
        || token.is("until") || token.is("while") || token.is("whenever") || token.is("till")
      {
        .time
      } else if token.is("because") || token.is("since") {
        .reason
      } else if token.is("who") || token.is("which") || token.is("whose") {
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
  func longTimeOpener(_ start: Int, _ end: Int) -> Int? {
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

  func readLet(_ clause: inout Clause, _ start: Int, _ end: Int) -> Int? {
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
  func readPlanIs(_ clause: inout Clause, _ start: Int, _ end: Int) -> Int? {
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

  func isPlanNoun(_ token: Token) -> Bool {
    token.is("plan") || token.is("step") || token.is("intention") || token.is("commitment")
      || token.is("move")
  }
}
