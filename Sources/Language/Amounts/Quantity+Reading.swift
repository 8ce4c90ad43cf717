extension Quantity {
  /// The first number that a text names: "60", "1,150", "$4.5k", "sixty", "4.5 %", "-3".
  ///
  /// - Parameter text: What somebody typed as an amount.
  public init?(reading text: String) {
    let tokens = Tokeniser.tokens(of: text)
    guard let amount = AmountReader(tokens: tokens).amounts().first else { return nil }
    self = amount.quantity
  }
}
