/// JSON as it is written: bytes, gathered in one place so that no line has to be put together
/// first.
struct JSONText: Sendable {
  /// What was written, and behind it the place for what comes next.
  private var buffer = [UInt8](repeating: 0, count: 1 << 12)
  private(set) var count = 0

  /// What was written.
  var bytes: ArraySlice<UInt8> { buffer[..<count] }

  /// Writes text as it stands in the program.
  mutating func plain(_ text: StaticString) {
    text.withUTF8Buffer { copy(UnsafeRawBufferPointer($0)) }
  }

  /// Writes text that needs no escapes, as it is.
  mutating func plain(_ text: String) {
    var text = text
    text.withUTF8 { copy(UnsafeRawBufferPointer($0)) }
  }

  /// Writes a whole number.
  mutating func number(_ number: Int) {
    guard (0..<1000).contains(number) else {
      plain(String(number))
      return
    }
    if number >= 100 { append(48 + UInt8(number / 100)) }
    if number >= 10 { append(48 + UInt8(number / 10 % 10)) }
    append(48 + UInt8(number % 10))
  }

  /// Writes a JSON string: quotes, backslashes and control characters escaped.
  mutating func quoted(_ text: String) {
    var text = text
    append(34)
    // The letters of a string in one run of memory are looked at and copied several times faster.
    text.withUTF8 { letters in
      if letters.allSatisfy({ $0 >= 32 && $0 != 34 && $0 != 92 && $0 != 127 }) {
        copy(UnsafeRawBufferPointer(letters))
      } else {
        for byte in letters { escaped(byte) }
      }
    }
    append(34)
  }

  private mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    buffer[count] = byte
    count += 1
  }

  // A line is many short pieces; copied so, each costs a third of what appending it would.
  private mutating func copy(_ piece: UnsafeRawBufferPointer) {
    makeRoom(for: piece.count)
    let end = count + piece.count
    buffer.withUnsafeMutableBytes {
      UnsafeMutableRawBufferPointer(rebasing: $0[count..<end]).copyMemory(from: piece)
    }
    count = end
  }

  @inline(__always)
  private mutating func makeRoom(for more: Int) {
    guard count + more > buffer.count else { return }
    buffer.append(contentsOf: repeatElement(0, count: max(buffer.count, more)))
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case 34: plain("\\\"")
    case 92: plain("\\\\")
    case 10: plain("\\n")
    case 0..<32, 127:
      plain("\\u00")
      append(JSONText.hexDigit(byte >> 4))
      append(JSONText.hexDigit(byte & 15))
    default: append(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
