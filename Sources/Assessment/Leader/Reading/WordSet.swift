import Language

/// A set of words, compared without case and apostrophes.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  init(_ words: String) {
    hashes = Set(Tokeniser.tokens(of: words).map(\.hash))
  }

  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}

extension Token {
  /// Whether it is one of these words.
  func isIn(_ words: WordSet) -> Bool { kind == .word && words.contains(hash) }
}
