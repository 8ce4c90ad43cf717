import Ladder
import Language

/// An invitation in the imperative: to tell, describe, go on.
///
/// Holds: "Tell me more." "Walk me through your last three." "Say more about that." "Go on."
/// Does not hold: "Tell the planner before the lorry's late." "Walk the floor at seven."
enum OpenRequestRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard let found = requests.atStart(remark) ?? prompts.atLead(remark) else { return nil }
    return Heard(move: .open, decides: found.decides)
  }

  /// Whether a remark asks with a question word.
  static func isQuestion(_ remark: Remark) -> Bool {
    OpenQuestionRule.start(of: remark) != nil
  }

  static func begins(_ remark: Remark, at index: Int) -> Bool {
    requests.match(remark, at: index) != nil
  }

  private static let prompts = Wordings(
    """
    your plan|turn|words|version|view|idea|ideas|thoughts|call $
    your|the first step|move|action $
    thoughts|more $
    """)

  private static let requests = Wordings(
    """
    tell|show|teach|remind|give|walk|talk|take|help|run|lead|guide|bring me|us
    just? tell me|us
    do me a favour|favor and <telling>
    help me|us understand|see|out|get|picture
    give me|us an?|the|your|some|more
    describe <any>
    explain <any>
    describe|explain|elaborate|continue|expand|clarify $
    elaborate|expand on <any>
    say|tell a? bit? more
    say more|that|a|it|what
    say some|anything more|else
    go on|ahead
    keep going|talking
    carry on $
    paint me|a picture
    paint me
    name|list|pick|choose me|the|one|two|three|a|your|all|every|each|them|some|everything|someone|whoever
    name <num> <any>
    put it|that into|in your own? words
    put it|that into|in words|one|a
    write down|out <any>
    put your name|initials|signature
    do me|us a favour|favor
    sign here|it|this|the|your|below|$
    put a number|date|name|figure
    spell it|that|this out
    break it|that|this down
    let me|us hear
    let 's hear
    lets hear
    share with|what|your|more|how
    talk to me
    talk about <any>
    outline <any>
    summarise|summarize|recap what|your|the
    start wherever|anywhere|from|at the|you
    start at|from the beginning|start
    finish the sentence|that
    think out|aloud loud
    picture|imagine|think back|of|about <any>
    i 'd|would love|like to hear
    help me with
    unpack that|this|it
    in your own words
    go deeper
    from the top
    fill me in
    bring me up
    read me|us
    write these|those|this|that|them|your|it words|down|sentences
    say these|those|the words
    """)
}
