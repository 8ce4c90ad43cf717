import Ladder
import Language

/// Words that only hand back a quotation, with nothing of the leader's own.
///
/// Holds: “work harder”. Does not hold: You said “work harder”. What will I see?
enum QuestionWithinQuotesRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard remark.wordCount == 1, let only = remark.first, only.isIn(quotation) else { return nil }
    return Heard(move: remark.asks ? .open : .reflect, decides: remark.lead..<remark.lead + 1)
  }

  private static let quotation = WordSet("quotation")
}
