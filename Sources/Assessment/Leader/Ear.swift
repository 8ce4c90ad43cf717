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
  /// The worst sentence decides, in the order of the guide, but a reflection or a fact before an
  /// open question leaves it open.
  ///
  /// - Parameter words: what was said, as typed or dictated.
  /// - Returns: the class, the facet that a question aims at, and the words that decide.
  public func hear(_ words: String) -> Hearing {
    let remarks = RemarkReader.remarks(in: words)
    let heard = remarks.map { ($0, LeaderRules.hear($0)) }
    guard let worst = heard.min(by: { $0.1.rank < $1.1.rank }) else {
      return Hearing(move: .statement, aimsAt: nil, words: 0..<0)
    }
    let (remark, found) = worst
    let asks = found.move == .open || found.move == .closed || found.move == .leading
    return Hearing(
      move: found.move, aimsAt: asks ? QuestionAim.facet(of: remark, found) : nil,
      words: remark.bytes(of: found.decides))
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
