import Language

/// An amount that is told from another: "double that", "ten more than that", "half", "nil".
struct RelativeAmount {
  private let hundredths: Int
  private let more: Quantity

  /// Reads it where the answer says it and nothing else that counts; nil where it does not.
  init?(_ answer: Passage) {
    let words = answer.words.drop { ["about", "exactly", "roughly", "at", "on"].contains($0) }
    guard let first = words.first else { return nil }
    let rest = words.dropFirst()
    if let share = Self.shares[first] {
      guard Self.isBehind(rest) else { return nil }
      (hundredths, more) = (share, .zero)
      return
    }
    guard let count = answer.count(at: words.startIndex), let sign = Self.signs[rest.first ?? ""],
      Self.isBehind(rest.dropFirst()), let more = Quantity(sign * count)
    else { return nil }
    (hundredths, self.more) = (100, more)
  }

  /// Whether only the number that it is told from follows, and perhaps since when.
  private static func isBehind(_ words: ArraySlice<String>) -> Bool {
    let rest = words.drop { ["than", "on", "of", "off"].contains($0) }
    guard let next = rest.first else { return true }
    if ["that", "it", "this"].contains(next) {
      return rest.dropFirst().first.map { !($0.first?.isLetter ?? false) } ?? true
    }
    return rest.startIndex == words.startIndex && [",", ".", "!"].contains(next)
  }

  private static let shares = [
    "double": 200, "twice": 200, "triple": 300, "treble": 300, "half": 50, "nil": 0, "zero": 0,
    "none": 0, "nought": 0,
  ]

  private static let signs = [
    "more": 1, "over": 1, "above": 1, "extra": 1, "less": -1, "fewer": -1, "under": -1, "below": -1,
    "short": -1, "off": -1,
  ]

  /// The amount beside one that is known; nil where it is beyond counting.
  func quantity(beside known: Quantity) -> Quantity? {
    let (share, isTooGreat) = known.tenThousandths.multipliedReportingOverflow(by: hundredths)
    let quantity = Quantity(tenThousandths: share / 100) + more
    // A sum beyond the range is held at its end.
    let isBeyond = quantity.tenThousandths == .max
    return isTooGreat || isBeyond || quantity < .zero ? nil : quantity
  }
}
