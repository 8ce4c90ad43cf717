import Ladder
import Language

/// The facets that one plan gives: who, what, to what, for certain, with whom, about what.
enum PlanFacets {
  static func findings(_ plan: Plan?, in evidence: Evidence) -> [(facet: Facet, tokens: Range<Int>)]
  {
    guard let plan else { return [] }
    var found: [(facet: Facet, tokens: Range<Int>)] = []
    found.reserveCapacity(Facet.allCases.count)
    if plan.isMine, let subject = plan.clause.subjectTokens { found.append((.actor, subject)) }
    if plan.isFirm, let commitment = trimmed(plan.clause.commitment, evidence) {
      found.append((.commitment, commitment))
    }
    guard plan.isFilmed, let verb = plan.clause.verb else { return found }
    found.append((.action, verb))
    let object = trimTimes(plan.object.tokens, evidence)
    let thing = plan.thing.map { trimTimes($0, evidence) } ?? object
    if plan.hasObject, !thing.isEmpty { found.append((.object, thing)) }
    if let counterpart = CounterpartFacet.people(in: object, of: plan, evidence) {
      found.append((.counterpart, counterpart))
    }
    if let topic = plan.topic.map({ trimTimes($0, evidence) }), !topic.isEmpty {
      found.append((.topic, topic))
    }
    return found
  }

  static func missing(_ plan: Plan?) -> [Facet] {
    guard let plan else { return [.actor, .action, .object, .commitment] }
    if plan.isGood { return [] }
    var missing: [Facet] = []
    if !plan.isMine { missing.append(.actor) }
    if !plan.isFilmed { missing.append(.action) }
    if !plan.hasObject || !plan.isFilmed { missing.append(.object) }
    if !plan.isFirm { missing.append(.commitment) }
    return missing
  }

  private static func trimmed(_ range: Range<Int>?, _ evidence: Evidence) -> Range<Int>? {
    range.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A stretch without the phrases of time and marks at its ends.
  static func trimTimes(_ range: Range<Int>, _ evidence: Evidence) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    for time in evidence.reading.times
    where time.tokens.lowerBound >= lower && time.tokens.lowerBound < upper {
      guard time.tokens.lowerBound <= lower + 1 else {
        upper = time.tokens.lowerBound
        break
      }
      lower = max(lower, min(upper, time.tokens.upperBound))
    }
    let tokens = evidence.tokens
    while upper > lower,
      tokens[upper - 1].kind == .mark && !tokens[upper - 1].isMark("%")
        || isDangling(tokens[upper - 1])
    {
      upper -= 1
    }
    while lower < upper, tokens[lower].kind == .mark && !tokens[lower].isMark("$") { lower += 1 }
    return lower..<upper
  }

  private static func isDangling(_ token: Token) -> Bool {
    token.is("on") || token.is("at") || token.is("by") || token.is("in") || token.is("and")
      || token.is("the") || token.is("for") || token.is("from") || token.is("before")
      || token.is("with")
  }
}
