import Ladder
import Language

/// The person's plan or situation drawn together with "so".
///
/// Holds: "So you want to get the list first, then call." "So the first step is the email tonight."
/// Does not hold: "So you should call them." "So call them." "So is it signed?"
enum DrawnConclusionRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard !remark.asks, GivenBackRule.opensWithSo(remark), subjects.atLead(remark) != nil,
      urging.anywhere(remark) == nil, OpenQuestionRule.start(of: remark) == nil,
      OfferRule.hear(remark) == nil, TagQuestionRule.tag(of: remark) == nil
    else { return nil }
    return GivenBackRule.hear(remark)
  }

  private static let subjects = Wordings(
    """
    you|it|they|he|she|nobody|none|by|three|two|four|five
    the first|next|plan|one|problem|only <any>
    """)

  private static let urging = Wordings(
    """
    should|ought|must|shouldn't|wouldn't|couldn't|better|gotta
    you could|might|need
    """)
}
