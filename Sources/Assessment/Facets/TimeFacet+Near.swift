import Language

/// Whether a time is inside the next two working days, as a first step needs it.
extension TimeFacet {
  /// A time inside the next two working days.
  static func near(_ evidence: Evidence) -> Found {
    var tooFar: Int?
    for (index, time) in evidence.reading.times.enumerated() {
      switch time.kind {
      case .day, .clock:
        if isVagueBeside(index, evidence) || isNamingThing(time, evidence) { continue }
        if isHourOfAnotherDay(time, evidence) { continue }
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
          time.kind == .recurring ? isSoon(time, evidence) : isNear(time, evidence.today)
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
}
