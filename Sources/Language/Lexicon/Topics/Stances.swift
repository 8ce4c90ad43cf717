extension LexiconTopics {
  /// Hedges, conditions, duties, wishes and withdrawals.
  static let stances: [LexiconTopic] = [
    .phrases(
      .hedge,
      """
      hopefully
      two options
      either i
      haven't decided
      'll likely
      will likely
      don't count on it
      win the lottery
      haven't made up my mind
      shooting for
      shoot for
      gunning for
      aiming for
      angling for
      i think i 'll
      i think i will
      i think i 'm
      i think we 'll
      i guess i 'll
      i guess i 'm
      i suppose i 'll
      i suppose i 'm
      i believe i 'll
      i expect i 'll
      i expect to
      i imagine i 'll
      we 'll see
      we will see
      or maybe
      i think i should
      if i get round to it
      if i get around to it
      if i get a chance
      if i remember
      unless i forget
      worth calling
      it would be worth
      it might be worth
      it makes sense to
      would make sense
      my hope is
      my aim is
      the aim is
      the goal is to
      my goal is to
      the hope is
      the dream is
      in an ideal week
      if all else fails
      at a push
      at a pinch
      see if i can
      see if we can
      see whether i can
      see about
      have a go
      give it a go
      give it a shot
      give it a try
      take a stab
      have a stab
      have a crack
      do what i can
      as best i can
      where i can
      if i can
      tryna
      mabye
      mby
      hopefuly
      hopfully
      probly
      probaly
      prehaps
      poss
      sposed to
      no promises tho
      maaaybe
      one option
      an option would
      i could always
      there 's a chance
      there 's every chance i
      might as well
      'd be up for
      wouldn't rule out
      subject to change
      loosely
      sort of planning
      kind of planning
      half planning
      half thinking
      vaguely
      not set in stone
      no firm plans
      nothing firm
      on paper
      i keep saying
      i always say
      this close to
      supposedly
      apparently
      allegedly
      so they tell me
      as if i 'd
      fat chance
      hell freezes over
      if it were me
      if it was me
      in another life
      wishful thinking
      if i had my way
      if i could
      can't swear
      not a hundred percent
      not 100
      don't hold me
      might or might not
      may or may not
      may well
      could well
      should be able to
      ought to be able
      would be able
      want to say
      working assumption
      tentative
      rough plan
      rough idea
      the idea is
      the idea would be
      the thinking is
      the intention is
      my intention is
      good intentions
      one of these
      with the best will
      if push comes to shove
      in the back of my mind
      the plan would be
      the plan was
      my plan was
      plan had been
      on the cards
      with any justice
      more than likely
      most likely
      very likely
      in all likelihood
      in all probability
      odds are
      odds on
      the odds
      i 'd guess
      i imagine
      i dare say
      i daresay
      i 'd say
      i 'd like to think
      i 'd hope
      here 's hoping
      hoping
      let 's hope
      wouldn't bet on it
      don't quote me
      don't hold your breath
      can 't guarantee
      cant guarantee
      cannot promise
      cannot guarantee
      not promising
      no guarantees
      no guarantee
      one of these fine
      if i 'm lucky
      if we 're lucky
      with a bit of
      all things being equal
      unless i
      as and when i
      on a good day
      best case
      in my dreams
      would be nice
      would be good
      wouldn't mind
      am tempted
      'm tempted
      tempted to
      minded to
      inclined to
      considering
      contemplating
      mulling
      weighing up
      playing with the idea
      thinking i
      feel like i
      feel i
      can see myself
      seriously thinking
      giving some thought
      on my list to
      on the list to
      been going to
      was about to
      was all set to
      had planned
      'd planned
      had intended
      'd intended
      'd meant to
      had meant to
      had hoped
      would have
      would 've
      'd have
      prolly
      chances are
      don't hold me to
      keep meaning to
      been meaning to
      my intention to
      backed out
      but nah
      not any more
      not anymore
      with a following wind
      if only
      maybe
      mayb
      perhaps
      probably
      prob
      probs
      possibly
      poss
      presumably
      ideally
      tentatively
      provisionally
      potentially
      theoretically
      in theory
      fingers crossed
      touch wood
      knock on wood
      with luck
      with any luck
      with a bit of luck
      in an ideal world
      in a perfect world
      no promises
      can 't promise
      cant promise
      wouldnt swear to it
      can't say for certain
      cant say for certain
      cant say for sure
      not sure i
      in two minds
      half a mind to
      toying with
      leaning towards
      leaning toward
      i was going to
      i was gonna
      i was thinking
      was thinking of
      was thinking about
      'd been thinking
      been thinking
      thinking of
      thinking about
      thinking maybe
      hoping to
      hoping for
      am hoping
      'm hoping
      i hope
      we hope
      hope to
      i suppose
      i guess
      pencil
      pencilled
      pencil it
      by rights
      in principle
      all going well
      would be to
      i would
      i 'd put it at
      """),
    .phrases(
      .possibility,
      """
      might
      may
      could
      supposed to
      supposed 2
      meant to
      might be
      could be
      could do
      not certain
      if anything
      aiming for
      aiming to
      aim to
      aim for
      try for
      try and
      try to
      trying to
      attempt to
      attempt a
      will try
      do my best to
      level best to
      """),
    .phrases(
      .condition,
      """
      all being well
      on condition
      on one condition
      on a single condition
      on the condition
      only with
      with his approval
      with her approval
      with their approval
      if and when
      if need be
      if possible
      where possible
      if all goes well
      lord willing
      deo volente
      god permitting
      tide permitting
      diary permitting
      circumstances permitting
      given half a chance
      long as
      if it comes to it
      bar accidents
      touch and go
      subject only
      once approved
      when approved
      only once
      only when
      only after
      but only
      conditional on
      hinges on
      hangs on
      rests on
      down to whether
      in case
      failing that
      with permission
      if spared
      god willing
      time permitting
      weather permitting
      budget permitting
      permitting
      barring surprises
      barring
      inshallah
      if i 'm spared
      subject to
      depending on
      depends on
      dependent on
      provided
      provided that
      providing
      assuming
      as long as
      so long as
      on condition
      on the condition
      in the event
      say the word
      should the
      contingent on
      pending
      only if
      unless
      """),
    .phrases(
      .harmlessIf,
      """
      whether or not
      even if
      as if
      if anything
      what if
      if it 's a date you 're after
      if you must know
      if i 'm honest
      if we 're being frank
      if you ask me but
      if im honest
      if you like
      assuming nothing
      ask if
      asking if
      ask her if
      ask him if
      ask them if
      see if
      check if
      know if
      find out if
      so long friday
      no ifs
      time permitting was
      """),
    .phrases(
      .withdrawal,
      """
      scratch that
      strike that
      on second thoughts
      on second thought
      thinking about it no
      come to think of it no
      but i won 't
      but i wont
      but i 'm not
      but not any more
      then i thought
      lost my nerve
      talked myself out
      got cold feet
      bottled it
      think better of it
      thought better of it
      called it off
      calling it off
      ditched the idea
      binned the idea
      dropped the idea
      not happening
      not going to happen
      ignore that
      disregard that
      wait no
      no scrap that
      scrap that
      if you believe that
      in your dreams
      and pigs
      forget it
      forget that
      never mind
      nevermind
      not now
      actually no
      no wait
      just kidding
      only joking
      only kidding
      changed my mind
      dropped that idea
      now dropped
      been shelved
      lost my nerve
      scrapped it
      what 's the use
      or maybe not
      not really though
      that 's off
      won 't happen though
      """),
    .phrases(
      .sarcasm,
      """
      oh sure
      oh brilliant
      oh yes sure
      oh yeah sure
      oh great
      yeah because
      because that always works
      that 'll work
      what could go wrong
      yeah right
      sure sure
      as if
      third arm
      pigs fly
      """),
    .phrases(
      .wish,
      """
      want to
      wants to
      wanna
      'd like to
      would like to
      'd love to
      would love to
      'd rather
      wish i could
      like to
      """),
    .phrases(
      .obligation,
      """
      need to
      needs to
      have to
      has to
      have got to
      've got to
      got to
      gotta
      should
      must
      ought to
      really must
      'd better
      had better
      """),
    .phrases(
      .pastMark,
      """
      last week
      last month
      did that
      done it
      all done
      yesterday
      ago
      just gone
      back in
      earlier today
      i did it
      i did that
      we did
      have done
      'd already
      used to
      """),
    .phrases(
      .reported,
      """
      wants me to
      told me to
      says i should
      asked me to
      keeps saying
      his words
      her words
      their words
      """),
  ]
}
