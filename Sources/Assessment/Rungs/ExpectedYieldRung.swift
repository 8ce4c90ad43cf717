import Ladder
import Language

/// One number that can be read as what the action brings.
enum ExpectedYieldRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    if let number = YieldReader.number(evidence) {
      demand.found = [(.measure, number.tokens)]
      demand.sentences = Set(evidence.reading.clauses.map(\.sentence))
      return demand
    }
    demand.missing = [.measure]
    demand.fallback = .offTopic
    if let amount = evidence.reading.phrase(.vagueAmount) {
      demand.fallback = .vagueAmount
      demand.fallbackTokens = amount.tokens
    } else if let word = evidence.tokens.firstIndex(where: { $0.has(.vagueAmountWord) }) {
      demand.fallback = .vagueAmount
      demand.fallbackTokens = word..<(word + 1)
    }
    return demand
  }
}

/// Reads the number of an expected yield.
enum YieldReader {
  static func number(_ evidence: Evidence) -> (tokens: Range<Int>, quantity: Quantity)? {
    let tokens = evidence.tokens
    if let amount = AmountReader(tokens: tokens).amounts().first(where: { amount in
      !evidence.reading.times.contains {
        $0.tokens.overlaps(amount.tokens) && ($0.isDate || $0.hasClock || $0.kind == .past)
      }
    }) {
      return (amount.tokens, amount.quantity)
    }
    if let index = tokens.firstIndex(where: { $0.is("nothing") || $0.is("none") || $0.is("nil") }) {
      return (index..<(index + 1), .zero)
    }
    return nil
  }
}
