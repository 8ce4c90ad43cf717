/// Walks one line of JSON byte by byte.
///
/// It reads the lines that need no more: one object of strings. Whatever else it meets it leaves
/// to the full parser, by giving nil.
struct FlatObjectReader {
  let bytes: UnsafeRawBufferPointer
  private var at = 0
  private var hasExtras = false
  private var hasByteOrderMark = false

  init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Whether a string begins with a byte order mark, in a line with escaped characters or with
  /// fields that nobody asks for: the full parser drops the mark, and so the places of all that
  /// is found have always been told without it there.
  var dropsByteOrderMark: Bool { hasExtras && hasByteOrderMark }

  /// Whether nothing but white space is left.
  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return at == bytes.count
    }
  }

  /// Steps over a mark, and white space before it.
  mutating func take(_ mark: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == mark else { return false }
    at += 1
    return true
  }

  /// Reads the name of a field, and the colon after it, without making a string of it.
  mutating func name() -> UnsafeRawBufferPointer? {
    guard take(34) else { return nil }
    let start = at
    while at < bytes.count, bytes[at] != 34 {
      guard bytes[at] != 92, (32..<128).contains(bytes[at]) else { return nil }
      at += 1
    }
    let end = at
    guard take(34), take(58) else { return nil }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }

  /// Steps over the value of a field that nobody asks for; false where that takes a full parser.
  mutating func skipValue() -> Bool {
    hasExtras = true
    if take(91) {
      if take(93) { return true }
      repeat {
        guard skipScalar() else { return false }
      } while take(44)
      return take(93)
    }
    return skipScalar()
  }

  private mutating func skipScalar() -> Bool {
    skipSpace()
    guard at < bytes.count else { return false }
    switch bytes[at] {
    case 34: return string() != nil
    case 110: return takeWord("null")
    case 116: return takeWord("true")
    case 102: return takeWord("false")
    default: return false
    }
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count, UnsafeRawBufferPointer(rebasing: bytes[at..<end]).spells(word) else {
      return false
    }
    at = end
    return true
  }

  /// Reads a string; nil where there is none, or one that needs a full parser.
  mutating func string() -> String? {
    guard take(34) else { return nil }
    let start = at
    var isASCII = true
    while at < bytes.count, bytes[at] != 34 {
      if bytes[at] == 92 { return escaped(from: start) }
      guard bytes[at] >= 32 else { return nil }
      if bytes[at] >= 128 { isASCII = false }
      at += 1
    }
    guard at < bytes.count else { return nil }
    let text = UnsafeRawBufferPointer(rebasing: bytes[start..<at])
    at += 1
    noteByteOrderMark(text)
    if isASCII { return String(decoding: text, as: UTF8.self) }
    // Bytes that are no UTF-8 are for the full parser to refuse.
    return String(validating: text, as: UTF8.self)
  }

  /// A string with escapes.
  private mutating func escaped(from start: Int) -> String? {
    var plain = Array(bytes[start..<at])
    while at < bytes.count, bytes[at] != 34 {
      guard bytes[at] >= 32 else { return nil }
      if bytes[at] == 92 {
        guard escape(into: &plain) else { return nil }
      } else {
        plain.append(bytes[at])
        at += 1
      }
    }
    guard at < bytes.count else { return nil }
    at += 1
    plain.withUnsafeBytes { noteByteOrderMark($0) }
    return String(validating: plain, as: UTF8.self)
  }

  private mutating func noteByteOrderMark(_ text: UnsafeRawBufferPointer) {
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
      hasByteOrderMark = true
    }
  }

  private mutating func escape(into plain: inout [UInt8]) -> Bool {
    guard at + 1 < bytes.count else { return false }
    if bytes[at + 1] == 117 {
      guard let scalar = escapedScalar() else { return false }
      plain.append(
        contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
      return true
    }
    guard let byte = FlatObjectReader.shortEscape(bytes[at + 1]) else { return false }
    plain.append(byte)
    at += 2
    return true
  }

  /// `\u2019`, or two of them that make one character; nil for halves, which are no text.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = hexUnit(at: at) else { return nil }
    hasExtras = true
    at += 6
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, let second = hexUnit(at: at), (0xDC00..<0xE000).contains(second) else {
      return nil
    }
    at += 6
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  /// The sixteen bits of `\uXXXX`.
  private func hexUnit(at position: Int) -> UInt32? {
    guard position + 6 <= bytes.count, bytes[position] == 92, bytes[position + 1] == 117 else {
      return nil
    }
    var unit: UInt32 = 0
    for byte in bytes[(position + 2)..<(position + 6)] {
      switch byte {
      case 48...57: unit = unit << 4 | UInt32(byte - 48)
      case 65...70, 97...102: unit = unit << 4 | UInt32((byte | 0x20) - 87)
      default: return nil
      }
    }
    return unit
  }

  private static func shortEscape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 34, 47, 92: byte
    case 110: 10
    case 116: 9
    case 114: 13
    case 98: 8
    case 102: 12
    default: nil
    }
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 32 || bytes[at] == 9 || bytes[at] == 13 { at += 1 }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes are those of a word.
  @inline(__always)
  func spells(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for index in word.indices where self[index] != word[index] { return false }
      return true
    }
  }
}
