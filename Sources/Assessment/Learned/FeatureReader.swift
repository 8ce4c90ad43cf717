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
      addAtRung(62, 1, as: .phrase, to: &features)
      readWords(FeatureReader.ruled(demand, conclusions), &features)
      readPhrases(&features)
      readConclusions(demand, conclusions, &features)
    }
  }

  /// No answer has more features of its words and phrases than this.
  private var mostFeatures: Int {
    var most = 4
    for token in evidence.tokens[weighed] { most += FeatureReader.mostFeatures(of: token) }
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
    var hash = Feature.mix(Feature.seed(kind), a)
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

  /// The tokens to weigh: the full stop at the end says nothing of a plan.
  static func weighed(_ tokens: [Token]) -> Range<Int> {
    var upper = min(tokens.count, longest)
    while upper > 1, isFinal(tokens[upper - 1]) { upper -= 1 }
    return 0..<upper
  }

  private static func isFinal(_ token: Token) -> Bool {
    token.isMark(".") || token.isMark("!") || token.isMark("\n")
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
