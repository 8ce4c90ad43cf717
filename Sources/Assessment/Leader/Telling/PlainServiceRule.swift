import Ladder
import Language

/// What leaders promise that leaves the problem where it is: to write down, wait, ask, listen.
///
/// Holds: "I'll write that down exactly as you said it." "I'll wait." "Let me ask again."
/// Does not hold: "I'll write that email for you." "I'll ask finance for you."
enum PlainServiceRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard !remark.asks, let found = services.atLead(remark), !OfferRule.isForThem(remark),
      OfferRule.later(remark) == nil,
      TargetLoweredRule.hear(remark) == nil
    else { return nil }
    return Heard(move: .statement, decides: found.tokens)
  }

  private static let services = Wordings(
    """
    i 'll|will just? wait|listen|stop|pause|read|repeat|note|jot|record|stay|hold|hear|look|come|start|begin|say|remember|shut|check
    i 'll|will just? be here|quiet|back|honest|there|silent|brief|listening|asking|right|with
    i 'll|will just? show|tell you
    i 'll|will just? see you|it|that|the
    i 'll|will just? keep asking|quiet|my|it|that|notes|the|listening
    i 'll|will just? sit here|with|back|and
    i 'll|will just? leave that|the|it|you number|there|here|question|to|with
    i 'll|will let you finish|think|answer|speak|go|talk|choose|decide
    i 'll|will just? write|put|get it|that|this|those|them|the down
    i 'll|will just? write|put|note it|that|this|those|them down|in|up|on
    i 'll|will just? put the <num> .. in|on|under ... exactly|as|tracker|sheet|log|list|scorecard|board
    i 'll|will just? ask you|again|one|the|a|it|once|my|that
    i 'll|will just? give you a|the|time|as|some|all
    i 'll|will just? share|send|email you|the|my|our
    i 'll|will take notes|note|a|that
    i 'll|will put the question|my|it|that
    i 'll|will not|never
    i won't
    let me write|note|jot that|it|this|the
    let me ask
    let me just? read|repeat|pull|open|show|share|start|put|stop|get|see|find|know|be|say|come|go|pause
    let 's look|see|start|begin|take|go|come|stay|keep|put|pause|stick|hear|get|meet|talk|review|open|turn|pick|move|continue|return
    """)
}
