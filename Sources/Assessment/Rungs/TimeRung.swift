import Ladder
import Language

/// A moment or recurring slot that fits a calendar.
enum TimeRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    let times = evidence.reading.times
    let usable = times.indices.filter { index in
      switch times[index].kind {
      case .day, .clock, .recurring:
        !TimeFacet.isVagueBeside(index, evidence) && !isNamingThing(times[index], evidence)
      case .part, .vague, .past: false
      }
    }
    if isOnlyPast(usable, evidence) {
      demand.missing = [.time]
      demand.fallback = .past
      return demand
    }
    if let blank = evidence.reading.phrase(.blankPhrase) {
      demand.missing = [.time]
      demand.fallback = .placeholder
      demand.fallbackTokens = blank.tokens
      return demand
    }
    if let chosen = TimeChoice(evidence).chosen(usable) {
      demand.time = chosen
      demand.found = [(.time, TimeFacet.words(of: chosen, evidence))]
      if let sentence = sentence(times[chosen], evidence) {
        demand.sentences = Sentences(sentence)
      }
      return demand
    }
    demand.missing = [.time]
    demand.fallback = .offTopic
    if let blank = evidence.blank
      ?? evidence.reading.phrase(.placeholder)?.tokens
    {
      demand.fallback = .placeholder
      demand.fallbackTokens = blank
      return demand
    }
    if let vague = vagueTokens(evidence) {
      demand.fallback = .vagueTime
      demand.fallbackTokens = vague
    }
    return demand
  }

  /// "I rang her last week": what stands beside a time gone by is one too, unless it is a weekday or a
  /// time of day, or stands in a sentence of its own.
  private static func isOnlyPast(_ usable: [Int], _ evidence: Evidence) -> Bool {
    let times = evidence.reading.times
    let past = times.filter { $0.kind == .past }.map { sentence($0, evidence) }
    return !past.isEmpty
      && usable.allSatisfy { index in
        let time = times[index]
        return time.weekday == nil && time.kind != .clock && past.contains(sentence(time, evidence))
      }
  }

  private static func sentence(_ time: TimePhrase, _ evidence: Evidence) -> Int? {
    evidence.sentence(holding: time.tokens.lowerBound)
  }

  /// "the twelve o'clock crew": the time only tells which crew.
  private static func isNamingThing(_ time: TimePhrase, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    let before = time.tokens.lowerBound - 1
    let after = time.tokens.upperBound
    guard time.kind == .clock, before == 0 || before > 0 && tokens[before - 1].kind == .mark,
      tokens[before].is("the") || tokens[before].is("a"), after < tokens.count
    else { return false }
    return tokens[after].kind == .word && evidence.reading.isContent(tokens[after])
      && tokens[after].isTimeless
  }

  private static func vagueTokens(_ evidence: Evidence) -> Range<Int>? {
    let reading = evidence.reading
    if let phrase = reading.phrase(.vagueTime) { return phrase.tokens }
    if let time = reading.times.first(where: { $0.kind != .past }) { return time.tokens }
    for index in evidence.tokens.indices {
      switch evidence.tokens[index].calendar {
      case .month, .unit, .units, .weekday: return index..<(index + 1)
      default: continue
      }
    }
    return nil
  }
}
