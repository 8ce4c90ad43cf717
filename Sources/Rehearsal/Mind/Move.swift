public import Assessment

/// What the leader does.
public enum Move: Hashable, Sendable {
  /// Says the opening script, or the rest of it.
  case script(String)
  /// Says a part of the opening script, with more to come.
  case scriptBegun(String)
  /// Says something else.
  case says(Remark)
  /// Says nothing for so many seconds.
  case waits(seconds: Int)
}

/// The leader's words, and how they were heard.
public struct Remark: Hashable, Sendable {
  /// The words, as typed.
  public let words: String
  /// What the ear makes of them.
  public let hearing: Hearing
  /// The words in lower case, without punctuation.
  let spoken: [String]
  /// Whether they make sense from a leader's mouth.
  let makesSense: Bool

  /// A remark by its words and how they were heard.
  public init(words: String, hearing: Hearing) {
    self.words = words
    self.hearing = hearing
    spoken = WeightyWords.plain(words)
    makesSense = !Sense.isMissing(in: words)
  }

  /// The very words that decide how the remark is heard.
  public var decidingWords: String {
    let bytes = Array(words.utf8)
    let range = hearing.words.clamped(to: 0..<bytes.count)
    let deciding = String(decoding: bytes[range], as: UTF8.self)
    return deciding.isEmpty ? words : deciding
  }
}
