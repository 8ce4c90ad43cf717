import Ladder
import Language

/// The discomfort is taken away: nobody's fault, nothing to worry about.
///
/// Holds: "Don't worry about it, it happens." "It's only a number." "Nobody expects 96 from them."
/// Does not hold: "I know it wasn't easy to say." "Thanks for being straight with me."
enum ComfortRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard !remark.asks || TagQuestionRule.tag(of: remark) != nil,
      !OpenRequestRule.isQuestion(remark), let found = comforts.anywhere(remark)
    else {
      return nil
    }
    // "Don't worry, there's a simple answer: swap the crews" is advice before it is comfort.
    if let directive = DirectiveRule.hear(remark) ?? ImperativeRule.afterColon(remark) {
      return directive
    }
    return Heard(move: .rescue, decides: found.decides)
  }

  private static let comforts = Wordings(
    """
    don't|dont|dinnae|donot you? worry|stress|fret|panic|sweat|fash|bother|apologise|apologize|mind
    don't|dont you? be? so? hard|harsh
    don't|dont be so? hard|worried|upset|sad|beating|too|sorry|down
    don't|dont you? beat|beating|kick|blame|torture|punish|feel|let|lose|take tension|yourself|bad|guilty|it|sleep|terrible|awful
    don't take tension
    do not worry|stress|fret|panic|feel|blame|beat
    please don't stress|worry|feel
    no badda|bother worry
    not to worry
    no worries|problem|biggie|drama|dramas|stress|harm
    never mind|you
    nae bother|worries
    no one|body expects|expected|expect|'s|is|could|would|will|can|minds|reads|blames|hit
    nobody|noone expects|expected|expect|could|would|will|can|minds|reads|blames|hits|upstairs|'s|is gonna?
    nobody|none .. hitting|expected|expects|expect|blame|blames|blaming|mind
    anyone|anybody|everyone|everybody would|could|might have
    anyone|anybody|everyone|everybody misses|struggles|slips|forgets|has|is|'s .. bad|off|sometimes|struggling|behind|down|month|week|same
    happens to everyone|everybody|all|us|anyone
    it|these|this|things happens|happen
    it 's|is not your fault|doing
    isn't your fault|doing
    isn't|isnt you $
    not your fault
    is|'s hardly your
    hardly your doing|fault
    it 's|is only|just a number|target|figure|month|week|quarter|bad|slow|blip
    it 's|is only|just one? number|target|figure
    it doesn't matter
    doesn't matter
    forget it|that|this $
    forget the|your number|target|quota|goal
    forget about
    we 've all been
    you 've|have had .. rough|hard|tough|rotten|terrible|awful|difficult|bad|horrible|heavy|long
    you 've|have had an? awful|rough|hard
    ye 've|have had
    you can't|cant control|watch|win|help|do|be everyone|everything|the|that|this|them|it|everywhere
    you 've|have done everything|all|enough|your|plenty|what
    you did everything|all|your|what .. could|best
    you 're|are doing your|fine|great|ok|okay|all|the
    you 'll be|get fine|there|ok|okay
    she 'll be right
    it 'll|will be|all fine|ok|okay|alright|work|sort|be|blow|come
    it 's|is fine|ok|okay|alright $
    it 's|is fine|ok|okay|alright|grand honestly|really|you|november|december|we|i|nobody|if|to|that
    that 's|is fine|ok|okay|alright honestly|really|nobody|you|we
    it 's|is fine|ok|okay|alright , honestly|really|you|we|i|nobody|it
    poor thing|you|love|lad|pet|man|soul
    bless you|him|her|your
    cut yourself some slack
    go easy on yourself
    give yourself a break
    be kind to yourself
    be easy|gentle on yourself
    take the day|week|rest|afternoon off
    > always slow|quiet|dead|bad|tough
    is|was|were|'s always > slow|quiet|dead|like|bad|tough|rough|silly
    can be rough|hard|cruel like?
    the leads were > bad|poor|rubbish|weak
    you 've|have got enough|plenty|so|too
    enough|plenty|lot|heaps on your plate
    on your plate already|enough
    don't|dont mind it
    you 've|have carried
    we can|could all > live
    we need never|not mention
    say no more about
    nobody 's|is going|gonna|judging|blaming|counting
    it 's|is not that|such bad|important|big|a
    it 's|is not the end
    not the end of the world
    worse things happen
    not a big deal
    no big deal
    is like this|that only
    you 're|are too hard on
    could|can|would have happened to anyone|anybody|everyone
    happened to anyone|anybody|everybody|everyone|the
    terrible|tough|hard|bad|slow|rough|difficult|awful .. for everyone|everybody|us|all
    isn't|not that|so important|bad|serious
    next <any> will|'ll be better|easier|different|fine
    will|'ll|'s be|going .. better anyway|soon
    poor you
    don't|dont give it|that another|a|second thought|second
    nobody|noone answers|buys|reads|calls|replies|works in|at|this|before|after
    you 've|have enough|plenty to|on
    could be worse
    bad luck
    sort itself|themselves out
    that 's|is a great|good|fine|decent result|number
    chin up
    not the end
    silly|stupid|daft|unfair|unrealistic|impossible target|number|goal|quota|date
    it 's|is only natural|human|normal
    everyone|everybody|every .. 's|is short|behind|down|struggling
    > stop|quit worrying|blaming|beating|apologising|apologizing
    you did what|all you could
    with that <any> nobody
    for everyone|everybody|all right now
    for everyone|everybody $
    it 's|is not fair on you
    it isn't fair on you
    """)
}
