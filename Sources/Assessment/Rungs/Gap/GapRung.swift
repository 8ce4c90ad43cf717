import Ladder
import Language

/// Two numbers that place today against the target.
enum GapRung {
  static func demand(_ evidence: Evidence) -> Demand {
    let shape = GapShape(evidence)
    guard let first = shape.numbers.first else { return withoutNumbers(shape, evidence) }
    let actual = first..<(first + 1)
    var demand = Demand()
    if shape.numbers.count == 1, let share = shape.share {
      demand.found = [(.actual, share), (.target, share)]
      return demand
    }
    demand.sentences = Sentences(
      shape.numbers.compactMap { evidence.clause(holding: $0)?.sentence })
    if shape.numbers.count > 1, shape.places {
      demand.found = [(.actual, actual), (.target, shape.numbers[1]..<(shape.numbers[1] + 1))]
    } else if shape.isDistance || shape.isPercentOfTarget {
      demand.found = [(.actual, actual), (.target, actual)]
    } else {
      demand.missing = shape.hasTarget ? [.actual] : [.target]
      demand.found = [(shape.hasTarget ? .target : .actual, actual)]
    }
    return demand
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
