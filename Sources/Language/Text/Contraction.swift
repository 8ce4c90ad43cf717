/// The shortened words that follow an apostrophe and stand for a word of their own.
enum Contraction {
  /// The hash of the shortened word, or nil when the apostrophe belongs to the word ("don't").
  static func hash(of letters: ArraySlice<UInt8>) -> UInt64? {
    let folded = letters.map { $0 | 0x20 }
    switch folded {
    case [108, 108]: return FoldedHash.of("'ll")
    case [109]: return FoldedHash.of("'m")
    case [114, 101]: return FoldedHash.of("'re")
    case [118, 101]: return FoldedHash.of("'ve")
    case [100]: return FoldedHash.of("'d")
    case [115]: return FoldedHash.of("'s")
    default: return nil
    }
  }

  /// The words that a word of the lexicon is cut into, as the tokeniser cuts them.
  static func parts(of word: Substring) -> [Substring] {
    if let bare = BareContractions.all.first(where: { $0.0 == word }) {
      return [bare.head[...], bare.tail[...]]
    }
    guard let at = word.firstIndex(of: "'"), at != word.startIndex,
      ["'ll", "'m", "'re", "'ve", "'d", "'s"].contains(word[at...])
    else { return [word] }
    return [word[..<at], word[at...]]
  }
}
