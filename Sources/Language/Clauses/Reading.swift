/// Everything that is read in one text, before anything is judged.
///
/// It never changes once it is read; a class, because it is handed to every rule, and a struct of
/// so many arrays would cost a count up and down for each of them every time.
public final class Reading: Sendable {
  /// The text as UTF-8.
  public let bytes: [UInt8]
  /// Its words, numbers and marks.
  public let tokens: [Token]
  /// The known phrases in it, by where they begin.
  public let phrases: [Phrase]
  /// What any of the phrases means: most questions about phrases are answered by it alone.
  public let phraseTags: Tags
  /// What any of the words is: a rule that waits for a kind of word is done where there is none.
  public let wordTags: Tags
  /// Its statements, in their order.
  public let clauses: [Clause]
  /// Its phrases of time, in their order.
  package let times: [TimePhrase]

  /// Reads a text; `today` resolves its phrases of time, and `expectsTime` tells that the question
  /// was when.
  package init(
    _ text: String, today: Day?, expectsTime: Bool = false, lexicon: Lexicon = .builtIn
  ) {
    bytes = Array(text.utf8)
    var tokens = Tokeniser.tokens(of: bytes, lexicon: lexicon)
    var phrases = lexicon.phrases(in: tokens)
    var tags = Reading.tags(phrases)
    if Courtesies.mayStand(in: tokens, tags) {
      let answer = Courtesies(tokens: tokens, phrases: phrases).answer()
      if answer.count < tokens.count {
        tokens = Array(tokens[answer])
        phrases = lexicon.phrases(in: tokens)
        tags = Reading.tags(phrases)
      }
    }
    self.phrases = phrases
    phraseTags = tags
    tags = Tags()
    for index in tokens.indices { tags.formUnion(tokens[index].tags) }
    wordTags = tags
    times = CalendarReader(tokens: tokens, today: today, expectsTime: expectsTime).phrases()
    for time in times {
      for index in time.tokens where index < tokens.count {
        tokens[index].timeEnd = time.tokens.upperBound
      }
    }
    clauses = ClauseReader(tokens: tokens).clauses()
    self.tokens = tokens
  }

  private static func tags(_ phrases: [Phrase]) -> Tags {
    var tags = Tags()
    for phrase in phrases { tags.formUnion(phrase.meanings) }
    return tags
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
  @inlinable @inline(__always)
  public func phrase(_ tag: Tag, in range: Range<Int>? = nil) -> Phrase? {
    phraseTags.has(tag) ? firstPhrase(tag, in: range) : nil
  }

  /// The first phrase of a kind, of those that begin in a range; the longest that begins there.
  @usableFromInline
  func firstPhrase(_ tag: Tag, in range: Range<Int>?) -> Phrase? {
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
