import Ladder
import Language

/// A specific fact that could be checked: who, what, where, how many or since when.
enum ObstacleRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    let whole = 0..<evidence.tokens.count
    let thing = evidence.reading.thing(whole)
    let score = Specificity.score(evidence)
    demand.fallback = .abstract
    if isOffTopic(evidence) {
      demand.missing = [.object]
      demand.fallback = .offTopic
      return demand
    }
    let isBlank = thing.blanks > 0 && thing.names == 0 && thing.content <= 2
    if score >= 2, !isBlank {
      demand.found = [(.object, PlanFacets.trimTimes(whole, evidence))]
      demand.sentences = Sentences(evidence.reading.clauses.lazy.map(\.sentence))
      return demand
    }
    demand.missing = [.object]
    if thing.blanks > 0 {
      demand.fallback = .placeholder
      demand.fallbackTokens = thing.vagueTokens
    } else if evidence.reading.phrase(.vagueAmount) != nil {
      demand.fallback = .vagueAmount
      demand.fallbackTokens = VagueAmountReader.words(evidence)
    }
    return demand
  }
}

extension ObstacleRung {
  /// A plan, a person with a time, or the gap itself: the answer to another question.
  fileprivate static func isOffTopic(_ evidence: Evidence) -> Bool {
    if let plan = evidence.goodPlan, plan.clause.modality == .committed,
      plan.clause.subjectTokens != nil, plan.clause.commitment != nil
    {
      return true
    }
    let reading = evidence.reading
    let hasVerb = reading.clauses.contains { $0.verb != nil || $0.modality != .present }
    let thing = reading.thing(0..<evidence.tokens.count)
    if !hasVerb, !reading.times.isEmpty, thing.content - thing.people <= 0 { return true }
    let numbers = Figures.tokens(evidence)
    let isOurs = reading.clauses.allSatisfy { $0.subject != .other && $0.subject != .nobody }
    return isOurs && numbers.count >= 2 && thing.content <= 1 && thing.names == 0
      && Figures.areRelated(numbers, evidence)
  }
}
