/// A word, a number or a mark, and where it stands in the original text.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable { case word, number, mark }

  package var kind: Kind
  /// Whether no space stands before it.
  package var glued = false
  /// Whether it begins with a capital letter.
  package var capital = false
  /// Whether it is written in capitals or digits throughout.
  package var shouted = false
  /// Byte offsets into the original UTF-8.
  package var start: Int
  package var end: Int
  /// Of a word, the hash of its folded letters; of a mark, its byte.
  package var hash: UInt64
  package var tags = Tags()
  package var calendar = CalendarWord.none
  /// The number times ten thousand, for numbers and number words.
  package var value = 0
  /// How the digits of a number are written.
  package var shape = NumberShape.whole

  /// The three groups of a dotted number ("31.10.2025"), kept in its hash.
  package var groups: (Int, Int, Int)? {
    guard shape == .dotted, hash >> 60 == 3 else { return nil }
    return (Int(hash >> 40 & 0xFFFFF), Int(hash >> 20 & 0xFFFFF), Int(hash & 0xFFFFF))
  }

  @inlinable @inline(__always)
  package func has(_ tag: Tag) -> Bool { tags.has(tag) }

  @inlinable @inline(__always)
  package func `is`(_ word: StaticString) -> Bool {
    kind == .word && hash == FoldedHash.of(word)
  }

  @inlinable @inline(__always)
  package func isMark(_ character: Unicode.Scalar) -> Bool {
    kind == .mark && hash == UInt64(character.value)
  }
}

/// How the digits of a number are written.
package enum NumberShape: UInt8, Sendable {
  /// "60", "1,150".
  case whole
  /// "4.5".
  case decimal
  /// "9:15".
  case clock
  /// "31.10.2025", "1.2.3".
  case dotted
}

/// The hash of a word without its case, apostrophes and hyphens (FNV-1a).
package enum FoldedHash {
  package static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  @inlinable @inline(__always)
  package static func of(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { buffer in
      var hash = seed
      for byte in buffer { hash = adding(byte, to: hash) }
      return hash
    }
  }

  /// The hash of a word of the lexicon, folded as the tokeniser folds.
  package static func folding(_ word: some StringProtocol) -> UInt64 {
    var hash = seed
    for (index, byte) in word.utf8.enumerated() {
      if index > 0, byte == 39 || byte == 45 { continue }
      hash = adding(byte, to: hash)
    }
    return hash
  }
}
