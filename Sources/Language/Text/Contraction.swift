/// The shortened words that follow an apostrophe and stand for a word of their own.
enum Contraction {
  /// The hash of the shortened word, or nil when the apostrophe belongs to the word ("don't").
  static func hash(of letters: ArraySlice<UInt8>) -> UInt64? {
    guard let first = letters.first, let last = letters.last, letters.count <= 2 else { return nil }
    return letters.count == 1 ? hash(first | 0x20) : hash(first | 0x20, last | 0x20)
  }

  private static func hash(_ letter: UInt8) -> UInt64? {
    switch letter {
    case 109: FoldedHash.of("'m")
    case 100: FoldedHash.of("'d")
    case 115: FoldedHash.of("'s")
    default: nil
    }
  }

  private static func hash(_ first: UInt8, _ second: UInt8) -> UInt64? {
    switch (first, second) {
    case (108, 108): FoldedHash.of("'ll")
    case (114, 101): FoldedHash.of("'re")
    case (118, 101): FoldedHash.of("'ve")
    default: nil
    }
  }

  /// The hashes of the words that a word of the lexicon is cut into, as the tokeniser cuts them.
  static func parts(of word: ArraySlice<UInt8>) -> (head: UInt64, tail: UInt64?) {
    let whole = FoldedHash.folding(word)
    if let bare = BareContractions.byHash[whole] { return (bare.headHash, bare.tailHash) }
    guard let at = word.firstIndex(of: UInt8(ascii: "'")), at != word.startIndex,
      let tail = hash(of: word[(at + 1)...])
    else { return (whole, nil) }
    return (FoldedHash.folding(word[..<at]), tail)
  }
}
