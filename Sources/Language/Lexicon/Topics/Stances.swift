extension LexiconTopics {
  /// Hedges, conditions, duties, wishes and withdrawals.
  static let stances: [LexiconTopic] = [
    .phrases(
      .hedge,
      """
      hopefully
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
      try n
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
      if nothing else
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
      last wk
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
