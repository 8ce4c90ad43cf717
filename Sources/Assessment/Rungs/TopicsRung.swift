import Ladder
import Language

/// At least one topic concrete enough to be an agenda line.
enum TopicsRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    let whole = 0..<evidence.tokens.count
    let thing = evidence.reading.thing(whole)
    if isOffTopic(thing, evidence) {
      demand.missing = [.topic]
      demand.fallback = .offTopic
      return demand
    }
    if isConcrete(thing, evidence) {
      demand.found = [(.topic, PlanFacets.trimTimes(whole, evidence))]
      demand.sentences = Sentences(evidence.reading.clauses.lazy.map(\.sentence))
      return demand
    }
    demand.missing = [.topic]
    demand.fallback = .abstract
    if thing.blanks > 0 || evidence.reading.phrase(.placeholder) != nil {
      demand.fallback = .placeholder
      demand.fallbackTokens = thing.vagueTokens
    }
    return demand
  }

  private static func isConcrete(_ thing: ThingReading, _ evidence: Evidence) -> Bool {
    if thing.blanks > 0 { return thing.numbers > 0 && thing.content >= 3 }
    if evidence.reading.phrase(.abstraction) != nil { return false }
    if thing.numbers > 0, thing.content > 0, thing.content > thing.vague { return true }
    if thing.names > 0, thing.content >= 1 { return true }
    if !evidence.reading.times.isEmpty, thing.content >= 1, thing.vague == 0 { return true }
    return thing.content >= 2 && thing.content > 2 * thing.vague
  }

  /// People alone or a time alone: who or when, and not what about.
  private static func isOffTopic(_ thing: ThingReading, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    guard let first = tokens.first else { return false }
    if let time = evidence.reading.times.first,
      time.kind == .day || time.kind == .clock
        || time.kind == .recurring, time.tokens.lowerBound <= 1,
      evidence.reading.clauses.allSatisfy({ $0.verb == nil || $0.opener != .none })
    {
      return thing.numbers == 0 && thing.content <= 3
    }
    let isPeople = thing.people + thing.groups + thing.names > 0
    if first.is("with"), isPeople { return true }
    return isPeople && thing.content - thing.people <= 0 && thing.vague == 0
      && thing.evidence == 0
  }
}
