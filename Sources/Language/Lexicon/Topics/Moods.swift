extension LexiconTopics {
  /// Moods, beliefs, confidence, and words that find fault with others.
  static let moods: [LexiconTopic] = [
    .words(
      Tags(.mood),
      """
      feel feels feeling felt happy happier happiest confident confidence optimistic hopeful positive \
      excited nervous worried worry stressed stress overwhelmed tired exhausted knackered shattered fed \
      frustrated frustrating annoyed scared afraid anxious demoralised demotivated gutted hopeless morale \
      mood calm calmer proud believe motivated motivation motivated keen sad depressed upset angry \
      disappointed ashamed embarrassed uneasy vibe heart dread dreading trust faith sick miserable \
      relaxed comfortable uncomfortable ok-ish convinced
      """),
    .words(
      Tags(.blameWord),
      """
      garbage rubbish useless hopeless lazy incompetent idiot idiots impossible shambles fault clueless \
      terrible awful joke pathetic never always nobody everyone everything nothing care cares bother \
      listens listen hopeless unreasonable stupid dreadful nightmare chaos mess crap shit
      """),
    // What people say of a situation instead of saying what happened.
    .words(
      Tags(.verdictWord),
      """
      aligned tough thin effective challenging difficult hard slow complicated complex messy chaotic \
      stretched overstretched overloaded swamped inefficient ineffective unclear poor unreliable \
      unstable competitive soft bad terrible awful tricky tight brutal fierce patchy disorganised \
      disjointed clunky outdated inconsistent demanding hectic mad crazy
      """),
    .words(Tags(.everyone), "everyone everybody nobody noone always never everything nothing"),
    .phrases(
      .feeling,
      """
      i feel
      been feeling
      feeling flat
      lost a bit of
      just know
      less knackered
      happier
      feel right
      i am happier
      we feel
      i 'm feeling
      feel good
      feel better
      feels ok
      feeling good
      feeling positive
      i believe
      i 'm confident
      i 'm sure
      i 'm certain
      it 'll come
      in my gut
      good feeling
      just know
      i 'll just know
      you 'll sense
      you can sense
      i 'm optimistic
      i 'm happy
      i 'm not worried
      lost my confidence
      lost heart
      fed up
      sick of
      it 'll be fine
      it will be fine
      going to be fine
      it 'll work out
      i 'm worried
      i 'm scared
      i 'm nervous
      """),
    .phrases(
      .blame,
      """
      never listens
      never once
      not once
      never helped
      never help
      never answer
      couldn't be less
      a joke
      a nightmare
      an idiot
      a clown
      absolute clown
      blood out of a stone
      had it in for
      have it in for
      useless
      impossible
      garbage
      incompetent
      as hopeless as
      no manners
      couldnt care less
      can 't be bothered
      cant be bothered
      never listen
      dont care
      doesnt care
      doesn't care
      their fault
      not my fault
      it 's all on
      block everything
      blocks everything
      full stop
      haven't a clue
      a shambles
      pull their weight
      always have
      always been
      whole thing down
      nobody listens
      """),
  ]
}
