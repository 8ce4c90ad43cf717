/// Puts Unicode scalars together from the bytes of UTF-8, wherever the reads were split.
struct CharacterAssembler: Sendable {
  private var bytes: [UInt8] = []

  /// Whether a scalar has begun that is not complete.
  var isWaiting: Bool { !bytes.isEmpty }

  /// Takes a byte and gives the scalars that are complete now.
  ///
  /// Bytes that are no UTF-8 give U+FFFD once for each broken beginning.
  mutating func append(_ byte: UInt8) -> [UnicodeScalar] {
    if bytes.isEmpty && byte < 0x80 { return [UnicodeScalar(byte)] }
    bytes.append(byte)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar):
      bytes = []
      return [scalar]
    case .emptyInput:
      return []
    case .error:
      return isPrefix ? [] : broken(by: byte)
    }
  }

  /// Ends an incomplete scalar: U+FFFD, or nothing where none has begun.
  mutating func abandon() -> UnicodeScalar? {
    guard isWaiting else { return nil }
    bytes = []
    return "\u{FFFD}"
  }

  /// Whether the bytes can still become a scalar.
  private var isPrefix: Bool {
    let lead = bytes[0]
    let length = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard bytes.count < length else { return false }
    guard bytes.count > 1 else { return true }
    let second: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    return second.contains(bytes[1]) && bytes.dropFirst(2).allSatisfy { 0x80...0xBF ~= $0 }
  }

  /// Replaces what was broken; a byte that may begin something else gets its own chance.
  private mutating func broken(by byte: UInt8) -> [UnicodeScalar] {
    let hadMore = bytes.count > 1
    bytes = []
    return hadMore ? ["\u{FFFD}"] + append(byte) : ["\u{FFFD}"]
  }
}
