import Ladder
import Language

/// A statement that asks for a nod.
///
/// Holds: "You're meeting her at three, right?" "So Thursday at nine it is, yes?"
/// Does not hold: "You could ask the porter, couldn't you?" (a course of action: leading)
enum TagQuestionRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard let tag = tag(of: remark), !OpenRequestRule.isQuestion(remark) else { return nil }
    if let given = DirectiveRule.hear(remark) ?? ImperativeRule.hear(remark) { return given }
    return Heard(move: .closed, decides: tag.tokens)
  }

  /// The tag at the end of a sentence.
  static func tag(of remark: Remark) -> Wordings.Match? {
    guard remark.wordCount > 1 else { return nil }
    let most = max(remark.lead + 1, remark.range.upperBound - 6)
    for index in most..<max(most, remark.range.upperBound) {
      if let found = (remark.asks ? withMark : alone).match(remark, at: index) { return found }
    }
    return nil
  }

  private static let withMark = Wordings(
    """
    right|correct|yes|yeah|yea|no|ok|okay|true|agreed|innit|eh|huh|na|nah|or $
    isn't|isnt|aren't|arent|wasn't|weren't|hasn't|haven't|didn't|doesn't|don't|won't|is|are|was|were|has|have|did|does|do|will|can|can't it|he|she|they|you|we|there|that|i not? $
    yes|yeah or|and no|nah $
    is that right|it|correct|so $
    do i have|understand that right|correctly? $
    or not $
    """)

  private static let alone = Wordings(
    """
    yes|yeah|y or no|nah|n $
    isn't|isnt|aren't|arent|wasn't|didn't it|he|she|they|you $
    , right|correct|yes|yeah $
    yeah|correct|innit $
    or not $
    i mean $
    """)
}
