import Language

extension FeatureReader {
  /// What is seen of every word, mark and number: by itself, behind those before it, with what is asked,
  /// in its clause, and with what the rules make of the whole answer.
  func readWords(_ ruled: UInt64, _ features: inout OutputSpan<Feature>) {
    let seeds = WordSeeds(rung: rung, family: family, ruled: ruled)
    var clauses = ClauseWalk(evidence.reading.clauses)
    var twoBefore = SeenWord.edge
    var before = SeenWord.edge
    for index in weighed where !FeatureReader.isQuotationMark(evidence.tokens[index]) {
      let token = evidence.tokens[index]
      let isName = evidence.reading.isName(index)
      let here = SeenWord(token, isName: isName)
      readWord(here, in: clauses.code(at: index), seeds, at: index, &features)
      readWord(here, behind: before, twoBefore, seeds, at: index, &features)
      if token.kind == .word, !isName { readPieces(token, seeds, at: index, &features) }
      (twoBefore, before) = (before, here)
    }
    let last = weighed.count - 1
    addWording(
      seeds.wordsAtRung, Feature.pair(before.word, SeenWord.edge.word), count: 2, at: last,
      to: &features)
    addWording(
      seeds.kinds, Feature.pair(before.kind, SeenWord.edge.kind), at: last, to: &features)
  }

  @inline(__always)
  private func readWord(
    _ here: SeenWord, in clause: UInt64, _ seeds: WordSeeds, at index: Int,
    _ features: inout OutputSpan<Feature>
  ) {
    let inClause = Feature.mix(seeds.wordInClause, clause)
    addWording(seeds.word, here.word, at: index, to: &features)
    addWording(seeds.wordAtRung, here.word, at: index, to: &features)
    addWording(seeds.wordAsRuled, here.word, at: index, to: &features)
    addWording(inClause, here.word, tellsFaults: false, at: index, to: &features)
  }

  @inline(__always)
  private func readWord(
    _ here: SeenWord, behind before: SeenWord, _ twoBefore: SeenWord, _ seeds: WordSeeds,
    at index: Int, _ features: inout OutputSpan<Feature>
  ) {
    let words = Feature.pair(before.word, here.word)
    let across = Feature.pair(twoBefore.word, here.word)
    let kinds = Feature.pair(before.kind, here.kind)
    addWording(seeds.words, words, count: 2, at: index, to: &features)
    addWording(seeds.wordsAtRung, words, count: 2, tellsFaults: false, at: index, to: &features)
    addWording(seeds.wordsAcross, across, count: 2, tellsFaults: false, at: index, to: &features)
    addWording(seeds.kind, here.kind, at: index, to: &features)
    addWording(seeds.kinds, kinds, at: index, to: &features)
    addWording(seeds.kindsAsRuled, kinds, tellsFaults: false, at: index, to: &features)
  }

  @inline(__always)
  private func readPieces(
    _ token: Token, _ seeds: WordSeeds, at index: Int, _ features: inout OutputSpan<Feature>
  ) {
    WordPieces.each(of: token, in: evidence.reading.bytes) {
      addWording(seeds.piece, $0, at: index, to: &features)
    }
  }

  /// No word has more features than this, its pieces included.
  static func mostFeatures(of token: Token) -> Int {
    10 + min(token.end - token.start, WordPieces.mostLetters)
  }

  @inline(__always)
  private func addWording(
    _ seed: UInt64, _ value: UInt64, count: UInt8 = 1, tellsFaults: Bool = true, at token: Int,
    to features: inout OutputSpan<Feature>
  ) {
    features.append(
      Feature(
        hash: Feature.mix(seed, value), token: Int32(truncatingIfNeeded: token), count: count,
        origin: .wording, tellsFaults: tellsFaults))
  }

  /// Said or quoted back, the words are the same.
  private static func isQuotationMark(_ token: Token) -> Bool {
    token.isMark("\"") || token.isMark("'")
  }
}

/// A word as it is weighed.
private struct SeenWord {
  /// The word, or what stands for it: a number is a number, a name a name.
  let word: UInt64
  /// What the lexicon knows of it.
  let kind: UInt64

  /// What stands before the first word and behind the last.
  static let edge = SeenWord(word: 1, kind: 1)

  private init(word: UInt64, kind: UInt64) {
    self.word = word
    self.kind = kind
  }

  init(_ token: Token, isName: Bool) {
    word = SeenWord.word(token, isName)
    kind = SeenWord.kind(token, isName, word)
  }

  private static func word(_ token: Token, _ isName: Bool) -> UInt64 {
    switch token.kind {
    case .number: return 11 + UInt64(token.shape.rawValue)
    case .mark: return 0x100 + token.hash
    case .word: break
    }
    if token.has(.number), !token.is("one") { return 21 }
    if token.tags.isEmpty, isName { return 22 }
    switch token.calendar {
    case .weekday: return 23
    case .month: return 24
    default: return token.hash
    }
  }

  private static func kind(_ token: Token, _ isName: Bool, _ word: UInt64) -> UInt64 {
    if token.kind != .word { return word }
    if isName { return 22 }
    if token.tags.isEmpty, token.isTimeless { return 31 }
    var hash = Feature.mix(token.tags.low, token.tags.high)
    if !token.isTimeless { hash = Feature.mix(hash, 77) }
    return hash | 1 << 40
  }
}

/// What the features of a word begin with, mixed once for a whole answer: beside what it is seen.
private struct WordSeeds {
  /// By itself, and with the question.
  let word, wordAtRung: UInt64
  /// With what the rules make of the answer.
  let wordAsRuled: UInt64
  /// In its clause, which is mixed in clause by clause.
  let wordInClause: UInt64
  /// Behind the word before it, by itself and with the question.
  let words, wordsAtRung: UInt64
  /// Behind the word before that, whatever stands between.
  let wordsAcross: UInt64
  /// What the lexicon knows of it; that and what it knows of the word before it.
  let kind, kinds: UInt64
  /// The latter with what the rules make of the answer.
  let kindsAsRuled: UInt64
  /// A piece of it.
  let piece: UInt64

  init(rung: UInt64, family: UInt64, ruled: UInt64) {
    word = Feature.seed(1)
    wordAtRung = Feature.mix(Feature.seed(2), rung)
    wordAsRuled = Feature.mix(Feature.mix(Feature.seed(11), ruled), family)
    wordInClause = Feature.mix(Feature.seed(13), family)
    words = Feature.seed(3)
    wordsAtRung = Feature.mix(Feature.seed(4), rung)
    wordsAcross = Feature.mix(Feature.seed(5), family)
    kind = Feature.mix(Feature.seed(9), family)
    kinds = Feature.mix(Feature.seed(10), family)
    kindsAsRuled = Feature.mix(Feature.mix(Feature.seed(12), ruled), family)
    piece = Feature.seed(19)
  }
}

/// Walks along an answer's clauses with its tokens: who does it and how firmly, where a word stands.
private struct ClauseWalk {
  private var rest: ArraySlice<Clause>
  private var code: UInt64?

  init(_ clauses: [Clause]) {
    rest = clauses[...]
  }

  /// The code of the clause at a token, which must not lie before the last that was asked for.
  mutating func code(at index: Int) -> UInt64 {
    while let clause = rest.first, clause.tokens.upperBound <= index {
      rest.removeFirst()
      code = nil
    }
    guard let clause = rest.first, clause.tokens.lowerBound <= index else { return 0 }
    let known = code ?? FeatureReader.code(of: clause)
    code = known
    return known
  }
}
