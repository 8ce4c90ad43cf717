import Ladder
import Language

extension FeatureReader {
  /// No answer has more features of its conclusions than this.
  static func mostFeatures(_ demand: Demand, _ conclusions: Conclusions) -> Int {
    2 + 2 * demand.missing.count + 2 * demand.found.count + 3 * conclusions.held.count
  }

  /// What the rules concluded: which facets they found and missed, and which faults they see.
  func readConclusions(
    _ demand: Demand, _ conclusions: Conclusions, _ features: inout OutputSpan<Feature>
  ) {
    addAtRung(57, demand.isMet ? 1 : 2, as: .conclusion, to: &features)
    for facet in demand.missing {
      addAtRung(58, FeatureReader.number(of: facet), as: .conclusion, to: &features)
    }
    for found in demand.found {
      addAtRung(59, FeatureReader.number(of: found.facet), as: .conclusion, to: &features)
    }
    for (index, held) in conclusions.held.enumerated() {
      guard let at = held?.lowerBound else { continue }
      let number = UInt64(index) + 1
      addAtRung(60, number, at: at, count: 3, as: .conclusion, to: &features)
      add(
        61, number, demand.isMet ? 1 : 2, at: at, count: 3, as: .conclusion, to: &features)
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
