import Ladder
import Language

/// Actor, action, object and a time inside the next two working days.
enum FirstStepRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = ActionRung.demand(evidence)
    let isPlanned = demand.isMet
    switch TimeFacet.near(evidence) {
    case .found(let time):
      demand.found.append((.time, TimeFacet.words(of: time, evidence)))
      demand.time = time
    case .vague(let tokens):
      demand.missing.append(.time)
      if isPlanned {
        demand.fallback = .vagueTime
        demand.fallbackTokens = tokens
      }
    case .tooFar(let time):
      demand.missing.append(.time)
      if isPlanned {
        demand.fallback = .incomplete
        demand.fallbackTokens = evidence.reading.times[time].tokens
      }
    case .none:
      demand.missing.append(.time)
      if isPlanned { demand.fallback = .incomplete }
    }
    return demand
  }
}
