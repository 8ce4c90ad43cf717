import Ladder
import Language

/// Reads what the learned weights weigh of a leader's words: the words of every sentence and their
/// pieces, how each begins and ends, and what the rules heard in it.
struct RemarkFeatures {
  private(set) var features: [Feature] = []

  private let bytes: [UInt8]

  /// - Parameters:
  ///   - heard: the sentences, and what the rules heard in each.
  ///   - words: the whole, as typed or dictated.
  init(_ heard: [(remark: Remark, heard: Heard)], _ words: String) {
    bytes = Array(words.utf8)
    features.reserveCapacity(256)
    for (number, (remark, heard)) in heard.enumerated() {
      // The sentence stands for the place of its features.
      readWords(of: remark, number)
      readFrame(of: remark, number)
      add(60, RemarkFeatures.number(of: heard.move), at: number, count: 3, as: .conclusion)
      add(
        61, RemarkFeatures.number(of: heard.move), remark.asks ? 2 : 1, at: number,
        as: .conclusion)
    }
    if let worst = heard.map(\.heard).min(by: { $0.rank < $1.rank }) {
      add(62, RemarkFeatures.number(of: worst.move), count: 3, as: .conclusion)
      add(63, RemarkFeatures.number(of: worst.move), UInt64(min(heard.count, 3)), as: .conclusion)
    }
    add(64, UInt64(min(heard.count, 3)) + 1, as: .phrase)
  }

  /// No remark needs more than its first words to be weighed.
  private static let longest = 64

  private static func number(of move: LeaderMove) -> UInt64 {
    switch move {
    case .open: 1
    case .closed: 2
    case .leading: 3
    case .advice: 4
    case .rescue: 5
    case .blame: 6
    case .reflect: 7
    case .statement: 8
    }
  }

  private mutating func add(
    _ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0, at remark: Int = -1, count: UInt8 = 1,
    as origin: Feature.Origin
  ) {
    var hash = Feature.mix(Feature.seed(kind), a)
    if b != 0 { hash = Feature.mix(hash, b) }
    features.append(Feature(hash: hash, token: Int32(remark), count: count, origin: origin))
  }

  private mutating func readWords(of remark: Remark, _ number: Int) {
    var before: UInt64 = 1
    var twoBefore: UInt64 = 1
    var kindBefore: UInt64 = 1
    var kindTwoBefore: UInt64 = 1
    let asks: UInt64 = remark.asks ? 2 : 1
    for index in remark.range.prefix(RemarkFeatures.longest) {
      let token = remark.tokens[index]
      let here = RemarkFeatures.word(token)
      let kind = RemarkFeatures.kind(token, here)
      add(1, here, at: number, as: .wording)
      add(2, here, asks, at: number, as: .wording)
      add(3, before, here, at: number, count: 2, as: .wording)
      add(4, Feature.mix(twoBefore, before), here, at: number, as: .wording)
      add(7, kindBefore, here, at: number, as: .wording)
      add(8, before, kind, at: number, as: .wording)
      add(9, kind, asks, at: number, as: .wording)
      add(10, kindBefore, kind, at: number, as: .wording)
      add(6, twoBefore, here, at: number, as: .wording)
      add(12, here, remark.isLast ? 2 : 1, at: number, as: .wording)
      add(13, Feature.mix(kindTwoBefore, kindBefore), kind, at: number, as: .wording)
      if token.kind == .word, here != 22 { readPieces(of: token, number) }
      kindTwoBefore = kindBefore
      twoBefore = before
      before = here
      kindBefore = kind
    }
    add(5, before, asks, at: number, as: .phrase)
  }

  private mutating func readPieces(of token: Token, _ number: Int) {
    WordPieces.each(of: token, in: bytes) { add(19, $0, at: number, as: .wording) }
  }

  /// How the sentence begins, fillers left out.
  private mutating func readFrame(of remark: Remark, _ number: Int) {
    let asks: UInt64 = remark.asks ? 2 : 1
    let isLast: UInt64 = remark.isLast ? 2 : 1
    add(20, asks, isLast, at: number, as: .phrase)
    let lead = remark.lead
    guard lead < remark.range.upperBound else { return }
    let first = RemarkFeatures.word(remark.tokens[lead])
    let firstKind = RemarkFeatures.kind(remark.tokens[lead], first)
    add(21, first, asks, at: number, count: 2, as: .phrase)
    add(22, firstKind, asks, at: number, count: 2, as: .phrase)
    guard lead + 1 < remark.range.upperBound else { return }
    let second = RemarkFeatures.word(remark.tokens[lead + 1])
    let secondKind = RemarkFeatures.kind(remark.tokens[lead + 1], second)
    add(23, Feature.mix(first, second), asks, at: number, count: 2, as: .phrase)
    add(24, Feature.mix(firstKind, secondKind), asks, at: number, as: .phrase)
    guard lead + 2 < remark.range.upperBound else { return }
    let third = RemarkFeatures.word(remark.tokens[lead + 2])
    add(25, Feature.mix(Feature.mix(first, second), third), asks, at: number, as: .phrase)
  }

  /// The word; a number is a number, an unknown word with a capital a name.
  private static func word(_ token: Token) -> UInt64 {
    if token.kind == .number || token.has(.number) && !token.is("one") { return 21 }
    if token.kind == .mark { return 0x100 + token.hash }
    if token.tags.isEmpty, token.capital { return 22 }
    return token.hash
  }

  /// What the lexicon knows of the word.
  private static func kind(_ token: Token, _ word: UInt64) -> UInt64 {
    if token.kind != .word || word == 22 { return word }
    if token.tags.isEmpty, token.calendar == .none { return 31 }
    var hash = Feature.mix(token.tags.low, token.tags.high)
    if token.calendar != .none { hash = Feature.mix(hash, 77) }
    return hash | 1 << 40
  }
}
