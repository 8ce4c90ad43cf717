import Ladder
import Language

/// Reads what the learned weights weigh: words and pieces of words, what the lexicon knows of them,
/// phrases, moments, and what the rules concluded.
///
/// Every feature is a hash, and most are read twice: by themselves and with the kind of question that
/// was asked. Numbers and names count as such and not by their letters. Whether a date is given and
/// which digits stand in it are left out on purpose: the labelled rows lean on them, people do not.
///
/// An answer has hundreds of features, so they are written one behind the other into memory that
/// is set aside once for the most that there can be.
struct FeatureReader {
  let evidence: Evidence
  let rung: UInt64
  let family: UInt64
  /// The tokens whose words are weighed.
  let weighed: Range<Int>

  /// No answer needs more than its first words to be weighed.
  static let longest = 64
  /// Nor more than its first phrases and moments.
  private static let mostPhrases = 40
  private static let mostTimes = 8

  init(_ evidence: Evidence) {
    self.evidence = evidence
    weighed = FeatureReader.weighed(evidence.tokens)
    rung = FeatureReader.number(of: evidence.rung)
    switch evidence.rung {
    case .action, .firstStep, .courseCorrection: family = 101
    case .gap, .measure, .expectedYield: family = 102
    case .counterpart: family = 103
    case .topics, .obstacle: family = 104
    case .time: family = 105
    }
  }

  /// All that is seen in the answer.
  func features(_ demand: Demand, _ conclusions: Conclusions) -> [Feature] {
    let most = mostFeatures + FeatureReader.mostFeatures(demand, conclusions)
    return [Feature](capacity: most) { features in
      readWords(&features)
      readPhrases(&features)
      readConclusions(demand, conclusions, &features)
    }
  }

  /// No answer has more features of its words and phrases than this.
  private var mostFeatures: Int {
    var most = 4
    for token in evidence.tokens[weighed] {
      most += 9 + (min(token.end - token.start, WordPieces.mostLetters) + 1)
    }
    for phrase in evidence.reading.phrases.prefix(FeatureReader.mostPhrases) {
      most += 2 * phrase.meanings.count
    }
    return most + 4 * min(evidence.reading.times.count, FeatureReader.mostTimes)
  }

  static func number(of rung: Rung) -> UInt64 {
    switch rung {
    case .gap: 1
    case .obstacle: 2
    case .action: 3
    case .counterpart: 4
    case .topics: 5
    case .time: 6
    case .firstStep: 7
    case .measure, .expectedYield: 8
    case .courseCorrection: 9
    }
  }

  // MARK: Adding

  @inline(__always)
  func add(
    _ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0, at token: Int = -1,
    count: UInt8 = 1, as origin: Feature.Origin, to features: inout OutputSpan<Feature>
  ) {
    var hash = Feature.mix(kind &* 0x9e37_79b9_7f4a_7c15, a)
    if b != 0 { hash = Feature.mix(hash, b) }
    if c != 0 { hash = Feature.mix(hash, c) }
    features.append(
      Feature(
        hash: hash, token: Int32(truncatingIfNeeded: token), count: count, origin: origin))
  }

  /// With the kind of rung and with the rung itself.
  @inline(__always)
  func addAtRung(
    _ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0, at token: Int = -1, count: UInt8 = 1,
    as origin: Feature.Origin, to features: inout OutputSpan<Feature>
  ) {
    add(kind, a, b, family, at: token, count: count, as: origin, to: &features)
    add(kind, a, b, rung, at: token, count: count, as: origin, to: &features)
  }

  // MARK: Words

  private func readWords(_ features: inout OutputSpan<Feature>) {
    let tokens = evidence.tokens
    var before = FeatureReader.edge
    var kindBefore = FeatureReader.edge
    addAtRung(62, 1, as: .phrase, to: &features)
    for index in weighed where !FeatureReader.isQuotationMark(tokens[index]) {
      let isName = evidence.reading.isName(index)
      let here = FeatureReader.word(tokens[index], isName)
      let kind = FeatureReader.kind(tokens[index], isName, here)
      add(1, here, at: index, as: .wording, to: &features)
      addAtRung(2, here, at: index, as: .wording, to: &features)
      add(3, before, here, at: index, count: 2, as: .wording, to: &features)
      add(3, before, here, family, at: index, count: 2, as: .wording, to: &features)
      add(7, kindBefore, here, family, at: index, as: .wording, to: &features)
      add(8, before, kind, family, at: index, as: .wording, to: &features)
      add(9, kind, family, at: index, as: .wording, to: &features)
      add(10, kindBefore, kind, family, at: index, as: .wording, to: &features)
      if tokens[index].kind == .word, !isName { readPieces(tokens[index], index, &features) }
      before = here
      kindBefore = kind
    }
    let last = weighed.count - 1
    add(3, before, FeatureReader.edge, family, at: last, count: 2, as: .wording, to: &features)
    add(10, kindBefore, FeatureReader.edge, family, at: last, as: .wording, to: &features)
  }

  /// The tokens to weigh: the full stop at the end says nothing of a plan.
  static func weighed(_ tokens: [Token]) -> Range<Int> {
    var upper = min(tokens.count, longest)
    while upper > 1, isFinal(tokens[upper - 1]) { upper -= 1 }
    return 0..<upper
  }

  private static func isFinal(_ token: Token) -> Bool {
    token.isMark(".") || token.isMark("!") || token.isMark("\n")
  }

  /// Said or quoted back, the words are the same.
  private static func isQuotationMark(_ token: Token) -> Bool {
    token.isMark("\"") || token.isMark("'")
  }

  /// What stands before the first word and behind the last.
  private static let edge: UInt64 = 1

  /// The word, or what stands for it: a number is a number, a name a name.
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

  /// What the lexicon knows of the word.
  private static func kind(_ token: Token, _ isName: Bool, _ word: UInt64) -> UInt64 {
    if token.kind != .word { return word }
    if isName { return 22 }
    if token.tags.isEmpty, token.isTimeless { return 31 }
    var hash = Feature.mix(token.tags.low, token.tags.high)
    if !token.isTimeless { hash = Feature.mix(hash, 77) }
    return hash | 1 << 40
  }

  private func readPieces(
    _ token: Token, _ index: Int, _ features: inout OutputSpan<Feature>
  ) {
    WordPieces.each(of: token, in: evidence.reading.bytes) { piece in
      add(19, piece, at: index, as: .wording, to: &features)
    }
  }

  // MARK: Phrases

  private func readPhrases(_ features: inout OutputSpan<Feature>) {
    for phrase in evidence.reading.phrases.prefix(FeatureReader.mostPhrases) {
      let at = phrase.tokens.lowerBound
      for meaning in phrase.meanings.subtracting(.courtesies).numbers {
        addAtRung(44, UInt64(meaning) + 1, at: at, count: 2, as: .phrase, to: &features)
      }
    }
    for time in evidence.reading.times.prefix(FeatureReader.mostTimes) {
      let kind = FeatureReader.number(of: time.kind)
      let at = time.tokens.lowerBound
      addAtRung(46, kind, at: at, count: 2, as: .phrase, to: &features)
      addAtRung(47, kind, time.hasClock ? 2 : 1, at: at, as: .phrase, to: &features)
    }
  }

  private static func number(of kind: TimePhrase.Kind) -> UInt64 {
    switch kind {
    case .day: 1
    case .clock: 2
    case .part: 3
    case .recurring: 4
    case .vague: 5
    case .past: 6
    }
  }
}
