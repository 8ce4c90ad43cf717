/// Everything that is read in one text, before anything is judged.
package struct Reading: Sendable {
  package let bytes: [UInt8]
  package let tokens: [Token]
  package let phrases: [Phrase]
  package let clauses: [Clause]
  package let times: [TimePhrase]

  /// Reads a text; `today` resolves its phrases of time, and `expectsTime` tells that the question
  /// was when.
  package init(_ text: String, today: Day?, expectsTime: Bool = false) {
    bytes = Array(text.utf8)
    tokens = Tokeniser.tokens(of: text)
    phrases = Lexicon.builtIn.phrases(in: tokens)
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
    var best: Phrase?
    for phrase in phrases
    where phrase.has(tag) && (range.map { $0.contains(phrase.tokens.lowerBound) } ?? true) {
      if let found = best, found.tokens.lowerBound != phrase.tokens.lowerBound { break }
      best = phrase
    }
    return best
  }

  /// Whether any phrase of a kind covers a token.
  package func isCovered(_ index: Int, by tag: Tag) -> Bool {
    phrases.contains { $0.has(tag) && $0.tokens.contains(index) }
  }
}
