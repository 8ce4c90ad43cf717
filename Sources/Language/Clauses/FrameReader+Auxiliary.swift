extension FrameReader {
  /// One auxiliary; nil when the word is none.
  func step(
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

  func stepHave(
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

  func stepBe(
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
    if !isPast, isPosture(token) {
      // "I'll be stood at the gate": so it is said where others say "standing".
      clause.modality = .committed
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
  func isGoingSomewhere(_ at: Int, _ end: Int) -> Bool {
    guard tokens[at].is("going"), at + 1 < end else { return false }
    if !tokens[at + 1].is("to") { return true }
    return at + 2 < end && tokens[at + 2].has(.determiner)
  }

  /// "plan to", "intend to", "want to", "hope to", "try to", "love to".
  func stepIntention(
    _ clause: inout Clause, _ at: Int, _ end: Int, _ sawAuxiliary: inout Bool
  ) -> Int? {
    let token = tokens[at]
    guard at + 1 < end else { return nil }
    let second = tokens[at + 1]
    let isToVerb = second.is("to") && at + 2 < end
    if token.is("off"), isToVerb, tokens[at + 2].has(.determiner),
      let verb = (at + 3..<end).dropLast().first(where: {
        tokens[$0].is("to") && tokens[$0 + 1].has(.base)
      })
    {
      // "I'm off to the sorting hall to count the trays."
      clause.modality = .committed
      sawAuxiliary = true
      return verb + 1
    }
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
      isToVerb || (second.is("and") || second.is("for")) && at + 2 < end
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

  func next(_ at: Int, _ end: Int, is word: StaticString) -> Bool {
    at + 1 < end && tokens[at + 1].is(word)
  }

  func skipTo(_ at: Int, _ end: Int) -> Int {
    at < end && tokens[at].is("to") ? at + 1 : at
  }
}
