extension Quantity {
  /// The first number that a text names, in digits: "60", "1,150", "$4.5k", "4.5 %".
  ///
  /// - Parameter text: What somebody typed as an amount.
  public init?(reading text: String) {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, !(48...57).contains(first) { bytes.removeFirst() }
    guard !bytes.isEmpty else { return nil }
    var value = 0
    var decimals = -1
    while let byte = bytes.first {
      if (48...57).contains(byte), value < 100_000_000_000_000 {
        if decimals < 4 { value = value * 10 + Int(byte - 48) }
        if decimals >= 0, decimals < 4 { decimals += 1 }
      } else if byte == 46, decimals < 0 {
        decimals = 0
      } else if byte != 44 {
        break
      }
      bytes.removeFirst()
    }
    for _ in max(0, decimals)..<4 { value *= 10 }
    if bytes.first == 107 || bytes.first == 75 { value *= 1000 }
    self.init(tenThousandths: value)
  }
}
