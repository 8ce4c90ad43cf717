import Ladder
import Language

/// Two numbers that place today against the target.
enum GapRung {
  static func demand(_ evidence: Evidence) -> Demand {
    let shape = GapShape(evidence)
    var demand = demand(shape, evidence)
    demand.gap = shape
    return demand
  }

  private static func demand(_ shape: GapShape, _ evidence: Evidence) -> Demand {
    guard let first = shape.numbers.first else { return withoutNumbers(shape, evidence) }
    let actual = Figures.extent(of: first, evidence)
    var demand = Demand()
    if shape.numbers.count == 1, let share = shape.share {
      demand.found = [(.actual, share), (.target, share)]
      return demand
    }
    demand.sentences = Sentences(
      shape.numbers.compactMap { evidence.sentence(holding: $0) })
    if shape.numbers.count > 1, shape.places {
      demand.found = pair(actual, Figures.extent(of: shape.numbers[1], evidence), shape.roles)
    } else if shape.isDistance || shape.isPercentOfTarget {
      demand.found = [(.actual, actual), (.target, actual)]
    } else {
      demand.missing = shape.hasTarget ? [.actual] : [.target]
      demand.found = [(shape.hasTarget ? .target : .actual, actual)]
    }
    return demand
  }

  /// Which of two figures was wanted: most people say first where they stand, some the target.
  private static func pair(
    _ first: Range<Int>, _ second: Range<Int>, _ roles: [FigureRole]
  ) -> [(facet: Facet, tokens: Range<Int>)] {
    let targetLeads = roles[0].contains(.target) && !roles[1].contains(.target)
    return targetLeads
      ? [(.target, first), (.actual, second)] : [(.actual, first), (.target, second)]
  }

  /// "Half of quota" needs no figure; "a bit behind" is an amount that nobody can count.
  private static func withoutNumbers(_ shape: GapShape, _ evidence: Evidence) -> Demand {
    var demand = Demand()
    if let share = shape.share {
      demand.found = [(.actual, share), (.target, share)]
      return demand
    }
    demand.missing = [.target, .actual]
    demand.fallback = .offTopic
    if evidence.reading.phrase(.vagueAmount) != nil {
      demand.fallback = .vagueAmount
      demand.fallbackTokens = VagueAmountReader.words(evidence)
    } else if shape.hasTarget
      || evidence.tokens.contains(where: { $0.has(.short) || $0.has(.over) })
    {
      demand.fallback = .vagueAmount
    }
    return demand
  }
}
