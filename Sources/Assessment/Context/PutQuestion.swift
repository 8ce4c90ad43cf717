import Language

/// The question that was put: whether it leaves the answer open, and what it asks to be counted.
struct PutQuestion {
  let passage: Passage
  /// Whether it gives words of the answer before back, and so asks for more of the same.
  let givesBack: Bool

  /// Whether it invites an answer in the person's own words, rather than holding one.
  var isOpen: Bool {
    let words = lastSentence
    guard let first = words.first(where: { Self.openers.contains($0) }) else {
      return !passage.words.contains("?")
    }
    let rest = words.drop { $0 != first }.dropFirst()
    switch (first, rest.first) {
    case ("why", "don't"), ("why", "dont"), ("why", "not"), ("what", "about"), ("what", "if"),
      ("how", "about"):
      return false
    default:
      let lead = words.prefix { $0 != first }
      return !lead.contains { Self.closed.contains($0) }
    }
  }

  /// Whether it asks for no more than a yes, or gives back what was said.
  var isToConfirm: Bool { !lastSentence.contains { Self.openers.contains($0) } }

  /// The words from the last sentence that ask.
  private var lastSentence: [String] {
    var sentences: [[String]] = [[]]
    for word in passage.words {
      if word == "." || word == "!" || word == "?" {
        sentences.append([])
      } else {
        sentences[sentences.count - 1].append(word)
      }
    }
    return sentences.last { !$0.isEmpty } ?? []
  }

  private static let openers: Set<String> = [
    "what", "who", "whom", "which", "how", "when", "where", "why",
  ]

  private static let closed: Set<String> = [
    "do", "did", "is", "are", "will", "would", "could", "can", "shall", "should", "have", "has",
    "won't", "isn't",
  ]

  /// What is to be counted: "calls" in "How many calls will you make?".
  var unit: String? {
    for index in passage.words.indices.dropLast(2) {
      let isMany = passage.words[index] == "how" && passage.words[index + 1] == "many"
      let isNumber = passage.words[index] == "number" && passage.words[index + 1] == "of"
      guard isMany || isNumber else { continue }
      var lower = index + 2
      if passage.word(lower) == "of", passage.word(lower + 1) == "the" { lower += 2 }
      if passage.word(lower) == "the" { lower += 1 }
      var upper = lower
      while let token = passage.token(upper), token.kind == .word,
        !ends(token, passage.words[upper])
      {
        upper += 1
      }
      if upper > lower { return passage.reading.text(lower..<upper) }
    }
    return nil
  }

  private func ends(_ token: Token, _ word: String) -> Bool {
    token.has(.will) || token.has(.doing) || token.has(.be) || token.has(.have) || token.has(.you)
      || token.has(.preposition) || token.has(.possible) || token.has(.determiner)
      || token.has(.would) || token.has(.conjunction) || token.has(.mine) || word == "exactly"
  }
}
