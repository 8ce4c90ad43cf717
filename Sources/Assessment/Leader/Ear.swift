import Ladder
import Language

/// The leader's ear: hears whether a leader asks, tells, or folds.
///
/// Pure and deterministic: the same words are always heard in the same way.
public struct Ear: Sendable {
  /// An ear.
  public init() {}

  /// Hears what the leader says, several sentences at once.
  ///
  /// The rules hear every sentence by itself, and the worst would decide, in the order of the guide;
  /// learned weights weigh what they heard together with the words.
  ///
  /// - Parameter words: what was said, as typed or dictated.
  /// - Returns: the class, the facet that a question aims at, and the words that decide.
  public func hear(_ words: String) -> Hearing {
    let sentences = Ear.sentences(words)
    guard let worst = sentences.min(by: { $0.heard.rank < $1.heard.rank }) else {
      return Hearing(move: .statement, aimsAt: nil, words: 0..<0)
    }
    let weigher = RemarkWeigher(sentences, words)
    let move = weigher.move(ruled: worst.heard.move)
    if move == worst.heard.move { return Ear.hearing(worst.remark, worst.heard) }
    // The weights hear something else than the rules: it rests on a whole sentence.
    let remark = sentences[weigher.sentence(bearing: move, of: sentences.count)].remark
    return Ear.hearing(remark, Heard(move: move, decides: remark.range))
  }

  /// The sentences, and what the rules hear in each.
  static func sentences(_ words: String) -> [(remark: Remark, heard: Heard)] {
    RemarkReader.remarks(in: words).map { ($0, LeaderRules.hear($0)) }
  }

  private static func hearing(_ remark: Remark, _ heard: Heard) -> Hearing {
    let asks = heard.move == .open || heard.move == .closed || heard.move == .leading
    return Hearing(
      move: heard.move, aimsAt: asks ? QuestionAim.facet(of: remark, heard) : nil,
      words: remark.bytes(of: heard.decides))
  }
}

/// What one rule hears in one remark.
struct Heard: Sendable {
  let move: LeaderMove
  /// The tokens that decide.
  let decides: Range<Int>

  /// The guide's order: the worst first.
  var rank: Int {
    switch move {
    case .advice: 0
    case .rescue: 1
    case .leading: 2
    case .blame: 3
    case .closed: 4
    case .open: 5
    case .reflect: 6
    case .statement: 7
    }
  }
}
