/// A set of words, compared without case and hyphens.
public struct WordSet: Sendable {
  private let words: HashTable<Void>

  /// The words of a text with white space between them; what is left of a word that is contracted is
  /// a word of its own: "'re", "n't".
  public init(_ words: String) {
    var table = HashTable<Void>()
    for word in WordList.words(in: words) {
      table.update(FoldedHash.folding(word), default: ()) { _ in }
    }
    self.words = table
  }

  func contains(_ hash: UInt64) -> Bool { words[hash] != nil }
}

extension Token {
  /// Whether it is one of these words.
  public func isIn(_ words: WordSet) -> Bool { kind == .word && words.contains(hash) }
}
