/// JSON as it is written: bytes, gathered in one place so that no line has to be put together
/// first.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// Forgets what was written, and keeps its place for what comes next.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes text as it stands in the program.
  mutating func plain(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes text that needs no escapes, as it is.
  mutating func plain(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a whole number.
  mutating func number(_ number: Int) {
    guard number >= 10 else {
      if number >= 0 { bytes.append(48 + UInt8(number)) } else { plain(String(number)) }
      return
    }
    let first = bytes.count
    var rest = number
    while rest > 0 {
      bytes.append(48 + UInt8(rest % 10))
      rest /= 10
    }
    bytes[first...].reverse()
  }

  /// Writes a JSON string: quotes, backslashes and control characters escaped.
  mutating func quoted(_ text: String) {
    var text = text
    bytes.append(34)
    // The letters of a string in one run of memory are looked at and copied several times faster.
    text.withUTF8 { letters in
      if letters.allSatisfy({ $0 >= 32 && $0 != 34 && $0 != 92 && $0 != 127 }) {
        bytes.append(contentsOf: letters)
      } else {
        for byte in letters { escaped(byte) }
      }
    }
    bytes.append(34)
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case 34: plain("\\\"")
    case 92: plain("\\\\")
    case 10: plain("\\n")
    case 0..<32, 127:
      plain("\\u00")
      bytes.append(JSONText.hexDigit(byte >> 4))
      bytes.append(JSONText.hexDigit(byte & 15))
    default: bytes.append(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
