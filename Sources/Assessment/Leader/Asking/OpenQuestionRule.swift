import Ladder
import Language

/// A question that only the person's own words can answer.
///
/// Holds: "What will you do first?" "And if you could fix one thing what would it be"
/// Does not hold: "Do you know what the target is?"
enum OpenQuestionRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard let start = start(of: remark) else { return nil }
    let end = max(start + 1, remark.clauseEnd(after: start))
    return Heard(move: .open, decides: start..<end)
  }

  /// Where the question begins.
  static func start(of remark: Remark) -> Int? {
    if remark.asks, remark.range.count(where: { remark.tokens[$0].kind != .mark }) <= 2,
      remark.tokens[remark.range].allSatisfy({ $0.isIn(prompts) })
    {
      return remark.lead
    }
    for start in remark.starts where asks(remark, at: start) { return start }
    if let first = remark.first, !first.isIn(YesNoRule.openers),
      let found = inverted.anywhere(remark)
    {
      return found.tokens.lowerBound
    }
    return nil
  }

  static func isQuestionWord(_ token: Token) -> Bool { token.isIn(words) }

  /// Whether a question word at a place asks, and does not only join: "what I'm hearing".
  static func asks(_ remark: Remark, at index: Int) -> Bool {
    if telling.match(remark, at: index) != nil { return false }
    if asking.match(remark, at: index) != nil { return true }
    guard let token = remark.token(index), token.isIn(words) else { return false }
    if joined.match(remark, at: index) != nil {
      return false
    }
    if remark.asks { return subordinate.match(remark, at: index) == nil }
    return bare.match(remark, at: index) != nil
  }

  private static let words = WordSet(
    "what who whom whose which where when why how wht wat wot whats whos wheres hows whens whys wen"
  )

  private static let prompts = WordSet("and so because meaning then but like namely")

  /// "What happened is …" tells.
  private static let telling = Wordings(
    """
    what happened|matters|matter|works|worked|helps|helped|counts .. is|was
    what 's|is missing|left|needed|holding|wrong is|was
    what they|you|we|those|these|people|customers|he|she want|wants|need|needs|lack|miss|missed .. is|was
    """)

  /// Forms that ask whatever stands behind them.
  private static let asking = Wordings(
    """
    what|whats|who|whos|which|where|wheres|when|whens|why|how|hows|wht 's|is|are|was|were|do|does|did|will|would|can|could|should|has|have|had|might|must|'ll|'d|'re|haven't|isn't|don't|else|exactly|shall|came|happens|happened|stopped|held|makes|made|needs|next|more
    at|by|from|to|with|on|in|for|since|until|of what|which|when|whom|where|whose
    how many|much|long|often|far|soon|come|exactly|else|early|late|big|confident|likely|sure
    how so $
    out of how|what|which <any>
    such as $
    because|meaning|namely $
    for example|instance $
    which|what|whose <any> do|does|did|will|would|can|could|have|has|are|is|was|were|shall|should|matters|comes|goes|needs|exactly
    which|what|whose <any> <any> do|does|did|will|would|can|could|have|has|are|is|was|were|shall|should|matters|comes|goes|needs|exactly
    which|what of <any>
    hows|wheres|whens|whys it|that|the|your|he|she|they|things
    whose <any>
    any other|more ideas|thoughts|options $
    what $
    if not <name> ,? then who
    """)

  private static let inverted = Wordings(
    """
    what|whats|who|where|when|why|how|which 's|is|are|will|would|do|does|did|can|could|should|have|has you|it|they|we|he|she|that|the|your|this|i|different|stopping|next|left|missing|there
    how come|yuh
    what|who|where|how else
    what|which|how <any> would|do|did|will|could|should|can you|we|they|it|he|she
    where|when|how|what in|on|at|of .. .. do|does|did|is|was
    how many|much|long|often|far <any>
    at|by|from|to|with|on|in what|which|whom
    how come
    whos|who 's|is going|doing|calling|got|in
    how you|yuh want|plan|going
    , how|what|who|which|where|why|when
    then who|what|when|how|where $
    """)

  /// Without a question mark, a question word at the head still asks when a verb follows.
  private static let bare = Wordings(
    """
    what|who|which|where|when|why|how $
    what|who|which|where|why|how <any> do|does|did|will|would|can|could|are|is
    how yuh|you plan|want|fi|going
    which|who <any> <any> <any>
    who <any> <any>
    what|which <any> $
    """)

  private static let joined = Wordings(
    """
    what i 'm|'d|hear|heard|always|would|usually|am|need|want|did|do|see|think|like|mean|said|love
    what you 're|need|want|could|should|must|'ve|do|can|might|ought|'d|lack|have
    what we|they|those|these|people|the
    when i|we was|were|had|ran|did|started|worked
    how i 'd|did|do|would
    """)

  /// "When you say …" before the question proper.
  private static let subordinate = Wordings(
    """
    when you|we|i|it|they|next|the|he|she|that|your|this <any>
    whatever|whoever|whichever|whenever|however
    """)
}
