/// Contractions that are often typed without their apostrophe.
///
/// "ill", "id", "were" and "well" are words of their own too; "ill" and "id" are taken as
/// contractions all the same, for a person who types an answer about plans means "I'll" far more
/// often than an illness or a document. "were" is one where it has no subject and somebody is doing
/// something.
enum BareContractions {
  /// By the hash of the whole word.
  static let byHash = HashTable(
    words: all.map { bare, head, tail in
      (
        bare,
        Lexicon.BareContraction(
          head: head.utf8.count, headHash: FoldedHash.folding(head),
          tailHash: FoldedHash.folding(tail))
      )
    })

  static let all: [(bare: String, head: String, tail: String)] = [
    ("im", "i", "'m"), ("ive", "i", "'ve"), ("ill", "i", "'ll"), ("id", "i", "'d"),
    ("youre", "you", "'re"), ("theyre", "they", "'re"), ("theyll", "they", "'ll"),
    ("weve", "we", "'ve"), ("itll", "it", "'ll"), ("youll", "you", "'ll"), ("hes", "he", "'s"),
    ("shes", "she", "'s"), ("thats", "that", "'s"), ("whats", "what", "'s"), ("hell", "he", "'ll"),
    ("theres", "there", "'s"), ("heres", "here", "'s"), ("lets", "let", "'s"),
    ("youve", "you", "'ve"), ("theyve", "they", "'ve"),
  ]

  /// Cuts "were going to call" into "we 're going to call", where nobody stands before it who were.
  static func splitWere(in tokens: inout [Token], lexicon: Lexicon) {
    for index in tokens.indices.reversed() where tokens[index].is("were") {
      guard tokens[index].end - tokens[index].start == 4, index + 1 < tokens.count,
        tokens[index + 1].has(.ing) || tokens[index + 1].has(.going),
        index == 0 || begins(behind: tokens[index - 1])
      else { continue }
      let were = tokens[index]
      let we = part(FoldedHash.of("we"), of: were, were.start..<(were.start + 2), lexicon)
      var are = part(FoldedHash.of("'re"), of: were, (were.start + 2)..<were.end, lexicon)
      are.capital = false
      are.glued = true
      tokens.replaceSubrange(index...index, with: [we, are])
    }
  }

  /// Takes the "m" of "I m meeting Sam" for what it is.
  static func joinLoose(in tokens: inout [Token], lexicon: Lexicon) {
    for index in tokens.indices.dropFirst() where tokens[index].is("m") {
      guard tokens[index - 1].is("i"), !tokens[index].glued else { continue }
      let range = tokens[index].start..<tokens[index].end
      tokens[index] = part(FoldedHash.of("'m"), of: tokens[index], range, lexicon)
    }
  }

  /// Whether a statement may begin behind a token.
  private static func begins(behind token: Token) -> Bool {
    token.kind == .mark || token.has(.conjunction) || token.has(.conditionWord)
      || token.is("because")
  }

  private static func part(
    _ hash: UInt64, of whole: Token, _ range: Range<Int>, _ lexicon: Lexicon
  ) -> Token {
    var part = whole
    part.hash = hash
    (part.start, part.end) = (range.lowerBound, range.upperBound)
    part.take(lexicon.entry(hash) ?? Lexicon.Entry())
    return part
  }
}
