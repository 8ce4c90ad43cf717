/// Everything that is read in one text, before anything is judged.
package struct Reading: Sendable {
  package let bytes: [UInt8]
  package let tokens: [Token]
  package let phrases: [Phrase]
  /// What any of the phrases means: most questions about phrases are answered by it alone.
  package let phraseTags: Tags
  package let clauses: [Clause]
  package let times: [TimePhrase]

  /// Reads a text; `today` resolves its phrases of time, and `expectsTime` tells that the question
  /// was when.
  package init(_ text: String, today: Day?, expectsTime: Bool = false) {
    bytes = Array(text.utf8)
    tokens = Tokeniser.tokens(of: bytes)
    phrases = Lexicon.builtIn.phrases(in: tokens)
    phraseTags = phrases.reduce(into: Tags()) { $0.formUnion($1.meanings) }
    times = CalendarReader(tokens: tokens, today: today, expectsTime: expectsTime).phrases()
    clauses = ClauseReader(tokens: tokens, times: times).clauses()
  }

  /// The bytes that a range of tokens takes in the original.
  package func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last, last < tokens.count else { return 0..<0 }
    return tokens[first].start..<tokens[last].end
  }

  /// The words of a range of tokens, as typed.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[byteRange(range)], as: UTF8.self)
  }

  /// The first phrase of a kind, in a range of tokens or anywhere.
  package func phrase(_ tag: Tag, in range: Range<Int>? = nil) -> Phrase? {
    guard phraseTags.has(tag) else { return nil }
    var best: Phrase?
    for phrase in phrases
    where phrase.has(tag) && (range.map { $0.contains(phrase.tokens.lowerBound) } ?? true) {
      if let found = best, found.tokens.lowerBound != phrase.tokens.lowerBound { break }
      best = phrase
    }
    return best
  }

  /// The phrases of any of some kinds, in their order.
  package func phrases(_ tags: Tags) -> [Phrase] {
    phraseTags.hasAny(tags) ? phrases.filter { $0.meanings.hasAny(tags) } : []
  }

  /// Whether any phrase of a kind covers a token.
  package func isCovered(_ index: Int, by tag: Tag) -> Bool {
    phraseTags.has(tag) && phrases.contains { $0.has(tag) && $0.tokens.contains(index) }
  }
}
