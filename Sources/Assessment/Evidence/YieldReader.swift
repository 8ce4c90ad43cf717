import Language

/// Reads the number of an expected yield.
enum YieldReader {
  static func number(_ evidence: Evidence) -> (tokens: Range<Int>, quantity: Quantity)? {
    let tokens = evidence.tokens
    if let amount = AmountReader(tokens: tokens).amounts().first(where: { amount in
      !evidence.reading.times.contains {
        $0.tokens.overlaps(amount.tokens)
          && ($0.isDate || $0.kind == .past || $0.kind == .recurring
            || $0.hasClock && isSpoken($0, tokens))
      }
    }) {
      return (amount.tokens, amount.quantity)
    }
    if let index = tokens.firstIndex(where: { $0.is("nothing") || $0.is("none") || $0.is("nil") }) {
      return (index..<(index + 1), .zero)
    }
    return nil
  }

  /// Whether a time of day is told as one: "at 6", "6pm", "6 o'clock"; "about 6" is an amount.
  private static func isSpoken(_ time: TimePhrase, _ tokens: [Token]) -> Bool {
    time.kind != .clock || tokens[time.tokens.lowerBound].is("at")
      || tokens[time.tokens.lowerBound].is("by")
      || time.tokens.contains { tokens[$0].calendar == .meridiem || tokens[$0].calendar == .oclock }
  }
}
