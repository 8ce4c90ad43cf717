import Language

/// Four letters of a word in a row, with the word's ends marked: what unknown words have in common
/// with known ones.
enum WordPieces {
  /// No word needs more than its first letters to be weighed.
  static let mostLetters = 20

  /// Every piece of a word, as the number that its four bytes make.
  ///
  /// With its ends, a word of two letters is the shortest that has a piece, and that one alone.
  ///
  /// - Parameters:
  ///   - token: the word.
  ///   - bytes: the text that it stands in.
  ///   - body: what to do with each piece.
  @inline(__always)
  static func each(of token: Token, in bytes: [UInt8], _ body: (UInt64) -> Void) {
    let start = token.start
    let count = min(token.end - start, mostLetters)
    guard count >= 2 else { return }
    var window = 0x5e << 16 | letter(bytes[start]) << 8
    window |= letter(bytes[start + 1])
    for offset in 2..<(count + 1) {
      window = window << 8 | (offset < count ? letter(bytes[start + offset]) : 0x24)
      body(window & 0xFFFF_FFFF)
    }
  }

  @inline(__always)
  private static func letter(_ byte: UInt8) -> UInt64 { UInt64(byte | 0x20) }
}
