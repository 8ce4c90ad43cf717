import Ladder
import Language

/// A question that offers two answers to pick from.
///
/// Holds: "Which stand was it on, 22 or 24?" "Do you mean the belt or the conveyor?"
/// Does not hold: "How many, how often, or since when?"
enum EitherOrRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard let pick = picks.anywhere(remark) else { return nil }
    for start in remark.starts where start > remark.lead && OpenQuestionRule.asks(remark, at: start)
    {
      // The alternatives are questions of their own.
      if start >= pick.tokens.lowerBound { return nil }
    }
    guard remark.asks || doYouMean.anywhere(remark) != nil else { return nil }
    // "…, to count or to look at?" says how, and leaves the answer open.
    guard remark.token(pick.tokens.lowerBound + 1)?.is("to") != true else { return nil }
    guard remark.tokens[pick.tokens].allSatisfy({ !OpenQuestionRule.isQuestionWord($0) }) else {
      return nil
    }
    return Heard(move: .closed, decides: pick.tokens)
  }

  private static let doYouMean = Wordings(
    """
    do|did you mean ... or
    """)
  private static let picks = Wordings(
    """
    , <any> or <any> $
    , <any> or <any> <any> $
    , <any> or <any> <any> <any> $
    , <any> <any> or <any> $
    , <any> <any> or <any> <any> $
    , <any> <any> or <any> <any> <any> $
    , <any> <any> <any> or <any> <any> <any> $
    do|did you mean ... or
    """)
}
