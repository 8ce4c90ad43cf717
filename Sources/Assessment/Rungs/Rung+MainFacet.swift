import Ladder

extension Rung {
  /// The facet without which an answer is no answer to it.
  var mainFacet: Facet {
    switch self {
    case .gap: .actual
    case .obstacle, .action, .firstStep: .object
    case .counterpart: .counterpart
    case .topics: .topic
    case .time: .time
    case .measure, .expectedYield: .measure
    case .courseCorrection: .trigger
    }
  }
}
