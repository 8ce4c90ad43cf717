/// A word that stood for others, and the words it stood for.
public struct Resolution: Hashable, Sendable, Codable {
  /// Where in the answer, as byte offsets into its UTF-8, end exclusive, on character boundaries.
  public let range: Range<Int>
  /// The words in that range: "them".
  public let phrase: String
  /// What they stand for: "the nine no-shows".
  public let full: String

  /// A phrase, where it stands, and its full words.
  public init(range: Range<Int>, phrase: String, full: String) {
    self.range = range
    self.phrase = phrase
    self.full = full
  }

  /// As it is shown: "them = the nine no-shows".
  public var shown: String { "\(phrase) = \(full)" }
}

extension TacticalAnswer {
  /// The answer with the words that stood for others put in full.
  public var wordsInFull: String {
    let bytes = Array(words.utf8)
    var full = ""
    var at = 0
    for resolution in resolutions
    where resolution.range.lowerBound >= at && resolution.range.upperBound <= bytes.count {
      full += String(decoding: bytes[at..<resolution.range.lowerBound], as: UTF8.self)
      full += resolution.full
      at = resolution.range.upperBound
    }
    return full + String(decoding: bytes[at...], as: UTF8.self)
  }
}

// Judgements written before there were resolutions read as having none, and those without any are
// written as before.

extension KeyedDecodingContainer {
  func decode(_ type: [Resolution].Type, forKey key: Key) throws -> [Resolution] {
    try decodeIfPresent(type, forKey: key) ?? []
  }
}

extension KeyedEncodingContainer {
  mutating func encode(_ resolutions: [Resolution], forKey key: Key) throws {
    try encodeIfPresent(resolutions.isEmpty ? nil : resolutions, forKey: key)
  }
}
