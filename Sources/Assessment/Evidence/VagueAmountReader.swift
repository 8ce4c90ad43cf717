import Language

/// Finds an amount that nobody can count, with the thing it is an amount of: "a lot more calls".
enum VagueAmountReader {
  static func words(_ evidence: Evidence) -> Range<Int>? {
    let start: Range<Int>
    if let phrase = evidence.reading.phrase(.vagueAmount) {
      start = phrase.tokens
    } else if let index = evidence.tokens.firstIndex(where: { $0.has(.vagueAmountWord) }) {
      start = index..<(index + 1)
    } else {
      return nil
    }
    var end = start.upperBound
    while end < evidence.tokens.count, end < start.upperBound + 2,
      evidence.tokens[end].kind == .word, evidence.reading.isContent(evidence.tokens[end])
    {
      end += 1
    }
    return start.lowerBound..<end
  }
}
