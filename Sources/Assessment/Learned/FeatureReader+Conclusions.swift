import Ladder
import Language

extension FeatureReader {
  /// No answer has more features of its conclusions than this.
  static func mostFeatures(_ demand: Demand, _ conclusions: Conclusions) -> Int {
    2 + 2 * demand.missing.count + 2 * demand.found.count + 3 * conclusions.held.count
      + mostOfWhole + 2 * (mostPlans + 1)
  }

  /// What is seen of a gap's figures comes on top.
  private static let mostOfWhole = 7

  /// The plans beyond these add nothing to what an answer comes to.
  private static let mostPlans = 4

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
    readWhole(demand, &features)
    readPlans(&features)
  }

  /// What one finding says depends on the others, so they are seen together as well.
  private func readWhole(_ demand: Demand, _ features: inout OutputSpan<Feature>) {
    let found = demand.found.reduce(into: UInt64(0)) {
      $0 |= 1 << FeatureReader.number(of: $1.facet)
    }
    let missing = demand.missing.reduce(into: UInt64(0)) { $0 |= 1 << FeatureReader.number(of: $1) }
    addAtRung(70, found, missing | 1 << 20, as: .conclusion, to: &features)
    guard let gap = demand.gap else { return }
    let code = gap.code
    let roles = gap.roleCode
    addAtRung(73, code, 1, as: .conclusion, to: &features)
    addAtRung(74, roles, 1, count: 2, as: .conclusion, to: &features)
    add(75, roles, code | 1 << 20, as: .conclusion, to: &features)
  }

  /// Who does what how firmly, plan by plan and of the best of them.
  private func readPlans(_ features: inout OutputSpan<Feature>) {
    for plan in evidence.plans.prefix(FeatureReader.mostPlans) {
      let at = plan.clause.tokens.lowerBound
      addAtRung(71, FeatureReader.code(of: plan), at: at, as: .conclusion, to: &features)
    }
    guard let best = evidence.bestPlan else { return }
    addAtRung(
      72, FeatureReader.code(of: best), best.hasObject ? 2 : 1,
      at: best.clause.tokens.lowerBound, as: .conclusion, to: &features)
  }

  private static func code(of plan: Plan) -> UInt64 {
    code(of: plan.clause) | UInt64(plan.clause.opener.rawValue) << 8 | number(of: plan.deed) << 1
  }

  /// Who does something, and how firmly.
  static func code(of clause: Clause) -> UInt64 {
    UInt64(clause.modality.rawValue) << 24 | UInt64(clause.subject.rawValue) << 16
      | (clause.isNegated ? 1 : 0) | 1 << 40
  }

  /// What the rules make of an answer as a whole: the first mistake that they see in it, and whether
  /// they find all that the rung asks for.
  static func ruled(_ demand: Demand, _ conclusions: Conclusions) -> UInt64 {
    let first = conclusions.held.firstIndex { $0 != nil } ?? conclusions.held.count
    return UInt64(first) << 1 | (demand.isMet ? 1 : 0)
  }

  private static func number(of deed: Plan.Deed) -> UInt64 {
    switch deed {
    case .act: 1
    case .talk: 2
    case .bare: 3
    case .mind: 4
    case .exertion: 5
    case .result: 6
    case .vague: 7
    case .stopping: 8
    case .nothing: 9
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
