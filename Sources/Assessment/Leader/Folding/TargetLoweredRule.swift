import Ladder
import Language

/// The target is lowered, the date moved, or the person let off answering.
///
/// Holds: "We can drop the number for this quarter." "Let's skip this one." "I'll tell the owner
/// June." Does not hold: "The target is 60." "Let's look at the number."
enum TargetLoweredRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard let found = lowered.anywhere(remark) else { return nil }
    if remark.asks, OpenRequestRule.isQuestion(remark), relaxing.anywhere(remark) == nil {
      return nil
    }
    return Heard(move: .rescue, decides: found.decides)
  }

  private static let relaxing = Wordings(
    """
    we lower|drop|cut|reduce|relax|move|skip
    """)

  private static let lowered = Wordings(
    """
    let 's > skip|drop|forget|lower|ignore|scrap|cancel|postpone|relax|cut|reduce|shelve|park
    let 's just leave it|this|that|the
    let 's > leave it|this|that|the for|until|there|alone|off
    let 's > move|push|put|change the? target|deadline|date|goal|bar|off|back|it
    let 's > set|make|call|say the|it|your ... instead|enough|good|lower|down
    let 's > call it <num>
    let 's > not worry|talk|do|count|bother|dwell|look|go
    let 's > talk|do|come about|it|back ... later|another|week|time
    we can|could|'ll|will|might just? > drop|lower|skip|relax|reduce|cut|forget|move|push|change|adjust|ignore|live|leave|let
    how about|if|does we|<num> > lower|drop|cut
    > lower|relax|reduce|drop the|your|that target|number|quota|goal|bar for|this|until|till|to
    i 'll|will > lower|drop|cut|reduce|knock|relax|change|move|adjust
    i 'll|will > ask for the .. target
    you can|may|could > skip|leave|forget|miss this|it|that|the
    skip it|this|that this|for|one
    you don't|needn't|dont have|need to > answer|say|hit|reach|do|tell
    take your name off
    i won't hold you to
    we won't count
    target|number|goal|quota was|is > too high|ambitious|much|steep
    let 's|us ... > another time|day|week|month
    we can|could|'ll ... > another time|day
    let 's|us > make|call it|that|the .. <num>
    <num> would|will|'ll|is be? > fine|ok|okay|enough|good|plenty too|as|for|by|$
    how about we > say|call|make|do|set|leave <num>|it|the
    skip|forget the|that|this > question|number|rest
    we 'll|can > count the|those|them|it ... as|too|in
    we won't > look|talk|count|discuss|do|mention
    let 's > say <num> instead|then|and
    we 'll|can > give you another|more|extra|until
    wo n't count
    """)
}
