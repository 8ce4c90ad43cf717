extension Pen {
  /// A text as lines of output hold it: the pen taken up before it and laid down after.
  public func written(_ text: String) -> String {
    let codes = attributeCodes + Self.codes(foreground, base: 30) + Self.codes(background, base: 40)
    guard !codes.isEmpty else { return text }
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m" + text + "\u{1B}[0m"
  }

  private var attributeCodes: [Int] {
    let codes: [(TextAttributes, Int)] = [(.bold, 1), (.dim, 2), (.underline, 4), (.reverse, 7)]
    return codes.filter { attributes.contains($0.0) }.map(\.1)
  }

  /// Letters count from 30, grounds from 40.
  private static func codes(_ ink: Ink, base: Int) -> [Int] {
    switch ink {
    case .standard: []
    case .indexed(let index) where index < 8: [base + index]
    case .indexed(let index) where index < 16: [base + 60 + index - 8]
    case .indexed(let index): [base + 8, 5, index]
    case .direct(let color):
      [base + 8, 2, Int(color.red), Int(color.green), Int(color.blue)]
    }
  }
}
