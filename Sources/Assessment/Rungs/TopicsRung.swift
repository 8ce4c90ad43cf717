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
    if evidence.reading.phrase(.abstraction) != nil || isEmptyHeaded(evidence)
      || isResult(evidence) || isMood(evidence)
    {
      return false
    }
    if thing.numbers > 0, thing.content > 0, thing.content > thing.vague { return true }
    if thing.names > 0, thing.content >= 1 { return true }
    if !evidence.reading.times.isEmpty, thing.content >= 1, thing.vague == 0 { return true }
    return thing.content >= 2 && thing.content > 2 * thing.vague
  }

  /// Whether what is named first is an abstraction, whatever it is laid beside.
  ///
  /// Holds: "Vision for the orchard over the next 5 seasons." "Alignment across our 3 surgeries."
  /// Does not hold: "Acme's pipeline, all 12 of them." "The 3 vacancies."
  private static func isEmptyHeaded(_ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    let reading = evidence.reading
    guard reading.wordTags.has(.abstractNoun), let head = reading.head(of: tokens.indices),
      tokens[head].has(.abstractNoun), !tokens[head].has(.evidence), !tokens[head].has(.unit),
      !reading.isNamedNumber(head)
    else { return false }
    return !tokens[..<head].indices.contains {
      tokens[$0].has(.number) || tokens[$0].kind == .number || reading.isName($0)
        || tokens[$0].has(.question)
    }
  }

  /// Whether the result wanted stands where a topic should, as in "Smashing the 5k".
  private static func isResult(_ evidence: Evidence) -> Bool {
    evidence.plans.contains { plan in
      plan.deed == .result && plan.clause.opener == .none && plan.clause.subject != .other
        && isFiniteOrIng(plan, evidence)
        && (plan.clause.verb?.lowerBound ?? 9) <= 3
    }
  }

  /// "Hitting 120 leads", "we get the takings up"; not the noun of "return rates".
  private static func isFiniteOrIng(_ plan: Plan, _ evidence: Evidence) -> Bool {
    guard let verb = plan.clause.verb?.lowerBound else { return false }
    return evidence.tokens[verb].has(.ing) || evidence.tokens[0].is("that")
  }

  /// Whether a mood stands where a topic should, as in "How sad I was".
  private static func isMood(_ evidence: Evidence) -> Bool {
    guard evidence.reading.wordTags.has(.mood) else { return false }
    let first = evidence.tokens.prefix(5)
    return first.contains { $0.has(.mood) }
      && first.contains { $0.is("how") || $0.is("that") || $0.has(.myPossessive) || $0.has(.mine) }
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
