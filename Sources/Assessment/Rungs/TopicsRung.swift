import Ladder
import Language

/// At least one topic concrete enough to be an agenda line.
enum TopicsRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    let whole = 0..<evidence.tokens.count
    let thing = evidence.reading.thing(whole)
    if isConcrete(thing, evidence) {
      demand.found = [(.topic, PlanFacets.trimTimes(whole, evidence))]
      demand.sentences = Set(evidence.reading.clauses.map(\.sentence))
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
    if thing.numbers > 0, thing.content > 0 { return true }
    if thing.names > 0, thing.content + thing.anchors >= 2 { return true }
    return thing.content >= 2 && thing.content > 2 * thing.vague
  }
}
