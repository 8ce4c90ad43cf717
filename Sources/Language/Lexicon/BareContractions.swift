/// Contractions that are often typed without their apostrophe.
///
/// "ill", "id", "were" and "well" are words of their own too; "ill" and "id" are taken as
/// contractions all the same, for a person who types an answer about plans means "I'll" far more
/// often than an illness or a document.
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
}
