import Language

/// Times that are told, and left open all the same.
extension TimeFacet {
  /// "one day this week at half past two": a time of day beside a vague day is no time.
  static func isVagueBeside(_ index: Int, _ evidence: Evidence) -> Bool {
    let time = evidence.reading.times[index]
    if isIndefinite(time, evidence) { return true }
    guard time.kind == .clock else { return false }
    return evidence.reading.phraseTags.has(.vagueTime)
      || evidence.reading.times.contains { $0.kind == .vague }
  }

  /// "some Tuesday", "one Friday in March", "any day but Friday", "after the 15th", "on a Monday".
  static func isIndefinite(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    let first = tokens[time.tokens.lowerBound]
    if first.is("some") || first.is("one") && time.kind == .day && !isDistance(time, tokens) {
      return true
    }
    return isLoosened(before: time, tokens) || isLoosened(after: time, evidence)
  }

  /// "one week from now", "one day prior".
  private static func isDistance(_ time: TimePhrase, _ tokens: [Token]) -> Bool {
    tokens[time.tokens].contains {
      $0.is("from") || $0.is("prior") || $0.is("before") || $0.is("after") || $0.is("ahead")
    }
  }

  private static func isLoosened(before time: TimePhrase, _ tokens: [Token]) -> Bool {
    if isSetAside(time, tokens) { return true }
    var at = time.tokens.lowerBound - 1
    var steps = 0
    while at >= 0, steps < 4 {
      let token = tokens[at]
      if token.kind == .mark, !token.isMark("-") { return false }
      if isLoosening(at, steps, tokens) { return true }
      if token.is("on") && steps == 1 && tokens[at + 1].is("a") && time.kind == .day { return true }
      if token.is("around"), time.kind == .day, !time.hasClock { return true }
      if token.is("or"), at > 0, !tokens[at - 1].isTimeless, time.kind == .day { return true }
      if token.is("week"), tokens[at + 1].is("of") { return true }
      if token.is("a"), steps == 0, time.weekday != nil { return true }
      if token.is("between"), tokens[at + 1].is("now") { return true }
      if token.is("and"), at > 1, tokens[at - 1].is("now"), tokens[at - 2].is("between") {
        return true
      }
      if token.is("mid") || token.is("early") || token.is("late"), steps == 0, !time.isDate,
        time.weekday == nil
      {
        return true
      }
      if token.is("than"), at > 0, tokens[at - 1].is("earlier") || tokens[at - 1].is("sooner") {
        return true
      }
      guard isLink(token) else { return false }
      at -= 1
      steps += 1
    }
    return false
  }

  /// "not Monday", "rather than Wednesday", "instead of Tuesday", "isn't Friday": a day named to be left out.
  ///
  /// Not "why not Monday", nor "not later than Monday".
  static func isSetAside(_ time: TimePhrase, _ tokens: [Token]) -> Bool {
    guard time.kind == .day else { return false }
    if isOff(time.tokens.upperBound, tokens) { return true }
    let at = time.tokens.lowerBound - 1
    guard at >= 0 else { return false }
    let before = at > 0 ? tokens[at - 1] : nil
    if tokens[at].is("isnt") || tokens[at].is("not") { return before?.is("why") != true }
    if tokens[at].is("than") { return before?.is("rather") == true }
    if at > 1, tokens[at].is("the"), tokens[at - 1].is("than") {
      return tokens[at - 2].is("rather")
    }
    if isNotFree(before: at + 1, tokens) { return true }
    return tokens[at].is("of") && before?.is("instead") == true
  }

  /// "I'm not free on …", "she isn't available …".
  private static func isNotFree(before index: Int, _ tokens: [Token]) -> Bool {
    let at = tokens[index - 1].is("on") ? index - 2 : index - 1
    guard at > 0, tokens[at].is("free") || tokens[at].is("available") else { return false }
    return tokens[at - 1].has(.negation) || tokens[at - 1].is("not") || tokens[at - 1].is("isnt")
  }

  /// "… I don't work", "… we're shut", "… I'm off": said of the day before it, and nothing behind that.
  ///
  /// Not "Monday I'm off to the depot".
  private static func isOff(_ index: Int, _ tokens: [Token]) -> Bool {
    let next = Array(tokens[index...].prefix(4))
    guard next.count > 2, next[0].has(.mine), next.count == 3 || next[3].kind == .mark
    else { return false }
    if next[1].is("dont") || next[1].is("wont") { return next[2].is("work") }
    if next[1].is("'re"), next[2].is("shut") || next[2].is("closed") { return true }
    return next[1].is("'m") && (next[2].is("off") || next[2].is("away"))
  }

  private static func isLoosening(_ at: Int, _ steps: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[at]
    if token.is("some") || token.is("any") || token.is("most") || token.is("anything")
      || token.is("sometime") || token.is("anytime") || token.is("except") || token.is("bar")
      || token.is("excluding") || token.is("not") && steps > 0
    {
      return true
    }
    if token.is("one"), at + 1 < tokens.count,
      !tokens[at + 1].isTimeless
        || tokens[at + 1].is("of")
    {
      return true
    }
    return token.is("but") && steps < 2 && at > 0 && !isAfterNot(at, tokens)
      && (!tokens[at - 1].isTimeless || tokens[at - 1].is("anything")
        || tokens[at - 1].is("time"))
  }

  /// "not Monday but Tuesday" chooses where "any day but Tuesday" leaves out.
  private static func isAfterNot(_ at: Int, _ tokens: [Token]) -> Bool {
    tokens[max(0, at - 3)..<at].contains { $0.is("not") }
  }

  private static func isLink(_ token: Token) -> Bool {
    token.is("of") || token.is("on") || token.is("after") || token.is("than") || token.is("from")
      || token.is("before") || token.is("the") || token.is("time") || token.is("day")
      || token.is("a") || token.is("between") || token.is("apart") || token.is("other")
      || token.is("week") || token.is("weekday") || token.is("in") || token.is("or")
      || !token.isTimeless
  }

  /// "Tuesday onwards", "Thursday at the earliest", "Tuesdays mostly", "in two weeks or in two months".
  private static func isLoosened(after time: TimePhrase, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    let end = time.tokens.upperBound
    guard end < tokens.count else { return false }
    if evidence.reading.phraseTags.has(.vagueTime),
      evidence.reading.phrases.contains(where: {
        $0.has(.vagueTime) && $0.tokens.lowerBound >= end && $0.tokens.lowerBound <= end + 1
          && tokens[end].kind == .word
      })
    {
      return true
    }
    for at in end..<min(end + 4, tokens.count) {
      let token = tokens[at]
      if token.is("onwards") || token.is("onward") || token.is("earliest") || token.is("mostly")
        || token.is("eventually") || token.is("ish") || token.is("whichever")
      {
        return true
      }
      if token.is("or"), time.kind == .day,
        evidence.reading.times.contains(where: {
          $0.kind == .day && $0.tokens.lowerBound > at && $0.tokens.lowerBound <= at + 3
        })
      {
        return true
      }
      if token.kind == .mark, !token.isMark(",") { return false }
    }
    return false
  }
}
