import Ladder
import Language

extension FeatureReader {
  /// What the rules concluded: which facets they found and missed, and which faults they see.
  mutating func readConclusions() {
    addAtRung(57, demand.isMet ? 1 : 2, as: .conclusion)
    for facet in demand.missing {
      addAtRung(58, FeatureReader.number(of: facet), as: .conclusion)
    }
    for found in demand.found {
      addAtRung(59, FeatureReader.number(of: found.facet), as: .conclusion)
    }
    for (index, rule) in Precedence.rules.enumerated() {
      guard let tokens = rule.holds(evidence, demand) else { continue }
      let number = UInt64(index) + 1
      addAtRung(60, number, at: tokens.lowerBound, count: 3, as: .conclusion)
      add(61, number, demand.isMet ? 1 : 2, at: tokens.lowerBound, count: 3, as: .conclusion)
    }
  }

  private static func number(of facet: Facet) -> UInt64 {
    switch facet {
    case .actor: 1
    case .action: 2
    case .object: 3
    case .commitment: 4
    case .counterpart: 5
    case .topic: 6
    case .time: 7
    case .measure: 8
    case .trigger: 9
    case .target: 10
    case .actual: 11
    }
  }
}
