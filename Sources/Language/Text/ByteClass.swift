/// What a byte of UTF-8 can begin.
enum ByteClass {
  case space, digit, letter, mark, wide

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 48...57: .digit
    case 65...90, 97...122: .letter
    case 10: .mark
    case 0...32, 127: .space
    case 128...255: .wide
    default: .mark
    }
  }
}

/// The marks and spaces outside ASCII, folded to their plain ones.
enum WideMark {
  /// The plain mark of a scalar, 32 for spaces and ornaments; nil when it is a letter.
  static func folded(_ bytes: [UInt8], at index: Int, length: Int) -> UInt8? {
    let first = bytes[index]
    switch (first, length) {
    case (0xC2, 2): return latin(bytes[index + 1])
    case (0xC3, 2): return bytes[index + 1] == 0x97 ? 120 : nil
    case (0xCC, 2), (0xCD, 2): return nil
    case (0xE2, 3): return general(bytes[index + 1], bytes[index + 2])
    case (0xE3, 3): return bytes[index + 1] == 0x80 ? 32 : nil
    case (0xEF, 3): return bytes[index + 1] >= 0xB8 ? 32 : nil
    case (0xF0, 4): return bytes[index + 1] == 0x9F ? 32 : nil
    case (0x80...0xBF, _): return 32
    default: return nil
    }
  }

  private static func latin(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0xA3: 36  // pound sign
    case 0xA5: 36  // yen sign
    case 0xAB, 0xBB: 34
    case 0xB4: 39
    case 0xAA, 0xB5, 0xBA: nil
    default: 32
    }
  }

  private static func general(_ middle: UInt8, _ last: UInt8) -> UInt8? {
    switch (middle, last) {
    case (0x80, 0x98...0x9B), (0x80, 0xB2): 39
    case (0x80, 0x9C...0x9F), (0x80, 0xB3): 34
    case (0x80, 0x93...0x95): 92  // dashes: kept apart from the hyphen
    case (0x80, 0x90...0x92): 45
    case (0x80, 0xA6): 46
    case (0x80, 0xA2): 10  // a bullet begins a line
    case (0x82, 0xAC): 36  // euro sign
    case (0x88, 0x92): 45
    case (0x86, 0x92): 92  // arrow
    default: 32
    }
  }
}
