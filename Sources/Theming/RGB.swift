/// A colour of 24 bits.
public struct RGB: Hashable, Sendable {
  /// The share of red.
  public let red: UInt8
  /// The share of green.
  public let green: UInt8
  /// The share of blue.
  public let blue: UInt8

  /// A colour from its shares.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour as a base16 scheme writes it: six hexadecimal digits, with or without `#`.
  public init?(hex: String) {
    let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
    guard digits.utf8.count == 6, digits.utf8.allSatisfy(Self.isHexDigit),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      red: UInt8(number >> 16 & 0xFF), green: UInt8(number >> 8 & 0xFF),
      blue: UInt8(number & 0xFF))
  }

  /// A colour as a terminal answers it: `rgb:1c1c/1b1b/1919`, with one to four digits a part.
  public init?(terminalAnswer: String) {
    let parts = terminalAnswer.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0] == "rgb" || parts[0] == "rgba" else { return nil }
    let shares = parts[1].split(separator: "/", omittingEmptySubsequences: false).map(Self.share)
    guard shares.count == (parts[0] == "rgb" ? 3 : 4), let red = shares[0],
      let green = shares[1], let blue = shares[2]
    else { return nil }
    self.init(red: red, green: green, blue: blue)
  }

  /// The six digits, in lower case.
  public var hex: String {
    [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The colour a part of the way to another; 0 is this one and 1 is the other.
  func mixed(with other: RGB, share: Double) -> RGB {
    func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Double(from) + (Double(to) - Double(from)) * share).rounded())
    }
    return RGB(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  private static func share(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy(isHexDigit),
      let number = Int(digits, radix: 16)
    else { return nil }
    let largest = (1 << (4 * digits.utf8.count)) - 1
    return UInt8((number * 255 + largest / 2) / largest)
  }

  // `Int(_:radix:)` would take a sign too.
  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
