import Ladder
import Language

/// A question that a yes, a no or one of two would answer.
///
/// Holds: "Did you call them?" "Monday or Tuesday?" "She signed it?" "have u got the tickets"
/// Does not hold: "Have you thought about calling them?" (leading, heard before)
enum YesNoRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    if remark.asks {
      return Heard(move: .closed, decides: remark.lead..<remark.range.upperBound)
    }
    guard let found = inverted.atStart(remark) ?? alternatives.anywhere(remark) else { return nil }
    return Heard(move: .closed, decides: found.tokens)
  }

  /// The words that a yes-no question opens with.
  static let openers = WordSet(
    """
    is are was were do does did has have had will would can could should am isn't aren't wasn't don't \
    doesn't didn't hasn't haven't won't shall may might must r
    """)

  private static let inverted = Wordings(
    """
    is|are|was|were|r|isn't|aren't|wasn't|weren't you|u|it|that|this|they|she|he|we|the|there|your|those|these|all|anyone|anybody|everyone|i <any>
    do|does|did|don't|doesn't|didn't you|u|it|that|this|they|she|he|we|the|your|those|these|all|anyone|anybody|everyone|i <any>
    have|has|hav|had|hasn't|haven't you|u|it|that|this|they|she|he|we|the|your|those|these|all|anyone|anybody|everyone|i <any>
    will|can|won't|shall|should you|u|it|that|this|they|she|he|we|the|your|those|these|all|anyone|anybody|everyone|i <any>
    is|are|was|were|did|does|do|has|have|will <name> <any>
    is|are|was|were|did|does|has <any> <any>
    did <the> <any>
    you|u good|ok|okay|happy|ready|sure with|for|about
    u got|done|seen
    so|and was|is it
    is that <any>
    """)

  private static let alternatives = Wordings(
    """
    is that ... or
    yes|yeah or no|nah
    is it ... or
    was it ... or
    theyre|they're <any> or <any> $
    they 're <any> or <any> $
    are they ... or
    """)
}
