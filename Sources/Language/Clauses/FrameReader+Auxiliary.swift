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
    guard at + 1 < end else { return nil }
    let step =
      stepOff(&clause, at, end) ?? stepWish(&clause, at, end) ?? stepAttempt(&clause, at, end)
      ?? stepPlan(&clause, at, end)
    if step != nil { sawAuxiliary = true }
    return step
  }

  private func isToVerb(_ at: Int, _ end: Int) -> Bool { tokens[at + 1].is("to") && at + 2 < end }

  /// "I'm off to the sorting hall to count the trays", "I manage to ring them".
  private func stepOff(_ clause: inout Clause, _ at: Int, _ end: Int) -> Int? {
    let token = tokens[at]
    guard isToVerb(at, end) else { return nil }
    if token.is("off"), tokens[at + 2].has(.determiner),
      let verb = (at + 3..<end).dropLast().first(where: {
        tokens[$0].is("to") && tokens[$0 + 1].has(.base)
      })
    {
      clause.modality = .committed
      return verb + 1
    }
    guard token.is("off") || token.is("manage"),
      tokens[at + 2].has(.base) || tokens[at + 2].tags.isEmpty
    else { return nil }
    if token.is("off"), clause.modality == .present { clause.modality = .committed }
    return at + 2
  }

  /// "want to", "hope to", "aiming to".
  private func stepWish(_ clause: inout Clause, _ at: Int, _ end: Int) -> Int? {
    let token = tokens[at]
    let isToVerb = isToVerb(at, end)
    if token.is("wanna") || (token.is("want") || token.is("wants") || token.is("like")) && isToVerb
    {
      clause.modality = .wished
      return skipTo(at + 1, end)
    }
    guard isToVerb,
      token.is("hope") || token.is("hoping") || token.is("aim") || token.is("aiming")
        || token.is("wish")
    else { return nil }
    clause.modality = .wished
    return at + 2
  }

  /// "try to", "trying and", "attempt to".
  private func stepAttempt(_ clause: inout Clause, _ at: Int, _ end: Int) -> Int? {
    let token = tokens[at]
    guard at + 2 < end,
      token.is("try") || token.is("trying") || token.is("attempt") || token.is("tries"),
      tokens[at + 1].is("to") || tokens[at + 1].is("and") || tokens[at + 1].is("for")
    else { return nil }
    clause.modality = .attempted
    return at + 2
  }

  /// "I plan to" and "I decided to" commit; "I planned to" is only what was wished.
  private func stepPlan(_ clause: inout Clause, _ at: Int, _ end: Int) -> Int? {
    let token = tokens[at]
    guard token.has(.plan), !token.has(.contact), isToVerb(at, end) else { return nil }
    if clause.modality == .present { clause.modality = .committed }
    if token.has(.past), !token.is("decided"), !token.is("agreed"), !token.is("resolved"),
      clause.modality != .past
    {
      clause.modality = .wished
    }
    if clause.modality == .past, token.is("decided") || token.is("agreed") {
      clause.modality = .committed
    }
    return at + 2
  }

  func next(_ at: Int, _ end: Int, is word: StaticString) -> Bool {
    at + 1 < end && tokens[at + 1].is(word)
  }

  func skipTo(_ at: Int, _ end: Int) -> Int {
    at < end && tokens[at].is("to") ? at + 1 : at
  }
}
