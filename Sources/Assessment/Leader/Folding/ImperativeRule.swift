import Ladder
import Language

/// An order: what to do, in the imperative.
///
/// Holds: "Just email Dana." "Ring her today, don't wait." "Put Carla on dock 2."
/// Does not hold: "Tell me more." "Take your time." "Call volumes are down."
enum ImperativeRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard !remark.asks || TagQuestionRule.tag(of: remark) != nil || !question(remark) else {
      return nil
    }
    for start in remark.starts where isOrder(remark, at: start) {
      if remark.asks, start == remark.lead, TagQuestionRule.tag(of: remark) == nil {
        return Heard(move: .leading, decides: start..<remark.clauseEnd(after: start))
      }
      return Heard(move: .advice, decides: start..<max(start + 1, remark.clauseEnd(after: start)))
    }
    return nil
  }

  /// An order behind a colon or a comma.
  static func afterColon(_ remark: Remark) -> Heard? {
    for start in remark.starts.dropFirst()
    where remark.tokens[start - 1].isMark(":") && isOrder(remark, at: start) {
      return Heard(move: .advice, decides: start..<max(start + 1, remark.clauseEnd(after: start)))
    }
    return nil
  }

  private static func question(_ remark: Remark) -> Bool {
    OpenRequestRule.isQuestion(remark) || remark.first.map { $0.isIn(YesNoRule.openers) } ?? false
  }

  static func isOrder(_ remark: Remark, at start: Int) -> Bool {
    if invitations.match(remark, at: start) != nil || OpenRequestRule.begins(remark, at: start) {
      return false
    }
    if isStatement(remark, after: start) { return false }
    if frames.match(remark, at: start) != nil { return true }
    guard let verb = remark.token(start), verb.kind == .word else { return false }
    if verb.isIn(urging), start + 1 < remark.range.upperBound {
      return isOrder(remark, at: start + (remark.token(start + 1)?.isMark(",") == true ? 2 : 1))
    }
    guard isVerb(verb) else { return false }
    if start != remark.lead, verb.tags.isEmpty, !follows(remark) || verb.capital { return false }
    let next = remark.token(start + 1)
    guard let next, next.kind != .mark else {
      return start == remark.lead && verb.has(.base) && verb.has(.act) && remark.wordCount <= 2
        && verb.has(.contact)
    }
    if WordKind.the.accepts(next) || WordKind.whom.accepts(next) || next.isIn(follow) {
      return verb.has(.base) || verb.tags.isEmpty || WordKind.base.accepts(verb)
    }
    return verb.has(.base) && verb.has(.act) && !next.has(.past)
  }

  /// After "when they don't answer", even an unknown word is an order.
  private static func follows(_ remark: Remark) -> Bool {
    remark.first?.isIn(occasions) ?? false
  }

  private static let occasions = WordSet(
    "if when before after once on next as until whenever first")

  private static func isVerb(_ token: Token) -> Bool {
    if OpenQuestionRule.isQuestionWord(token) { return false }
    guard !token.isIn(WordKind.small) else { return token.isIn(smallVerbs) }
    if token.has(.ing) || token.isIn(neverVerbs) { return false }
    if token.has(.base) { return true }
    return token.tags.isEmpty && !token.capital || token.tags.isEmpty
  }

  /// A finite verb soon after: the first word was a thing ("Call volumes are down").
  private static func isStatement(_ remark: Remark, after start: Int) -> Bool {
    for index in (start + 1)..<(start + 5) {
      guard let token = remark.token(index), token.kind != .mark else { return false }
      if token.isIn(finite) { return true }
      if WordKind.the.accepts(token) && token.kind == .word || WordKind.whom.accepts(token) {
        return false
      }
      if token.isIn(joins) { return false }
    }
    return false
  }

  private static let urging = WordSet(
    "just simply always never definitely maybe perhaps kindly instead first next only better")
  private static let smallVerbs = WordSet("do have be")
  private static let joins = WordSet("that if when who which and before after until")
  private static let finite = WordSet(
    """
    is are was were has had 's 're will would can could 've runs ran went goes ends starts left came \
    lapsed dropped fell rose shows showed stands stood means meets shuts opens have
    """)
  private static let neverVerbs = WordSet(
    """
    thanks thank sorry welcome sure fine great good okay last month week year portfolio turbine partners \
    typical target number interesting understood noted agreed exactly absolutely perfect lovely nice \
    honestly point monday tuesday wednesday thursday friday saturday sunday january february march april \
    june july august september october november december morning afternoon tonight hopefully true false \
    mornings nights sounds seems looks bed page chapter question next row line people folks everyone \
    suppose imagine love mate friend guys team dear sister brother man
    """)
  private static let follow = WordSet(
    """
    to with on in at up down out off through by for as into back over from around ahead away before after \
    everyone people whoever half all both each every some straight
    """)

  private static let invitations = Wordings(
    """
    take your|all|the|as time|moment|seat|much|long
    take a breath|moment|seat|minute|second|look|few|deep
    have a seat|look|think|go|good|great|nice
    do me|us
    wait for
    put your name|initials
    thank|thanks|bless|forgive|excuse|pardon <any>
    let me|'s|us
    see you
    hold on|that|up
    hang on
    wait $
    wait a|for a|second|moment|it
    look at me|the|this|that
    listen $
    sit down|with $
    come in|on|back
    keep it|that brief|short
    correct me
    stop me
    be honest|specific|precise|exact|straight
    note that
    mind you
    whatever
    <any> 's|'re|'ve|'ll|'d
    love your|the|how|that|it
    park both|that|it|this for|a
    say that|it again
    stay with
    bear with
    think about it|that
    think it|that over
    well done
    fair enough
    agree|agreed|point $
    same as|again|time
    like i|you|we
    rest assured
    quick|open|simple|one|first|last question|thing
    good|nice|great|lovely|solid <any>
    help yourself
    move on
    moving on
    back to
    never mind
    """)

  private static let frames = Wordings(
    """
    just|simply|maybe|perhaps|definitely|always|never|only|kindly|instead|first|then|also|now just|simply? <base> <the>
    just|simply|always|never|kindly|maybe|perhaps|definitely just? <base> <whom>
    just|simply|maybe|perhaps|kindly|definitely just? call|ring|email|ask|tell|send|go|do|use|get|put|drop|roll|pick|start|stop|book|make|take|give|talk|speak|try|phone|text|move|add|hire|buy|print|write|say
    don't|dont|do not? not? > wait|email|call|ring|send|let|go|ask|talk|tell|start|leave|do|use|say|give|bother|try|get|put|make|take|accept|touch|offer|discount|bring|open
    do it|that|this|the|your|one|some|what|both|them|as
    have <name>|them|him|her|someone|somebody|everyone <base> <the>
    have <name>|the|your|my <any> sign|do|call|go|take|start|ring|send|check
    get <any> ... in|to|onto|into|out|off|up|on|involved|done|back|changed|down
    go and|to|see|talk|meet|with|for|back|straight|through|over|down|out
    go <base>
    try <ing>|a|the|an|it|to|that|this|calling
    stop <ing>
    start <ing>|with|at|by|from|the|them|earlier
    begin with|by
    use the|a|an|your|my|it|that|this|wh
    be at|there|on|in|the|more ...
    better yet
    keep <ing> <any>
    put <any> on|in|at|with|down|into|a
    let 's have you
    let 's get you|the|a|them|him|her|<name>
    let 's call|ring|email|try|book|ask|send
    lets have you
    lets get|call|try|ask
    ask|call|ring|email|phone|text|tell|send|book|visit|hire|invite <the>|<name>
    ask|call|ring|email|phone|text|tell|visit|invite <name>
    ask|call|ring|email|phone|text|tell|visit|invite|send|give|show|make|get|take|move them|him|her|it
    swap|split|cut|move|drop|offer|add|change|set|turn|switch|halve|double|raise|lower|print|sack|fire|replace|freeze|cancel|sort|sit|block|close <any>
    phone $
    """)
}
