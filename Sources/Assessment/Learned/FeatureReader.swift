import Ladder
import Language

/// What the learned weights see of an answer: hashed features, each with the tokens it rests on.
///
/// The words themselves (alone, in pairs and threes, and as pieces of letters, so that unknown
/// words share what they have in common), the kinds of words, and what the rules read: frames,
/// plans, amounts, times. Whether a date of today was given, how long the answer is and which
/// digits stand in it are left out on purpose: the labelled rows lean on them, people do not.
struct FeatureReader {
  let evidence: Evidence
  let demand: Demand
  var features: [Feature] = []
  let rung: UInt64
  let family: UInt64

  /// One thing seen, as a hash, and the token that it stands at.
  struct Feature {
    let hash: UInt64
    let token: Int32
    let count: UInt8
    /// Whether it is a word or a piece of one, of which long answers hold more.
    let isWording: Bool
  }

  /// No answer needs more than its first words to be weighed.
  static let longest = 64

  init(_ evidence: Evidence, _ demand: Demand) {
    self.evidence = evidence
    self.demand = demand
    rung = UInt64(FeatureReader.number(of: evidence.rung)) &+ 1
    switch evidence.rung {
    case .action, .firstStep, .courseCorrection: family = 101
    case .gap, .measure, .expectedYield: family = 102
    case .counterpart: family = 103
    case .topics, .obstacle: family = 104
    case .time: family = 105
    }
    features.reserveCapacity(512)
    readWords()
    readFrames()
    readWhole()
  }

  static func number(of rung: Rung) -> Int {
    switch rung {
    case .gap: 0
    case .obstacle: 1
    case .action: 2
    case .counterpart: 3
    case .topics: 4
    case .time: 5
    case .firstStep: 6
    case .measure: 7
    case .expectedYield: 7
    case .courseCorrection: 9
    }
  }

  // MARK: Adding

  mutating func add(
    _ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0, at token: Int = -1,
    count: UInt8 = 1, wording: Bool = false
  ) {
    var hash = FeatureReader.mix(kind &* 0x9e37_79b9_7f4a_7c15, a)
    if b != 0 { hash = FeatureReader.mix(hash, b) }
    if c != 0 { hash = FeatureReader.mix(hash, c) }
    features.append(
      Feature(hash: hash, token: Int32(token), count: count, isWording: wording))
  }

  @inline(__always)
  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var mixed = (hash ^ value) &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed >> 29
    return mixed &* 0xc4ce_b9fe_1a85_ec53
  }

  /// With the kind of rung and with the rung itself.
  mutating func addAtRung(
    _ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0, at token: Int = -1, count: UInt8 = 1,
    wording: Bool = false
  ) {
    add(kind, a, b, family, at: token, count: count, wording: wording)
    add(kind, a, b, rung, at: token, count: count, wording: wording)
  }

  // MARK: Words

  mutating func readWords() {
    let tokens = evidence.tokens
    let end = min(tokens.count, FeatureReader.longest)
    var words: [UInt64] = [1, 1]
    var kinds: [UInt64] = [1, 1]
    words.reserveCapacity(end + 4)
    kinds.reserveCapacity(end + 4)
    for index in 0..<end {
      words.append(word(index))
      kinds.append(kind(index))
    }
    words.append(2)
    kinds.append(2)
    words.append(2)
    kinds.append(2)
    for index in 0..<end {
      let at = index + 2
      let here = words[at]
      add(1, here, at: index, wording: true)
      addAtRung(2, here, at: index, wording: true)
      add(3, words[at - 1], here, at: index, count: 2, wording: true)
      add(3, words[at - 1], here, family, at: index, count: 2, wording: true)
      add(7, kinds[at - 1], words[at], family, at: index, wording: true)
      add(8, words[at - 1], kinds[at], family, at: index, wording: true)
      add(9, kinds[at], family, at: index, wording: true)
      add(10, kinds[at - 1], kinds[at], family, at: index, wording: true)
      pieces(index)
    }
    readEnds(words, kinds)
  }

  /// How the answer begins and ends, fillers in front and marks behind left aside.
  mutating func readEnds(_ words: [UInt64], _ kinds: [UInt64]) {
    let tokens = evidence.tokens
    var end = min(tokens.count, FeatureReader.longest)
    while end > 0, tokens[end - 1].isMark(".") || tokens[end - 1].isMark("!") { end -= 1 }
    var first = 0
    while first < end, tokens[first].kind == .mark || tokens[first].has(.filler) { first += 1 }
    guard first < end else { return }
    let at = first + 2
    addAtRung(12, words[at], at: first)
    addAtRung(13, words[at], words[at + 1], at: first)
    addAtRung(14, kinds[at], kinds[at + 1], at: first)
    add(15, kinds[at], kinds[at + 1], FeatureReader.mix(kinds[at + 2], rung), at: first)
    addAtRung(16, words[end + 1], at: end - 1)
    addAtRung(17, words[end], words[end + 1], at: end - 1)
  }

  /// The word, or what stands for it: a number is a number, a name a name.
  private func word(_ index: Int) -> UInt64 {
    let token = evidence.tokens[index]
    switch token.kind {
    case .number: return 11 + UInt64(token.shape.rawValue)
    case .mark: return 0x100 + token.hash
    case .word: break
    }
    if token.has(.number), !token.is("one") { return 21 }
    if evidence.reading.isName(index), token.tags.isEmpty { return 22 }
    switch token.calendar {
    case .weekday: return 23
    case .month: return 24
    default: return token.hash
    }
  }

  private func kind(_ index: Int) -> UInt64 {
    let token = evidence.tokens[index]
    if token.kind != .word { return word(index) }
    if evidence.reading.isName(index) { return 22 }
    var hash = FeatureReader.mix(token.tags.low, token.tags.high)
    if token.calendar != .none { hash = FeatureReader.mix(hash, 77) }
    if token.tags.isEmpty, token.calendar == .none { return 31 }
    return hash | 1 << 40
  }

  /// Three, four and five letters in a row, with the word's ends marked.
  mutating func pieces(_ index: Int) {
    let token = evidence.tokens[index]
    guard token.kind == .word, !evidence.reading.isName(index) else { return }
    let bytes = evidence.reading.bytes[token.start..<min(token.end, token.start + 20)]
    var window: UInt64 = 0x5e
    var length = 1
    for byte in bytes {
      window = window << 8 | UInt64(byte | 0x20)
      length += 1
      piece(window, length, index)
    }
    piece(window << 8 | 0x24, length + 1, index)
  }

  mutating func piece(_ window: UInt64, _ length: Int, _ index: Int) {
    if length >= 3 { add(18, window & 0xFF_FFFF, family, at: index, wording: true) }
    if length >= 4 { add(19, window & 0xFFFF_FFFF, at: index, wording: true) }
    if length >= 5 { add(20, window & 0xFF_FFFF_FFFF, family, at: index, wording: true) }
  }
}
