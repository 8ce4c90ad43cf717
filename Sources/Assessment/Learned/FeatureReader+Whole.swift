import Ladder
import Language

extension FeatureReader {
  mutating func readWhole() {
    addAtRung(62, 1)
    addAtRung(63, evidence.reading.clauses.last.map { UInt64($0.sentence) > 0 ? 2 : 1 } ?? 1)
  }

  /// What the rules concluded, for the fault's weights alone.
  ///
  /// It is kept out of the verdict's: on the rows that the rules were made with they are right too
  /// often, and the weights would trust them too much elsewhere.
  mutating func readConclusions() {
    readThings()
    readPlans()
    addAtRung(57, demand.isMet ? 1 : 2, count: 2)
    for facet in demand.missing { addAtRung(58, FeatureReader.number(of: facet), count: 2) }
    for found in demand.found { addAtRung(59, FeatureReader.number(of: found.facet)) }
    for (index, rule) in Precedence.rules.enumerated() {
      if let tokens = rule.holds(evidence, demand) {
        addAtRung(60, UInt64(index) + 1, at: tokens.lowerBound, count: 3)
        add(61, UInt64(index) + 1, demand.isMet ? 1 : 2, at: tokens.lowerBound, count: 3)
      }
    }
  }

  mutating func readThings() {
    let whole = evidence.reading.thing(0..<min(evidence.tokens.count, FeatureReader.longest))
    addAtRung(50, FeatureReader.bits(of: whole), count: 2)
    addAtRung(51, UInt64(min(3, whole.names)) + 1)
    addAtRung(52, UInt64(min(3, whole.numbers)) + 1)
    addAtRung(53, UInt64(min(3, whole.vague)) + 1)
    addAtRung(54, UInt64(min(3, whole.evidence)) + 1)
    addAtRung(55, UInt64(min(3, whole.people)) + 1, UInt64(min(3, whole.groups)) + 1)
    let score = max(-6, min(8, Specificity.score(evidence)))
    addAtRung(56, UInt64(score + 10), count: 2)
  }

  static func number(of facet: Facet) -> UInt64 {
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
