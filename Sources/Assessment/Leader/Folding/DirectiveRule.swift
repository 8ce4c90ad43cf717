import Ladder
import Language

/// The person is told what to do, with "you".
///
/// Holds: "You should call them." "You need to get the CFO involved." "You'd be better off asking."
/// Does not hold: "You feel you should have called." (given back) "What should you do?"
enum DirectiveRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard let found = directives.anywhere(remark), !isAsked(remark, found) else { return nil }
    if spared.match(remark, at: found.tokens.lowerBound) != nil { return nil }
    if remark.asks { return Heard(move: .leading, decides: found.decides) }
    return Heard(move: .advice, decides: found.decides)
  }

  /// "What do you think you should do" asks, and "who says you have to" too.
  private static func isAsked(_ remark: Remark, _ found: Wordings.Match) -> Bool {
    let before = remark.tokens[remark.range.lowerBound..<found.tokens.lowerBound]
    if before.contains(where: { OpenQuestionRule.isQuestionWord($0) }) { return !given(remark) }
    return before.last.map { $0.isIn(reporting) } ?? false
  }

  private static func given(_ remark: Remark) -> Bool {
    remark.first?.is("what") == true && !remark.asks
      && !OpenQuestionRule.asks(remark, at: remark.lead)
  }

  private static let reporting = WordSet(
    "if when feel felt thought said say saying told think reckon whatever that because until unless once as what"
  )

  /// Duties towards the conversation itself, and facts.
  private static let spared = Wordings(
    """
    you need|have|want to know|understand|tell|answer|say|see|hear|decide|choose|give me|that|this|it|what|your|us|how|the|my|why|$
    you can|could say|tell|see|write|take|answer|think|ask me
    you could say|hear|see|tell
    you should know|see|have|be|get|hear that|this|the|it|an?|able|seeing|i|we
    you must be|have|feel|know
    you have to bring|answer
    you might|could not? say|think|be
    you can see
    you could live
    """)

  private static let directives = Wordings(
    """
    you|u|ye|ya really|probably|definitely|just|seriously|honestly|all|also|simply? should|shud|shoud|shld|shouldn't|shouldnt really|probably|definitely|just|always|never|not|at|also|maybe|perhaps? >
    you|u|ye ought|oughta to? >
    let 's|us have|get you|him|her|them|<name> > <any>
    lets have|get you > <any>
    you|u|ye really|just|simply|definitely|all|probably? need|needs|have|gotta to|ta? > <base>
    you need|have to > be <any>
    you 've|have got to > <base>
    you gotta|gotta > <any>
    you 'd|would be as well|best|better > <any>
    you|u must|mustn't not|never|always|just? > <base>
    you had|'d better|best not|off|to? > <any>
    you 'd|would be|do well|better|best|wise|smart|mad|crazy|advised|far|much|silly .. > <any>
    you 're|are better|best off > <any>
    you want to > <base>
    you want to be > <any>
    you 'll|will want|need|have to > <base>
    you 'll|will wanna > <base>
    you wanna > <base>
    you|u could|might|can|cud always|maybe|perhaps|just|simply|try|also|easily|even|at|probably? > <base>
    you may|might want|like|wish|try|consider to? > <any>
    you may as well > <any>
    you might as well > <any>
    you can|could start|begin|try|ask|call|go|get by|with|to? > <any>
    you just|simply > <base>
    all you need|have to? do? is|'s > <any>
    what you need|want|should|could|must|lack|'re|are is|'s|to|do|missing|looking ... is|'s|do|are? > <any>
    here 's|is? what you do|need|should|want|'re >
    first|then|next|step you <base> > <any>
    it is|'s better you > <any>
    it 's|is|would|'d be? best|better|worth|time|smart|wise|smarter|easier|quicker|good|simpler|advisable to|if|that|you|for|<ing> > <any>
    it might|could|may be best|better|worth|time|smart|wise|good|an|a|easier|quicker > <any>
    it is|'s high? time you|to > <any>
    it 'd|would|might make|help sense? to|if > <any>
    there 's|is nothing > stopping you
    nothing stops|stopping you from? > <ing>
    why you no|never|don't > <any>
    you no need > <any>
    that|this means you should|need > <any>
    as your <any> ,? i 'd > <any>
    i need|want|expect|'d|would you|like|expect you|to to? > <base>
    i want|need|expect you to > <base>
    i 'd|would like|want|prefer|expect you to > <base>
    <any> wants|needs to be > <any>
    what those|these|they|the|he|she <any> need|needs|want|wants is|'s > <any>
    what they|he|she need|needs|want|wants is|'s > <any>
    """)
}
