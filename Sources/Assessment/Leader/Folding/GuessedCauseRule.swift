import Ladder
import Language

/// A diagnosis in the form of a question.
///
/// Holds: "Isn't the real problem the price?" "Is it maybe that the list is old?"
/// "Could it be the subject line?" Does not hold: "Is it the same driver every time?"
enum GuessedCauseRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard let found = guesses.atStart(remark) ?? asked(remark) else { return nil }
    return Heard(move: .leading, decides: found.decides)
  }

  private static func asked(_ remark: Remark) -> Wordings.Match? {
    remark.asks && !OpenRequestRule.isQuestion(remark) ? withMark.anywhere(remark) : nil
  }

  private static let guesses = Wordings(
    """
    isn't|isnt|wasn't|wasnt|aren't|arent > the|your|that|it|they|this real|main|actual|true|whole|simplest|easiest|best|quickest|obvious|biggest|only <any>
    isn't|isnt|wasn't|wasnt it really|actually|maybe|perhaps|possibly|basically? > just|simply|because|that|more|about|time|a|an|the|teh|your|better|easier|quicker|obvious|possible|likely|down|all|partly|mostly|worth
    isn't|isnt that > just|simply|because|where|why|the <any>
    isn't|isnt > <ing>
    isn't|isnt > this|that|it ... problem|issue|cause|reason|because|just|simply|really|answer|about
    isn't|isnt|aren't|arent > <any> ... problem|issue|cause|reason|because|just|simply|answer|too|bottleneck|culprit|blocker|point|key|really
    aren't|arent > you|they|we just|simply|really|being|too|a|spending|asking|calling|quoting|trying|trading|selling|sending|chasing
    is|was it not? not|maybe|perhaps|possibly|just|simply|really|actually|more > that|because|down|about|just|simply|a|the
    is|was|could|might it not? > because|that
    is it > possible|likely|conceivable that
    is it > simply|just|maybe|perhaps|possibly|really <any>
    is|are|was > the real|main|actual problem|issue|reason|cause <any>
    is|was > the problem|issue|reason|cause|trouble|answer|bottleneck|culprit .. that|because|you|your|the|not|just|simply|more|maybe|price|pricing
    is there a chance|possibility > that|it|you|they
    could|might|may it > be|not
    could|might|may|would > that|this|the|your ... be
    isn't|isnt|is|are|was|wasn't > <any> .. obvious|right|best person|one|choice|answer|place|time|way|option
    is|are|was|were > <any> .. maybe|perhaps|possibly|just|simply|really|not <any>
    are you > maybe|perhaps|possibly|just|simply|not|sure|too <any>
    do|did|are|were they|you maybe|perhaps|possibly > <any>
    did you > maybe|perhaps <any>
    are|were you sure > it|that|this|the|you isn't|aren't|wasn't|not <any>
    so it 's|is > because <any>
    or is it > just|simply|maybe|that|because|more <any>
    """)

  private static let withMark = Wordings(
    """
    it 's|is > probably|maybe|perhaps|possibly|surely|obviously|clearly because|that|the|a|your
    it 's|is > just|only|simply because|that
    the real|main|actual > problem|issue|reason|cause
    > too expensive|high|late|early|long|slow|busy|pricey|low|many|few for|?
    surely > <any>
    hasn't it got > <any>
    """)
}
