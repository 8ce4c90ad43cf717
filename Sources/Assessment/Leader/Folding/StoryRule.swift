import Ladder
import Language

/// Advice told as a story, a fact or a saying.
///
/// Holds: "Mornings have always worked for me." "Works every time." "What the top guys do is get
/// it appraised first." Does not hold: "In 1998 the choir had ninety voices." "What has worked?"
enum StoryRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard !remark.asks, let found = stories.anywhere(remark) ?? openings.atStart(remark) else {
      return nil
    }
    return Heard(move: .advice, decides: found.tokens)
  }

  private static let openings = Wordings(
    """
    nothing beats|works|helps <any>
    nobody ever <past> <any> <any> ... by
    no one ever <past> ... by
    first <any> <any> comes before
    what the top|best|good|great <any> do
    the ones|people|reps|teams|branches|folks who|that <any> ... always|never|all|do|get
    every <any> i rate|know|respect|admire
    people|folks in|at your seat|position|place|shoes
    back in|when my|i <any> ... <past>
    """)

  private static let stories = Wordings(
    """
    works|worked like? every|a|like time|charm|treat|dream|magic
    works wonders
    worked a treat|charm
    has|have|'s|'ve always|never worked|failed|done|served|helped|paid
    always|never worked|works|did|does|pays|helps|saved|fails|failed ... me|us|for|it|trick
    worked|works|did for|wonders|the me|us|trick
    just|only saying
    is|are|'s|would be|far|much|so? quicker|faster|better|easier|simpler|cheaper than
    are|is|were|was better|best for that|this|it|them
    worth their|his|her|your salt
    smart|good|best|top|great|clever|successful|sensible crews|teams|reps|people|managers|shops|schools|nurses|drivers <any>
    does|do|did the job
    one word ,
    you 'd|would be surprised|amazed what|how
    who|that gets|get|got paid|results|orders|signed|replies
    it wouldn't|would not hurt|kill|harm to > <any>
    wouldn't hurt|harm|kill to > <any>
    less <any> ,? more <any>
    more <any> ,? less <any>
    the way i see it
    you could|might do worse than > <any>
    no-brainer
    i find that|it|<ing>
    is the only|best|simplest|right|surest|quickest way|option|answer|solution|thing
    in my|our old|last|previous? team|shop|store|branch|department|company|crew|school|unit we|i|they|everybody|everyone
    does|did the trick
    swears|swear by
    in my last|old|previous|first|day <any> ... <past>
    in my day
    when i was|had|ran|did|started in|a|on|at|your|this|doing|running
    when i <past> <any> ... i
    at my last|old|previous <any>
    i always <past> <any>
    i used to <base>
    i 've always <past>
    i always|never|usually|tend <base> <any>
    i found that|<ing>|it|a|the
    i 've found that|<ing>|it|a
    is what <past>|brings|gets|works|worked|fixes|wins|does|brought|fixed|got|turned|saved|made
    what worked for|was|is|there
    what fixed|saved|turned it|us|that|me|things
    brings|brought|gets|got them back|in
    not rocket science
    simple as that
    end of story
    non negotiable
    off you|ye go|pop|trot
    you 're|are welcome
    ur welcome
    would fix|solve|sort|cure|do it|this|that|everything|the
    will|'ll fix|solve|sort|cure it|this|that|everything
    people who|usually|always <base> ... first|always|get|never|sell|win|close|hit
    usually|always begin|start with
    it 's how every|we|i
    that 's how|what i|we|the|every|they <past>|do|did|always|got|get|fixed|turned
    is how i|we|the <past>|got|did|do|fixed
    doubled|halved|tripled|quadrupled|cut ... in a|six|two|three|one
    i 'm telling you
    trust me
    believe me
    mark my words
    take it from me
    most people|reps|managers|teams|of <base>|start|would|just|find|do
    the top|best <any> <any>? all? <base>
    all it needs|takes|lacks|wants
    that 's|is all it|this|that
    it needs
    you do that ,? you 're|are|'ll
    do the same
    finish and klaar
    a lot of people|reps <base>
    i 've seen <any> ... work
    it 's what i|we|they do|did
    only way|thing .. by|is|that|works
    that 's what gets|works|brings|wins|does|got|worked|brought|fixes|fixed
    that 's where|why i|we 'd|would|always
    it 's obvious
    it 's that or
    """)
}
