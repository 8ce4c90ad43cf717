import Language

/// An amount that is told from another: "double that", "ten more than that", "half", "nil".
struct RelativeAmount {
  private let hundredths: Int
  private let more: Int

  /// Reads it where the answer says it and nothing else that counts; nil where it does not.
  init?(_ answer: Passage) {
    let words = answer.words.drop { ["about", "exactly", "roughly", "at", "on"].contains($0) }
    guard let first = words.first else { return nil }
    let rest = words.dropFirst()
    if let share = Self.shares[first] {
      guard Self.isBehind(rest) else { return nil }
      (hundredths, more) = (share, 0)
      return
    }
    guard let count = answer.count(at: words.startIndex), let sign = Self.signs[rest.first ?? ""],
      Self.isBehind(rest.dropFirst())
    else { return nil }
    (hundredths, more) = (100, sign * count * Self.one)
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

  /// A whole one, as tokens hold it.
  private static let one = 10_000

  /// The amount as a figure, beside one that is known, in ten-thousandths; nil where it is beyond counting.
  func figure(beside known: Int) -> String? {
    let (share, isTooGreat) = known.multipliedReportingOverflow(by: hundredths)
    let (value, isBeyond) = (share / 100).addingReportingOverflow(more)
    guard !isTooGreat, !isBeyond, value >= 0 else { return nil }
    let (whole, rest) = (value / Self.one, value % Self.one)
    guard rest > 0 else { return String(whole) }
    let digits = String(String(Self.one + rest).dropFirst())
    return "\(whole).\(digits.prefix(2))"
  }
}
