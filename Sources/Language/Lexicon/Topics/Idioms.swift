extension LexiconTopics {
  /// Turns of phrase that sound like doing and that no camera could film.
  static let idioms: [LexiconTopic] = [
    .phrases(
      .abstraction,
      """
      get to grips
      same hymn sheet
      hymn sheet
      under the skin
      what good looks like
      what great looks like
      on the front foot
      room to grow
      room to breathe
      find their feet
      find his feet
      find her feet
      differently
      each other more
      follow up properly
      following up properly
      more effectively
      more efficiently
      more closely
      more carefully
      more proactively
      more quickly
      more often
      more consistently
      more regularly
      more seriously
      start the week
      start strong
      finish strong
      start the day right
      make myself useful
      make myself more
      blame game
      blame culture
      like my first
      as if they
      as partners
      like partners
      like family
      at the centre of
      at the center of
      at the heart of
      with more
      with greater
      with real purpose
      with purpose
      with intent
      sense of
      take action
      taking action
      take steps
      taking steps
      take measures
      getting to grips
      get to the bottom
      get closer
      getting closer
      get moving
      get going
      get a handle
      get to know
      get more out of
      get serious
      get stuck in
      get my act together
      get our act together
      get my ducks
      get my house in order
      get it done
      get on with
      get everyone on
      get everybody on
      get the team on
      get behind
      see to it
      put pressure
      keep the pressure
      turn up the heat
      turn the heat up
      shake things up
      light a fire
      next level
      step change
      raise the profile
      bring people with
      hearts and minds
      open doors
      lay the groundwork
      lay the foundations
      set the tone
      set the scene
      set the standard
      set an example
      lead by example
      lead from the front
      leading by example
      leading from the front
      walk the walk
      walk the talk
      hold people accountable
      hold them accountable
      hold everyone accountable
      holding people accountable
      hold to account
      drill down
      deep dive
      get granular
      join the dots
      connect the dots
      plug the gaps
      close the loop
      keep momentum
      build momentum
      keep up the momentum
      plates spinning
      change the conversation
      touch base
      touching base
      think outside
      stay focused
      staying focused
      hit the ground running
      get my name out
      put myself out there
      make my presence felt
      fly the flag
      above and beyond
      exceed expectations
      add value
      adding value
      bring value
      show leadership
      pay closer attention
      pay better attention
      keep tabs
      keeping tabs
      take stock
      step back
      take it seriously
      take this seriously
      do more
      do things differently
      back to basics
      sort myself out
      sort it out
      sort this out
      sort that out
      deal with it
      dealing with it
      get it sorted
      handle it
      take charge
      take control
      take responsibility
      taking responsibility
      take the lead
      taking the lead
      front and centre
      front of mind
      top of mind
      in the loop
      joined at the hip
      feel valued
      feel heard
      feel supported
      feel part
      have their back
      have their backs
      have her back
      have his back
      be there for
      being there for
      more hands on
      more hands-on
      more present
      more involved
      more organised
      more structured
      more rigorous
      more careful
      more assertive
      more aggressive
      more responsive
      more customer focused
      own the
      own it
      owning it
      run a tight ship
      run a tighter ship
      tighten the screws
      tighten the ship
      crack the whip
      rally the troops
      rally the team
      fire up the team
      fire everyone up
      steady the ship
      right the ship
      stop the rot
      stem the bleeding
      plug the leak
      weather the storm
      ride the wave
      up the ante
      shift the dial
      shift gears
      change gear
      move up a gear
      through the gears
      into gear
      hit reset
      press reset
      draw a line under
      turn over a new leaf
      wipe the slate
      clean slate
      fresh start
      fresh approach
      fresh pair of eyes
      fresh look
      hard look
      good look
      proper look
      long hard look
      better grip
      firmer grip
      tighter grip
      firm hand
      new lease
      breathe life
      breathe new life
      plant a seed
      plant the seed
      plant seeds
      sow seeds
      sow the seeds
      bear fruit
      low hanging fruit
      iron out
      smooth over
      smooth out
      bridge the gap
      bridge the divide
      build bridges
      mend fences
      oil the wheels
      grease the wheels
      clear the decks
      clear the air
      break down silos
      break down barriers
      break the mould
      break the cycle
      tear down walls
      push the envelope
      push boundaries
      push the boundaries
      raise awareness
      raise standards
      drive standards
      drive change
      drive results
      drive value
      make things happen
      make it happen
      making it happen
      make it work
      make it count
      make every call count
      make every minute count
      make the most of
      make better use
      use my time better
      manage my time
      my time better
      work smart
      work smarter
      working smarter
      working harder
      working on it
      work on it
      work on my
      work on our
      keep working
      keep on
      keep trying
      keep chasing
      stay positive
      stay motivated
      stay strong
      keep my chin up
      keep the faith
      believe in
      trust the process
      put people first
      put customers first
      put the customer first
      customer at the heart
      at the heart of
      live our values
      one team
      pull together
      pulling together
      pull in the same direction
      all pulling
      sing from
      get aligned
      align around
      buy in from
      get buy in
      """),
    .phrases(
      .effort,
      """
      hard enough
      everything into
      my all
      heart and soul
      blood sweat and tears
      all hands
      all hands on deck
      full beans
      full pelt
      full tilt
      like a machine
      day and night
      night and day
      burn the midnight oil
      pull out all the stops
      pulling out all the stops
      leave nothing on the table
      leave it all out there
      bring my a game
      bring our a game
      a-game
      up our efforts
      get my head down
      keep my head down
      put my head down
      put a shift in
      put in a shift
      extra mile
      extra effort
      more effort
      max effort
      maximum effort
      twice as hard
      that bit harder
      even harder
      much harder
      a lot harder
      try my hardest
      do my utmost
      do my damnedest
      do my very best
      my very best
      my best shot
      best foot forward
      give it a good go
      give it some
      give it socks
      give it welly
      smash it
      crush it
      go hard
      go hell for leather
      knuckling down
      buckling down
      grinding
      hustle
      stepping it up
      upping my game
      upping our game
      110
      want it more
      """),
    .phrases(
      .placeholder,
      """
      what we discussed
      what we talked about
      the thing we discussed
      the things we discussed
      the usual things
      what needs doing
      what needs to be done
      what 's needed
      whatever 's needed
      whatever needs
      the needful
      the necessary
      the right things
      the right people
      the relevant people
      the relevant stakeholders
      relevant parties
      the appropriate people
      key stakeholders
      key people
      the next steps
      next steps
      my action items
      stick to the plan
      follow the plan
      execute the plan
      the plan we
      as discussed
      as agreed
      various people
      different things
      a variety of
      a range of
      a selection of
      some of the
      some of my
      some of our
      one or two
      somebody or other
      someone or other
      something like that
      or something
      et cetera
      among other things
      and stuff
      and things
      and all that
      a bit of this
      a mix of
      general stuff
      general things
      """),
  ]
}
