/// A number in a text, and what it comes to.
package struct Amount: Sendable {
  package let tokens: Range<Int>
  package let quantity: Quantity
}

/// Reads numbers in digits and words: "1,150", "$4.5k", "twenty-one", "two hundred and six".
package struct AmountReader {
  let tokens: [Token]

  package init(tokens: [Token]) {
    self.tokens = tokens
  }

  /// The numbers, in the order in which they stand.
  package func amounts() -> [Amount] {
    var found: [Amount] = []
    var index = 0
    while index < tokens.count {
      guard let amount = amount(at: index) else {
        index += 1
        continue
      }
      found.append(amount)
      index = max(index + 1, amount.tokens.upperBound)
    }
    return found
  }

  /// The number that begins with a token, where one does: "1,150", "twenty-one", "four and a half".
  package func amount(at index: Int) -> Amount? {
    wholeAmount(at: index).map(withFraction)
  }

  private func wholeAmount(at index: Int) -> Amount? {
    let token = tokens[index]
    guard token.has(.number), !token.is("both"), !token.is("twice"), !token.is("couple") else {
      return nil
    }
    if token.kind == .word { return words(at: index) }
    guard token.shape == .whole || token.shape == .decimal else { return nil }
    var end = index + 1
    var value = token.value
    if end < tokens.count, let factor = factor(tokens[end]) {
      let (product, overflow) = value.multipliedReportingOverflow(by: factor)
      value = overflow ? value : product
      end += 1
    }
    if end < tokens.count, tokens[end].isMark("%") { end += 1 }
    var start = index
    var isNegative = false
    if start > 0, tokens[start - 1].isMark("$") { start -= 1 }
    if start > 0, tokens[start - 1].isMark("-"), tokens[start].glued,
      start == 1 || !tokens[start - 1].glued
    {
      start -= 1
      isNegative = true
    }
    return Amount(
      tokens: start..<end, quantity: Quantity(tenThousandths: isNegative ? -value : value))
  }

  /// "four and a half", "one point five", "2 and a half k": what stands behind a small number and belongs to it.
  private func withFraction(_ amount: Amount) -> Amount {
    let end = amount.tokens.upperBound
    guard end + 1 < tokens.count, amount.quantity < Quantity(1000) ?? .zero,
      let last = tokens[amount.tokens].last, factor(last) == nil
    else { return amount }
    if tokens[end].is("point"), tokens[end + 1].has(.number), tokens[end + 1].kind == .word,
      tokens[end + 1].value < 100_000
    {
      let tenths = tokens[end + 1].value / 10
      return plus(tenths, amount, end: end + 2)
    }
    guard end + 2 < tokens.count, tokens[end].is("and"), tokens[end + 1].is("a"),
      tokens[end + 2].is("half")
    else { return amount }
    return plus(5000, amount, end: end + 3)
  }

  private func plus(_ tenThousandths: Int, _ amount: Amount, end: Int) -> Amount {
    var sum = amount.quantity.tenThousandths + tenThousandths
    var upper = end
    if end < tokens.count, let factor = tokens[end].is("k") ? 1000 : factor(tokens[end]) {
      sum *= factor
      upper += 1
    }
    return Amount(
      tokens: amount.tokens.lowerBound..<upper, quantity: Quantity(tenThousandths: sum))
  }

  private func factor(_ token: Token) -> Int? {
    if token.glued, token.is("k") { return 1000 }
    if token.glued, token.is("m") || token.is("mn") { return 1_000_000 }
    if token.glued, token.is("bn") { return 1_000_000_000 }
    if token.is("thousand") || token.is("grand") { return 1000 }
    if token.is("million") || token.is("mil") { return 1_000_000 }
    if token.is("hundred") { return 100 }
    if token.is("dozen") { return 12 }
    return nil
  }

  /// "twenty-one", "two hundred and six", "a dozen", "one thousand two hundred".
  private func words(at index: Int) -> Amount? {
    var total = 0
    var current = 0
    var end = index
    var at = index
    while at < tokens.count {
      let token = tokens[at]
      if token.isMark("-") || token.is("and"), at > index, at + 1 < tokens.count,
        tokens[at + 1].has(.number), tokens[at + 1].kind == .word,
        token.isMark("-") || current >= 100 || total > 0 && current == 0
      {
        at += 1
        continue
      }
      guard token.kind == .word, token.has(.number) else { break }
      let value = token.value / 10_000
      guard let next = Self.combine(&total, current, value) else { break }
      current = next
      at += 1
      end = at
    }
    guard end > index, let quantity = Quantity(total + current) else { return nil }
    return Amount(tokens: index..<end, quantity: quantity)
  }

  private static func combine(_ total: inout Int, _ current: Int, _ value: Int) -> Int? {
    guard total + current < 1_000_000_000 else { return nil }
    switch value {
    case 1000, 1_000_000:
      total += max(1, current) * value
      return 0
    case 100, 12:
      return current == 0 ? value : (current < 100 ? current * value : nil)
    default:
      // "twenty" takes a one-digit number after it; "two three" are two numbers.
      if current == 0 { return value }
      if current % 100 == 0, value < 100 { return current + value }
      return current % 10 == 0 && current % 100 >= 20 && value < 10 ? current + value : nil
    }
  }
}
