extension LexiconTopics {
  /// Ways of putting an answer off, handing it back, agreeing without adding, and saying nothing.
  static let deferrals: [LexiconTopic] = [
    .phrases(
      .putOff,
      """
      let me think
      let me go think
      let me go and think
      let me figure
      let me work out
      let me mull
      let me sleep
      let me look
      let me check
      let me dig
      let me see
      let me get back
      let me come back
      let me go away
      let me have a think
      let me have a look
      let me pull
      let me chew
      let me consider
      let me reflect
      lemme think
      lemme check
      lemme look
      lemme figure
      think about it
      i 'll tell you
      will tell you
      working out what
      i 'll decide
      i 'll work out
      tell you when
      ask me thurs
      ask me on
      ask me after
      see when i 'm
      back 2 u
      come back 2
      weigh up where
      proper think
      a ponder
      have a mull
      chewing over
      think over
      take that away
      take it away
      leave it with me
      come up with
      get my head around
      got my head around
      think it over
      think it through
      mull it over
      sleep on it
      sleep on that
      have a think
      had a think
      get back to you
      come back to you
      come back with
      circle back
      revert to you
      revert
      let you know
      lyk
      figure something out
      figure it out
      work something out
      come up with something
      come up with a plan
      park it
      park this
      play it by ear
      cross that bridge
      give me the weekend
      give me a day
      give me until
      give me a bit
      give me time
      not at my laptop
      send it over later
      give you a date
      message you a date
      i 'll know better
      i 'll know more
      nearer the time
      nearer the day
      closer to the time
      haven 't decided
      havent decided
      havent got that far
      haven't got that far
      not decided
      see what comes up
      see how it goes
      see how things go
      wait and see
      let 's see
      ask me again
      ask me later
      ask around
      look at my diary
      look at my calendar
      check my diary
      check my calendar
      need to dig
      have to pull
      'd need to dig
      'd have to look
      'd have to pull
      need to look
      need to check
      more time to think
      sound out
      jot something down
      pull that up
      pull it up
      """),
    .phrases(
      .unknown,
      """
      i don't know
      i dont know
      dont know
      dunno
      idk
      not sure
      no idea
      no clue
      havent a clue
      not sure yet
      dont know yet
      hard to say
      who knows
      i couldn't tell you
      couldnt say
      cant say
      """),
    .phrases(
      .reversal,
      """
      you tell me
      u tell me
      d'you reckon
      do you reckon
      you 'd recommend
      what you reckon
      what 's your own
      your own thinking
      what would you
      what wld u
      how would you
      how wld u
      where would you
      who would you
      when would you
      what do you
      what do u
      what does your
      what does ur
      how do you
      what should i
      what shall i
      who should i
      who do you
      who do u
      when do you
      when do u
      what sort of proof
      just tell me
      tell me what
      tell me who
      tell me when
      tell me how
      you say
      what 's your
      what are you
      what about you
      dont you
      isnt it
      you decide
      up to you
      your call
      whatever you say
      whatever you think
      whatever you want
      when were you
      would you
      do you want
      do you think
      did you want
      just give me the list
      give me the list
      just point me
      what date do you
      any suggestions
      any ideas
      what do they want
      you choose
      you pick
      you 're the boss
      """),
    .phrases(
      .assent,
      """
      ok
      okay
      sure
      will do
      sure thing
      yes
      yep
      yeah
      yup
      ya
      aye
      agreed
      understood
      got it
      no worries
      no problem
      fair enough
      you 're right
      youre right
      right you are
      of course
      absolutely
      sounds good
      makes sense
      makes total sense
      noted
      correct
      exactly
      fine
      mm-hm
      mhm
      consider it done
      on it
      i 'm on it
      roger
      10-4
      i agree
      good point
      do the needful
      i hear you
      skipper
      gotcha
      righto
      as you wish
      very good
      """),
    .phrases(
      .nothing,
      """
      nothing
      none
      n/a
      na
      no obstacles
      no obstacle
      no blockers
      cant think of any
      can't think of any
      cant think of anything
      nothing really
      nothing comes to mind
      nil
      not applicable
      all good
      smooth sailing
      no comment
      """),
  ]
}
