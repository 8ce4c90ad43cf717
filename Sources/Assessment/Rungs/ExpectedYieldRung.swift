import Ladder
import Language

/// One number that can be read as what the action brings.
enum ExpectedYieldRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    if let number = YieldReader.number(evidence) {
      demand.found = [(.measure, number.tokens)]
      demand.sentences = Sentences(evidence.reading.clauses.lazy.map(\.sentence))
      return demand
    }
    demand.missing = [.measure]
    demand.fallback = .offTopic
    if evidence.reading.phrase(.vagueAmount) != nil {
      demand.fallback = .vagueAmount
      demand.fallbackTokens = VagueAmountReader.words(evidence)
    } else if let word = evidence.tokens.firstIndex(where: { $0.has(.vagueAmountWord) }) {
      demand.fallback = .vagueAmount
      demand.fallbackTokens = word..<(word + 1)
    }
    return demand
  }
}
