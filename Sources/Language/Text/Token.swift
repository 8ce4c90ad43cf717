/// A word, a number or a mark, and where it stands in the original text.
public struct Token: Sendable {
  /// What it is, by its first letter.
  public enum Kind: UInt8, Sendable { case word, number, mark }

  /// What it is.
  public var kind: Kind
  /// Whether no space stands before it.
  public var glued = false
  /// Whether it begins with a capital letter.
  public var capital = false
  /// Whether it is written in capitals or digits throughout.
  public var shouted = false
  /// Whether it is typed in short for the word that it is read as.
  public internal(set) var isShort = false
  /// Whether it can be part of a phrase of time, and whether it can begin one.
  var tellsTime = false
  var opensTime = false
  /// Byte offsets into the original UTF-8.
  public var start: Int
  /// Where it ends, exclusive.
  public var end: Int
  /// Of a word, the hash of its folded letters; of a mark, its byte.
  public var hash: UInt64
  /// What it can be.
  public var tags = Tags()
  /// What it means on the calendar.
  public var calendar = CalendarWord.none
  /// The number times ten thousand, for numbers and number words.
  public var value = 0
  /// How the digits of a number are written.
  public var shape = NumberShape.whole
  /// Where the known phrases that begin with the word go on; 0 when none begins with it.
  var opening: Int32 = 0
  /// Where the phrase of time that holds it ends; 0 where none does.
  public internal(set) var timeEnd = 0

  /// The three groups of a dotted number ("31.10.2025"), kept in its hash.
  public var groups: (Int, Int, Int)? {
    guard shape == .dotted, hash >> 60 == 3 else { return nil }
    return (Int(hash >> 40 & 0xFFFFF), Int(hash >> 20 & 0xFFFFF), Int(hash & 0xFFFFF))
  }

  /// Whether it is nothing on the calendar.
  @inlinable @inline(__always)
  public var isTimeless: Bool {
    if case .none = calendar { true } else { false }
  }

  /// Whether it can be something.
  @inlinable @inline(__always)
  public func has(_ tag: Tag) -> Bool { tags.has(tag) }

  /// Whether it is a word, given in small letters without apostrophes and hyphens inside.
  @inlinable @inline(__always)
  public func `is`(_ word: StaticString) -> Bool {
    kind == .word && hash == FoldedHash.of(word)
  }

  /// Whether it is a mark.
  @inlinable @inline(__always)
  public func isMark(_ character: Unicode.Scalar) -> Bool {
    kind == .mark && hash == UInt64(character.value)
  }
}

/// How the digits of a number are written.
public enum NumberShape: UInt8, Sendable {
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
public enum FoldedHash {
  /// The hash of no letters.
  public static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash with one letter more.
  @inlinable @inline(__always)
  public static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash of letters whatever their case, put behind those of another hash.
  static func adding(_ letters: ArraySlice<UInt8>, to hash: UInt64 = seed) -> UInt64 {
    letters.reduce(hash) { adding($1 | 0x20, to: $0) }
  }

  /// The hash of a word in the program's text; inlined, it is a constant.
  @inlinable @inline(__always)
  public static func of(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { buffer in
      var hash = seed
      for byte in buffer { hash = adding(byte, to: hash) }
      return hash
    }
  }

  /// The hash of a word of the lexicon, folded as the tokeniser folds.
  public static func folding(_ word: some StringProtocol) -> UInt64 {
    folding(Array(word.utf8)[...])
  }

  /// The hash of a word of the lexicon given as its UTF-8.
  static func folding(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash = seed
    for index in word.indices {
      let byte = word[index]
      if index > word.startIndex, byte == 39 || byte == 45 { continue }
      hash = adding(byte, to: hash)
    }
    return hash
  }
}
