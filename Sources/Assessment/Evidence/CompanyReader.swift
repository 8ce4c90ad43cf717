import Ladder
import Language

/// Whether an action is done with somebody, as far as its words say.
enum CompanyReader {
  static func company(_ evidence: Evidence, _ demand: Demand) -> Company {
    if evidence.reading.phrase(.alone) != nil { return .alone }
    if demand.found.contains(where: { $0.facet == .counterpart }) { return .others }
    guard evidence.rung.asksForPlan else { return .unsaid }
    if let verb = evidence.goodPlan?.clause.verb, evidence.tokens[verb.lowerBound].has(.contact) {
      return .others
    }
    return .unsaid
  }
}
