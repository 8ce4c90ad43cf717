import Language

/// Times that only tell which thing is meant.
extension TimeFacet {
  /// Whether a time only tells which thing is meant.
  static func isNamingThing(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
    isNamingRun(time, evidence) || isNamingRound(time, evidence)
  }

  /// "cutting the 06:10 run", "ringing the agencies about Saturday cover": the time only tells
  /// which run and which cover.
  ///
  /// Not "at the 9am huddle", "I take the 2pm slot", nor "I ring them about cover on Saturday".
  private static func isNamingRun(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
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
  static func isNamingRound(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
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
}
