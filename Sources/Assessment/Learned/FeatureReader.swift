import Ladder
import Language

/// Reads what the learned weights weigh: words and pieces of words, what the lexicon knows of them,
/// phrases, moments, and what the rules concluded.
///
/// Every feature is a hash, and most are read twice: by themselves and with the kind of question that
/// was asked. Numbers and names count as such and not by their letters. Whether a date is given and
/// which digits stand in it are left out on purpose: the labelled rows lean on them, people do not.
struct FeatureReader {
  let evidence: Evidence
  let demand: Demand
  var features: [Feature] = []
  let rung: UInt64
  let family: UInt64

  /// No answer needs more than its first words to be weighed.
  static let longest = 64

  init(_ evidence: Evidence, _ demand: Demand) {
    self.evidence = evidence
    self.demand = demand
    rung = FeatureReader.number(of: evidence.rung)
    switch evidence.rung {
    case .action, .firstStep, .courseCorrection: family = 101
    case .gap, .measure, .expectedYield: family = 102
    case .counterpart: family = 103
    case .topics, .obstacle: family = 104
    case .time: family = 105
    }
    features.reserveCapacity(384)
    readWords()
    readPhrases()
    readConclusions()
  }

  private static func number(of rung: Rung) -> UInt64 {
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
  mutating func add(
    _ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0, at token: Int = -1,
    count: UInt8 = 1, as origin: Feature.Origin
  ) {
    var hash = Feature.mix(kind &* 0x9e37_79b9_7f4a_7c15, a)
    if b != 0 { hash = Feature.mix(hash, b) }
    if c != 0 { hash = Feature.mix(hash, c) }
    features.append(Feature(hash: hash, token: Int32(token), count: count, origin: origin))
  }

  /// With the kind of rung and with the rung itself.
  @inline(__always)
  mutating func addAtRung(
    _ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0, at token: Int = -1, count: UInt8 = 1,
    as origin: Feature.Origin
  ) {
    add(kind, a, b, family, at: token, count: count, as: origin)
    add(kind, a, b, rung, at: token, count: count, as: origin)
  }

  // MARK: Words

  private mutating func readWords() {
    let end = min(evidence.tokens.count, FeatureReader.longest)
    var before = FeatureReader.edge
    var kindBefore = FeatureReader.edge
    addAtRung(62, 1, as: .phrase)
    for index in 0..<end where !isQuotationMark(evidence.tokens[index]) {
      let here = word(index)
      let kind = kind(index, here)
      add(1, here, at: index, as: .wording)
      addAtRung(2, here, at: index, as: .wording)
      add(3, before, here, at: index, count: 2, as: .wording)
      add(3, before, here, family, at: index, count: 2, as: .wording)
      add(7, kindBefore, here, family, at: index, as: .wording)
      add(8, before, kind, family, at: index, as: .wording)
      add(9, kind, family, at: index, as: .wording)
      add(10, kindBefore, kind, family, at: index, as: .wording)
      readPieces(index)
      before = here
      kindBefore = kind
    }
    add(3, before, FeatureReader.edge, family, at: end - 1, count: 2, as: .wording)
    add(10, kindBefore, FeatureReader.edge, family, at: end - 1, as: .wording)
  }

  /// Said or quoted back, the words are the same.
  private func isQuotationMark(_ token: Token) -> Bool {
    token.isMark("\"") || token.isMark("'")
  }

  /// What stands before the first word and behind the last.
  private static let edge: UInt64 = 1

  /// The word, or what stands for it: a number is a number, a name a name.
  private func word(_ index: Int) -> UInt64 {
    let token = evidence.tokens[index]
    switch token.kind {
    case .number: return 11 + UInt64(token.shape.rawValue)
    case .mark: return 0x100 + token.hash
    case .word: break
    }
    if token.has(.number), !token.is("one") { return 21 }
    if token.tags.isEmpty, evidence.reading.isName(index) { return 22 }
    switch token.calendar {
    case .weekday: return 23
    case .month: return 24
    default: return token.hash
    }
  }

  /// What the lexicon knows of the word.
  private func kind(_ index: Int, _ word: UInt64) -> UInt64 {
    let token = evidence.tokens[index]
    if token.kind != .word { return word }
    if evidence.reading.isName(index) { return 22 }
    if token.tags.isEmpty, token.calendar == .none { return 31 }
    var hash = Feature.mix(token.tags.low, token.tags.high)
    if token.calendar != .none { hash = Feature.mix(hash, 77) }
    return hash | 1 << 40
  }

  /// Four and five letters in a row, with the word's ends marked.
  private mutating func readPieces(_ index: Int) {
    let token = evidence.tokens[index]
    guard token.kind == .word, !evidence.reading.isName(index) else { return }
    var window: UInt64 = 0x5e
    var length = 1
    for at in token.start..<min(token.end, token.start + 20) {
      window = window << 8 | UInt64(evidence.reading.bytes[at] | 0x20)
      length += 1
      addPiece(window, length, index)
    }
    addPiece(window << 8 | 0x24, length + 1, index)
  }

  @inline(__always)
  private mutating func addPiece(_ window: UInt64, _ length: Int, _ index: Int) {
    if length >= 4 { add(19, window & 0xFFFF_FFFF, at: index, as: .wording) }
    if length >= 5 { add(20, window & 0xFF_FFFF_FFFF, family, at: index, as: .wording) }
  }

  // MARK: Phrases

  private mutating func readPhrases() {
    for phrase in evidence.reading.phrases.prefix(40) {
      let at = phrase.tokens.lowerBound
      phrase.meanings.forEach { addAtRung(44, UInt64($0) + 1, at: at, count: 2, as: .phrase) }
    }
    for time in evidence.reading.times.prefix(8) {
      let kind = FeatureReader.number(of: time.kind)
      addAtRung(46, kind, at: time.tokens.lowerBound, count: 2, as: .phrase)
      addAtRung(47, kind, time.hasClock ? 2 : 1, at: time.tokens.lowerBound, as: .phrase)
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
