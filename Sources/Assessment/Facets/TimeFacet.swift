import Language

/// When: a moment or recurring slot that fits a calendar.
enum TimeFacet {
  enum Found {
    case found(Int)
    case vague(Range<Int>)
    case tooFar(Int)
    case none
  }

  /// A time inside the next two working days.
  static func near(_ evidence: Evidence) -> Found {
    var tooFar: Int?
    for (index, time) in evidence.reading.times.enumerated() {
      switch time.kind {
      case .day, .clock:
        if isVagueBeside(index, evidence) || isNamingThing(time, evidence) { continue }
        if isHourOfAnotherDay(time, evidence) || isNamingRound(time, evidence) { continue }
        if isNear(time, evidence.today) { return .found(index) }
        if time.kind == .day { tooFar = tooFar ?? index }
      case .recurring:
        if isNamingRound(time, evidence) { continue }
        if !isSoon(time, evidence) {
          tooFar = tooFar ?? index
          continue
        }
        return .found(index)
      case .part, .vague, .past: continue
      }
    }
    if let phrase = evidence.reading.phrase(.vagueTime) { return .vague(phrase.tokens) }
    if let tooFar { return .tooFar(tooFar) }
    if let vague = evidence.reading.times.first(where: { $0.kind == .vague }) {
      return .vague(vague.tokens)
    }
    return .none
  }

  /// Whether the days that are told are all beyond the next two working days, or only name a thing: "every
  /// Thursday I ring the nine" on a Monday, "phone the school and book the Wednesday slot".
  static func isOnlyFar(_ evidence: Evidence) -> Bool {
    let days = evidence.reading.times.filter { $0.kind == .day || $0.kind == .recurring }
    return !days.isEmpty
      && days.allSatisfy { time in
        let isInTime =
          time.kind == .recurring
          ? isSoon(time, evidence) : isNear(time, evidence.today)
        return !isInTime || isNamingRound(time, evidence)
      }
  }

  /// "half six, same as ever, three weeks from now": the hour belongs to the day that is told beside it.
  ///
  /// So it does to one in a sentence before: "Saturday the 11th. Kick-off's at ten."
  private static func isHourOfAnotherDay(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
    guard time.kind == .clock else { return false }
    let sentence = evidence.sentence(holding: time.tokens.lowerBound)
    return evidence.reading.times.contains {
      $0.kind == .day && !isNear($0, evidence.today) && !isDue($0, evidence)
        && (evidence.sentence(holding: $0.tokens.lowerBound) == sentence
          || $0.tokens.upperBound <= time.tokens.lowerBound)
    }
  }

  /// "the four care plans due on the 1st", "it being a Friday": the day tells which, or what sort of day.
  private static func isDue(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
    let before = evidence.tokens[..<time.tokens.lowerBound]
    return before.suffix(2).contains { $0.is("due") } || before.last?.is("a") == true
  }

  /// "cutting the 06:10 run", "ringing the agencies about Saturday cover": the time only tells
  /// which run and which cover.
  ///
  /// Not "at the 9am huddle", "I take the 2pm slot", nor "I ring them about cover on Saturday".
  private static func isNamingThing(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    let before = time.tokens.lowerBound - 1
    let after = time.tokens.upperBound
    guard before > 0, after < tokens.count, tokens[after].kind == .word,
      evidence.reading.isContent(tokens[after]), tokens[after].isTimeless
    else { return false }
    if time.weekday != nil { return tokens[before].is("about") || tokens[before].is("regarding") }
    return time.kind == .clock && tokens[before].is("the") && tokens[before - 1].has(.act)
      && !tokens[after].is("slot")
  }

  /// "a 2-hourly round into the night sheet", "pin the Sunday rota up", "ask for monthly": what sort of thing
  /// it is, and not when it is done.
  ///
  /// Not "at the Sunday service", "the weekly report every Friday", nor "I ring them daily".
  private static func isNamingRound(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    let after = time.tokens.upperBound
    // "the Wednesday" of "the Wednesday slot" is read with its article.
    let first = time.tokens.lowerBound + (tokens[time.tokens.lowerBound].has(.determiner) ? 1 : 0)
    guard time.kind == .recurring || time.weekday != nil && !time.hasClock, first > 0 else {
      return false
    }
    let before = tokens[first - 1]
    if time.kind == .recurring, before.is("for") {
      return after == tokens.count || tokens[after].kind == .mark
    }
    let isLed = first > 1 && tokens[first - 2].has(.preposition)
    return !isLed && (before.has(.determiner) || before.has(.number)) && after < tokens.count
      && tokens[after].kind == .word && !tokens[after].has(.preposition)
      && (evidence.reading.isContent(tokens[after]) || tokens[after].calendar == .ordinal(2))
  }

  /// The time that an action names, where it names one.
  static func said(_ evidence: Evidence, _ plan: Plan?) -> Int? {
    evidence.reading.times.indices.last { index in
      let time = evidence.reading.times[index]
      guard time.kind == .day || time.kind == .recurring || time.kind == .clock,
        !isVagueBeside(index, evidence), !isNamingRound(time, evidence), let plan
      else { return false }
      return evidence.sentence(plan.clause.sentence).contains(time.tokens.lowerBound)
    }
  }

  /// The phrase with the small word before it: "on Tuesday", "by 31 January".
  static func words(of index: Int, _ evidence: Evidence) -> Range<Int> {
    let tokens = evidence.reading.times[index].tokens
    guard tokens.lowerBound > 0 else { return tokens }
    let before = evidence.tokens[tokens.lowerBound - 1]
    let isLink = before.is("on") || before.is("by") || before.is("before") || before.is("at")
    return isLink ? (tokens.lowerBound - 1)..<tokens.upperBound : tokens
  }

  private static func isNear(_ time: TimePhrase, _ today: Day?) -> Bool {
    guard let today, let day = time.day else {
      return time.isNear || time.isDate && time.weekday != nil
    }
    return day >= today && day <= today.adding(workingDays: 2)
  }

  /// Whether what recurs begins in time: "every Thursday" not on a Monday.
  private static func isSoon(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
    let weekdays = evidence.tokens[time.tokens].compactMap { token -> Weekday? in
      switch token.calendar {
      case .weekday(let day), .weekdays(let day): day
      default: nil
      }
    }
    guard let today = evidence.today, !weekdays.isEmpty else { return true }
    let last = today.adding(workingDays: 2)
    return (0...6).map(today.adding(days:)).contains {
      $0 <= last && weekdays.contains($0.weekday)
    }
  }

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
