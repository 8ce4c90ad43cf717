import Ladder
import Language

/// The leader's own way of doing it, handed over.
///
/// Holds: "If I were you I'd start with Acme." "My advice: split the list." "The trick is to call
/// before nine." Does not hold: "I'd like to hear your plan." "I've got an opinion; what's yours?"
enum PersonalRecipeRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard !remark.asks || !OpenRequestRule.isQuestion(remark) else { return nil }
    if let found = said.atStart(remark) { return Heard(move: .advice, decides: found.decides) }
    if spared.atLead(remark) != nil { return nil }
    guard let found = recipes.atStart(remark) ?? anywhere.anywhere(remark) else { return nil }
    return Heard(move: .advice, decides: found.decides)
  }

  private static let said = Wordings(
    """
    i 'd|would say|go|vote ,? > start|begin|go|call|ring|try|take|get|ask|send|put|book|move|drop|keep|for|with
    the thing to do is|'s|would > <any>
    best|better to > <base>
    """)

  private static let spared = Wordings(
    """
    i 'd|would like|love|rather|be|prefer|expect to|interested|curious|hear|know|you|that|keen|happy|glad
    i 'd|would ask you
    i 'd|would rather|expect|hope|imagine|guess|think|need|want
    if i were|was to ask
    i don't|dont|won't|can't|couldn't|didn't|'m|am|could
    i think you 're|are|have|'ve|said
    i think that 's|is|it|we
    """)

  private static let recipes = Wordings(
    """
    if i were|was you|your|in > <any>
    if i was|were running|doing > <any>
    if it was|were me|my|mine|up > <any>
    if this was|were me|my|mine > <any>
    in your shoes|place|seat|position|chair > <any>
    if i had|'d your > <any>
    were i you > <any>
    if they|that|he|she|those were|was my|mine|me ,? > <any>
    my|your best bet|chance|option|move is|'s|would > <any>
    i 'd|would personally|always|definitely|probably|just|simply|honestly|start|never|not|maybe|go|first|also? > <base>
    i 'd|would suggest|recommend|advise|propose|urge > <any>
    i 'd|would > <base>
    i suggest|recommend|advise|propose|vote|urge > <any>
    i strongly|would|really|highly suggest|recommend|advise > <any>
    i think|reckon|believe|feel|guess|'d|say you|it|we > should|ought|need|could|must|'d|might|park|want|have|would <any>
    i reckon|think|say ,? you > <base>
    i think|reckon|say > <ing> <any>
    my advice|suggestion|recommendation|tip|view|vote|hunch|two|instinct|approach|rule|take|answer|best|fix|trick|secret would|is|'s|cents|be? ,? > <any>
    one|a|quick|small|another|some|word quick|small|simple? tip|suggestion|idea|trick|advice ,? > <any>
    a|one|the|your <any> first|next|good? step|thing|move|start|place would|might > be
    what works|worked ... is|was|'s > <any>
    what i 'd|would|always|used|usually|did|do|have|suggest|recommend|advise|found ... do|is|was|did|,? > <any>
    what i 'd|would do ,? is? > <any>
    the|a best|easiest|simplest|quickest|smart|smartest|right|obvious|sensible|only|fastest|surest|cheapest|first|real|simple|good|better thing|way|move|bet|answer|fix|option|solution|play|step|route|place|approach ... > is|'s|would|to|here
    best thing|bet|way|move|option|approach|practice|idea > would|is|'s|to|be|here|<any>
    better > to|off|if <any>
    easier|quicker|simpler|safer|smarter|cheaper|wiser to > <base>
    the trick|key|answer|solution|fix|secret|cure|remedy|way here|to|with|for? .. is|'s|would ,? > <any>
    the key|trick|secret > <any>
    there 's|is a? an? simple|easy|obvious|quick|straightforward answer|fix|solution|way ,? > <any>
    the answer|solution|fix ,? is|'s > <any>
    why|how not to? > simply
    how i 'd|would|did > <any>
    in my experience|book|view|opinion ,? > <any>
    from experience|my ,? > <any>
    with respect ,? > call|ring
    personally ,? i|i'd > <any>
    word of advice > <any>
    pro tip > <any>
    hint > <any>
    make sure > <any>
    be sure to > <any>
    remember to > <any>
    don't|dont|do forget to > <any>
    ideally ,? you > <any>
    definitely > go|call|do|<base>
    my suggestion|advice > <any>
    answer ,? > <base>
    if you ask me ,? > <any>
    if you want my|to|that|it|this ... ,? > <base> <the>
    """)

  private static let anywhere = Wordings(
    """
    that 's|is the > fix|trick|answer|secret|cure|solution|way|key
    there 's|is your > cure|fix|answer|solution|missing
    and so would > i
    if it|this were|was me
    i 'd do the same
    if i were|was you
    i 'd do it
    i would do it
    if you ask me
    > do that|this|same $
    in my experience
    that 's|is all the strategy
    what i 'd > do
    """)
}
