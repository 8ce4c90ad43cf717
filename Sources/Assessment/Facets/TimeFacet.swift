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
        if isVagueBeside(index, evidence) { continue }
        if isNear(time, evidence.today) { return .found(index) }
        if time.kind == .day { tooFar = tooFar ?? index }
      case .recurring:
        return .found(index)
      case .part, .vague, .past: continue
      }
    }
    if let phrase = evidence.reading.phrase(.vagueTime) { return .vague(phrase.tokens) }
    if let immediate = immediate(evidence) { return .found(immediate) }
    if let tooFar { return .tooFar(tooFar) }
    if let vague = evidence.reading.times.first(where: { $0.kind == .vague }) {
      return .vague(vague.tokens)
    }
    return .none
  }

  private static func immediate(_ evidence: Evidence) -> Int? { nil }

  private static func isNear(_ time: TimePhrase, _ today: Day?) -> Bool {
    guard let today, let day = time.day else {
      return time.isNear || time.isDate && time.weekday != nil
    }
    return day >= today && day <= today.adding(workingDays: 2)
  }

  /// "one day this week at half past two": a time of day beside a vague day is no time.
  static func isVagueBeside(_ index: Int, _ evidence: Evidence) -> Bool {
    let time = evidence.reading.times[index]
    if isIndefinite(time, evidence) { return true }
    guard time.kind == .clock else { return false }
    return evidence.reading.phrases.contains { $0.has(.vagueTime) }
      || evidence.reading.times.contains { $0.kind == .vague }
  }

  /// "some Tuesday", "one Friday in March", "any day but Friday", "after the 15th", "early next week".
  static func isIndefinite(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    var at = time.tokens.lowerBound - 1
    if tokens[time.tokens.lowerBound].is("some") || tokens[time.tokens.lowerBound].is("one") {
      return true
    }
    var steps = 0
    while at >= 0, steps < 4 {
      let token = tokens[at]
      if token.kind == .mark, !token.isMark("-") { return false }
      if token.is("some") || token.is("any") || token.is("one") || token.is("most")
        || token.is("anything") || token.is("sometime") || token.is("anytime")
        || token.is("except")
        || token.is("but") && steps < 2 && at > 0
          && (tokens[at - 1].calendar != .none || tokens[at - 1].is("anything")
            || tokens[at - 1].is("time"))
      {
        return true
      }
      if token.is("mid") || token.is("early") || token.is("late"), steps == 0, time.isDate == false,
        time.weekday == nil
      {
        return true
      }
      if token.is("of") || token.is("on") || token.is("after") || token.is("than")
        || token.is("from") || token.is("before") || token.is("the") || token.is("time")
        || token.is("day") || token.is("a") || token.is("between") || token.is("apart")
        || token.is("other") || token.is("week") || token.is("weekday")
      {
        at -= 1
        steps += 1
        continue
      }
      return false
    }
    return false
  }
}
