import Ladder
import Language

/// The person's plan or situation drawn together with "so".
///
/// Holds: "So you want to get the list first, then call." "So the first step is the email tonight."
/// Does not hold: "So you should call them." "So call them." "So is it signed?"
enum DrawnConclusionRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard !remark.asks, remark.first?.isIn(YesNoRule.openers) == false,
      GivenBackRule.opensWithSo(remark),
      !ImperativeRule.isOrder(remark, at: remark.lead),
      urging.anywhere(remark) == nil, OpenQuestionRule.start(of: remark) == nil,
      OfferRule.hear(remark) == nil, TagQuestionRule.tag(of: remark) == nil
    else { return nil }
    return GivenBackRule.hear(remark)
  }

  private static let urging = Wordings(
    """
    should|ought|do|don't|must|shouldn't|wouldn't|couldn't|better|gotta
    you could|might|need
    """)
}
