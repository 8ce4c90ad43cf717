import Ladder
import Language

/// What a leader may promise without taking anything over.
///
/// Holds: "I'll see you on Friday." "I'll come back to that." "I'll read it back to you."
/// Does not hold: "I'll email them for you." "I'll put the 31 down as 40."
enum PlainPromise {
  static func isOne(_ remark: Remark, _ found: Wordings.Match) -> Bool {
    !OfferRule.isForThem(remark) && harmless.match(remark, at: found.tokens.lowerBound) != nil
  }

  private static let harmless = Wordings(
    """
    i 'll|will just? wait|listen|stop|pause|note|jot|record|stay|hold|hear|look|remember|shut|check|say|repeat|believe|admit|start|begin|read|know|follow|need
    i 'll|will just? be here|quiet|back|honest|there|silent|brief|listening|asking|right|with
    i 'll|will just? show|tell you
    i 'll|will just? see you|it|that|the
    i 'll|will just? ask you|again|one|once|it|the|my
    i 'll|will just? come back|to|by
    i 'll|will just? write|put|note|keep it|that|this|those|them|the down|in|on|up
    i 'll|will just? write down
    i 'll|will just? put the <num> .. in|on|under ... exactly|as|tracker|sheet|log|list|scorecard|board
    i 'll|will just? put the question|it back
    i 'll|will give you a|the|time|as|some|all|back
    i 'll|will let you finish|think|answer|speak|go|talk|choose|decide|know|get
    i 'll|will leave that|the|it|you number|there|here|question|to|with
    i 'll|will take notes|note|a|that as
    i 'll|will see|be|call|ring|meet|email|text you
    i 'll|will send you
    i 'll|will keep asking|quiet|my|an|it|that|notes|the
    i 'll|will not|never
    i 'll|will go|do first|next|the|my
    i 'll|will only ask
    i 'll|will sit here|with|back|and
    let me ask|check|repeat|read|write|note|see|give|make|know|say|start|put|play|finish|be|hear|understand|think|pull|open|show|share|summarise|summarize|recap|go|stop|tell|rephrase|get
    """)
}
