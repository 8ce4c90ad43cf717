import Ladder
import Language

/// The person is attacked: called names, compared, told what they always or never do.
///
/// Holds: "You always do this." "What's wrong with you?" "A trainee would have spotted that."
/// Does not hold: "Why did you not call?" "What's wrong with the list?" "You never said how many."
enum AttackRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    if let found = attacks.anywhere(remark) ?? openings.atStart(remark) {
      return Heard(move: .blame, decides: found.tokens)
    }
    guard let name = insults.anywhere(remark), aimed(remark, name) else { return nil }
    return Heard(move: .blame, decides: name.tokens)
  }

  /// An insult counts when it is aimed at the one who listens.
  private static func aimed(_ remark: Remark, _ name: Wordings.Match) -> Bool {
    remark.wordCount <= 5 || atYou.anywhere(remark) != nil
  }

  private static let atYou = Wordings(
    """
    you
    you're
    u
    your
    that 's
    yourself
    sort|kind|type of
    """)

  private static let insults = Wordings(
    """
    useless|lazier|laziest|lazy|pathetic|stupid|idle|thick|hopeless|clueless|incompetent|idiot|idiotic|clown|disgrace|disgraceful|careless|sloppy|amateur|worthless|moron|dumb|shameful|embarrassing|embarrassment|pathetically|ridiculous|unprofessional|spineless|ungrateful|whining|fool|muppet|dimwit|liability|passenger|passengers|lousy|rubbish|childish|dense|deadweight|laughable|laziness|incompetence|negligent|unreliable|slacker|coward|halfwit|numpty|eejit|plonker|wally|blur|sotong|gormless|imbecile|weakest|selfish|arrogant
    """)

  private static let openings = Wordings(
    """
    you always|never|constantly .. <base>
    you always|never|constantly|forever do|have|get|make|let|miss|come|leave|forget|think|want|listen|learn|prepare|read|stick|bother|finish|follow|call|answer|tell|check|plan|deliver|blame|had|even|ever|once|say|sound|make
    you 're|are always|never|constantly|forever late|behind|making|blaming|complaining|last|the|on|short|ready|prepared|there|there|full|wrong
    you only ever
    you can never|not even
    you can't|cant even|ever|do|be|get|manage|handle|sell|count
    you couldn't|couldnt <any>
    you clearly|obviously|plainly|just|simply|really|evidently don't|dont|can't|cant|aren't|have|do|haven't|never|think|didn't
    you don't|dont even|ever|care|listen|deserve|try|bother
    you must be joking|kidding
    don't|dont give me that|your|another|any
    were you born|asleep|sleeping|drunk
    did you sleep|even
    what is|'s it with you
    you are not a? serious|fit|good|up|cut|capable|even|trying
    you 're not a? serious|fit|good|up|cut|capable|even|trying
    you call yourself
    call yourself
    you should be ashamed
    shame on you
    you need to grow
    grow up
    typical $
    typical
    how hard can|is it
    how difficult can|is it
    how dare you
    how could you .. possibly|do|let|be|forget|miss
    how many times do|must|have|did i|we
    how often do|must i
    how can|could you not
    how can|could anyone|someone|anybody
    what 's|is|the .. wrong with you
    what 's|is your problem|excuse
    what is|'s|the matter with you
    what were you|u thinking
    what do we|i pay you
    what are we|i paying you
    what sort|kind|type of > a? idiot|clown|fool|manager|leader|person|professional|<any>
    what do you do all day|week
    what excuse
    what 's|is it this time
    what have you been doing all
    who leaves|does|forgets|loses ... seriously
    who do you think you
    who hired|taught you
    are you even|really|seriously|actually|always this|trying|stupid|thick|deaf|blind|serious|listening|this|lazy|incapable|incompetent|just|completely
    are you kidding|joking|serious|thick|deaf|blind|stupid|incapable|lazy|asleep|mad|slow
    were you even|actually|really listening|awake|trying
    did you even|actually bother|listen|read|try|think|look|care
    do you even|actually|really|ever care|listen|try|want|read|think|have|know|understand|realise|work|bother
    do you have a brain
    do you think this is a
    do you not|never ever? listen|learn|care|read
    don't you ever|even|care|listen
    have you even
    have you no
    have you learned|learnt nothing
    can you do anything|nothing
    can't|cant you do|get|even|ever|do anything|one|a|even|right
    can't|cant you read|count|listen|see
    why can't|cant|cannot you|u ever|even|just|be|do|get|manage|see|learn|take
    why can't|cant you
    why do|are you always|never|constantly|so|such|insist|keep
    why do i|we always|have|even|bother|ever
    why must|should i|we
    why is it always
    why did|didn't|haven't you .. bother|lazy
    why am i
    why should i|we
    is it too much
    is that the best
    is there anything you can
    is it really so? that hard|difficult
    what|which part of ... don't you
    do i have to
    must i
    some <any> you are
    sies
    """)

  private static let attacks = Wordings(
    """
    would never have|do
    nobody|none .. to blame but
    embarrassed to|by|of .. you
    your ... is|are a joke|disgrace|mess|shambles
    nobody else .. has|does|needs|gets
    how is it possible to|that
    don't|dont get it
    nothing to show for
    did your mother|mum|mom|father
    since the day you
    only yourself to blame
    the point|use of you
    what use are you
    bother with you
    the same old? excuse|excuses|story
    what a surprise
    too big|much|hard for you
    any pride|shame|idea|clue
    your head screwed|on
    hold your hand
    a hard worker
    work from a
    thanks to you we|i|they
    you lied
    you promised me
    i should have given|asked|hired|known
    dumbest|stupidest|worst|laziest thing|work|excuse|idea
    not exactly a
    had it done in
    who do you think
    why don't|dont|can't|cant you $
    enough of your|you
    always the same with you
    you have|'ve another|always .. story|excuse|reason
    you make|made me sick|angry|tired|mad|look
    nobody|no-one wants to|you
    or what $
    too slow|lazy|stupid|soft|thick|dumb|scared|dense for|to
    weren't so|that <any>
    can't|cannot|cant be trusted
    your fault and|alone|again|that|this|entirely|nobody
    is|'s|all|entirely your fault $
    it 's|is your fault
    this|that|mess is|'s your fault
    it 's|is you and
    let me|us|everyone|everybody down
    let the|this .. down
    you 've|have let
    let .. whole|team .. down
    failed me|us|the
    you 've|have failed
    you failed
    your|making|no|more|another|of|with excuse|excuses
    i can't|cannot|cant believe you|u
    you 've|have disappointed
    you disappoint|disappointed me|us
    not up to this|the|it|your
    no idea what you
    talking to a brick? wall
    even the|a|an|my <any> do|does|can|could|manage|manages|knows|know|would
    anyone|anybody else would|could|can
    you 're|are a disgrace
    let everyone|everybody|us|me down
    sick|tired|fed .. of|up .. your|you
    i 'm|am sick|tired|fed of|up
    not cut out
    don't|dont care about
    can't|cant be bothered
    cannot be bothered
    couldn't be bothered
    can't|cant be arsed
    even trying
    a|an|any <any> would|could|can have spotted|done|seen|known|managed|handled|noticed|finished|got|caught
    a|an|any <any> <any> would|could have spotted|done|seen|known|managed|handled|noticed
    trainee|intern|junior|kid|child|toddler|graduate|apprentice|monkey|five-year-old|student|grandmother|grandma would|could|can|keeps|does
    first-year trainee|student
    than you did|do|can|could|ever|$
    better|quicker|faster|harder than you
    more like your
    bowling|working|acting|behaving|playing like a
    everyone|everybody|nobody|anyone else manages|manage|can|has|does|seems|could|here
    everybody|everyone|every .. else .. manages|manage|coped|hits|does
    every other <any> manages|can|does|hits|gets
    why can't|cant you
    nobody|can't|cannot|couldn't|never .. rely|count|depend on you
    can't|cannot|cant|never|couldn't trust you
    i|we don't trust you
    disappointed in|with|by you
    what did i|we expect
    i expected better|more
    i 'd expect from
    i had hopes
    ashamed of
    a brain
    no shame
    the guts
    don't|dont you ever|dare
    bottom of the
    you 're|are the reason|problem|weakest|worst|only
    this is on you
    that 's|is on you
    it 's|is on you
    your attitude
    eyes shut
    in one ear
    mouth $
    all talk|mouth
    amateur hour
    how many times do i have
    what do i pay
    hide|hiding in|behind
    hiding behind
    you people
    do i have to do everything
    you had one job
    is it so hard
    waste of
    wasting my|our|everyone
    what a joke|mess|disgrace|shambles
    on your watch
    you are|'re a disgrace|passenger|liability|joke|disappointment|mess|clown|failure
    you ruin|ruined|wrecked|messed
    you messed|screwed|blew|bungled|botched
    if you 'd|had .. bothered|listened|cared|tried
    if you cared|bothered|listened
    because you were|are too
    too lazy|slow|late|busy|scared to|when|as|again
    only .. when it 's|is too late
    story , story
    """)
}
