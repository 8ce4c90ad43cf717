extension LexiconTopics {
  /// More ways of holding back: conditions, hedges, wishes, duties, withdrawals, delays, in the
  /// idioms of many places, and their harmless twins.
  static let reservations: [LexiconTopic] = [
    .phrases(
      .condition,
      """
      weather allowing
      time allowing
      swell allowing
      permission allowing
      staff allowing
      traffic allowing
      health allowing
      budget allowing
      workload allowing
      rota allowing
      funds allowing
      staffing permitting
      levels permitting
      workload permitting
      health permitting
      rota permitting
      funds permitting
      wifi willing
      lord spare me
      god sparing
      god spare me
      god spares me
      god permits
      please god
      knees willing
      all things being equal
      other things being equal
      everything being equal
      on the understanding
      on the proviso
      with the proviso
      on the assumption
      on the basis that
      on getting permission
      on approval
      subject to approval
      go-ahead pending
      approval pending
      pending approval
      awaiting approval
      awaiting sign-off
      waiting on a yes
      contingent upon
      conditional upon
      dependent upon
      depending how
      depending whether
      depending if
      depends how
      depends whether
      depends if
      depends what
      as and when
      in the event that
      once they agree
      once they sign
      once they confirm
      once they 've
      once they have
      once he 's
      once she 's
      once he agrees
      once she agrees
      once he signs
      once she signs
      once he gets
      once she gets
      once it 's approved
      once it 's signed
      once it 's been
      once that 's been
      once i get the ok
      once i get the nod
      once i get approval
      once i get permission
      once i hear
      once we hear
      once i 'm told
      once i get word
      once someone
      once somebody
      once head office
      once the board
      once the bank
      once legal
      once finance
      once hr
      when i get a chance
      when i get the chance
      when i get a minute
      when i get a moment
      when i get a sec
      when i find time
      when i find a moment
      when i have time
      when i 've time
      when i 've got time
      when i pluck up
      when i finally pluck up
      when i can face
      when someone relieves
      when somebody relieves
      when somebody gives
      when someone gives
      when they let me
      when i 'm allowed
      if they let me
      if i 'm allowed
      if i can face
      if i get round
      if it comes off
      if things calm down
      if all goes to plan
      if the stars align
      if luck holds
      unless something comes up
      unless anything comes up
      barring accidents
      barring disasters
      barring emergencies
      barring rain
      being the only snag
      is the only snag
      that 's the only snag
      with a fair wind
      with any luck
      and then only
      provided always
      so far as i 'm able
      insofar as
      as far as possible
      where time permits
      as time permits
      as time allows
      if time allows
      given the time
      given the chance
      """),
    // What is said not to be likely is denied, politely.
    .phrases(
      .negation,
      """
      i don't think i
      i don't think that i
      i doubt i
      i doubt if i
      i doubt that i
      i'm not sure i
      i'm not sure if i
      i'm not sure that i
      i don't suppose i
      i don't believe i
      no chance i
      no way i
      there's no way i
      """),
    .phrases(
      .hedge,
      """
      might be an idea
      would be an idea
      could be an idea
      might be worth
      might as well
      may as well
      wouldn't hurt to
      can't hurt to
      would be good to
      would be nice to
      would be great to
      would be wise to
      would be lovely to
      be good if
      i 'd be on for
      i 'd be up for
      i 'm up for
      i 'm open to
      am open to
      i 'm minded to
      am minded to
      minded to
      half a mind to
      of a mind to
      toying with
      playing with the idea
      mulling
      i like the idea of
      like the idea of
      i fancy
      i quite fancy
      nine times out of ten
      nine chances out of ten
      more likely than not
      more than likely
      as likely as not
      chances are
      odds are
      odds on
      i should hope
      i should think
      i should imagine
      i dare say
      i daresay
      i 'd imagine
      i 'd say
      i 'd have thought
      i would imagine
      i would think
      says he
      says she
      so they say
      so i 'm told
      news to me
      no promises
      can't promise
      cannot promise
      don't hold me to
      don't quote me
      touch wood
      knock on wood
      with luck
      here 's hoping
      let 's hope
      in theory
      on paper
      in an ideal world
      in a perfect world
      ideally
      at best
      if only
      by the look of it
      in the pipeline maybe
      leaning towards
      leaning toward
      tempted to
      inclined to
      prepared to
      willing to
      happy to
      glad to
      at a stretch
      give or take maybe
      not a hundred percent
      not 100 %
      not entirely sure
      on the cards
      in two minds
      still deciding
      a hunch
      an inkling
      i suspect
      i 'd suspect
      i reckon maybe
      presumably
      supposedly
      my best guess
      would be my guess
      would be my bet
      is my bet
      'd bet on
      a coin toss
      toss of a coin
      flip a coin
      a toss-up
      torn between
      go back and forth
      going back and forth
      pencilled in
      penciled in
      the theory is
      for the sake of argument
      for argument 's sake
      nothing to stop me
      what 's to stop me
      who am i kidding
      who are we kidding
      easier said
      an attempt will
      would have been me
      may well not
      the plan was
      the idea was
      the intention was
      would if i could
      one day i 'll
      one of these days
      some day
      """),
    .phrases(
      .obligation,
      """
      expected to
      required to
      obliged to
      bound to have to
      am due to
      'm due to
      was told to
      got told to
      been told to
      been asked to
      it 's on me to
      down to me to
      it behoves me
      """),
    .phrases(
      .possibility,
      """
      was going to
      were going to
      had planned to
      had meant to
      was meaning to
      'd meant to
      'd planned to
      also can
      am able to
      'm able to
      in a position to
      feel able to
      """),
    .phrases(
      .withdrawal,
      """
      but that 's off now
      that 's off now
      it 's off now
      so it 's off
      so that 's off
      was the idea until
      was the idea till
      was the plan until
      was the plan till
      off the table now
      i take that back
      i take it back
      take that back
      no strike that
      nah strike that
      strike that
      scratch that
      although no
      or don't i
      forget i said
      forget i spoke
      i 'd sooner leave
      scrub that
      belay that
      on reflection no
      on reflection i won't
      let 's not
      better not
      maybe leave it
      i 'd rather not
      in my dreams
      when hell freezes
      when pigs
      yeah no
      or not as the case
      """),
    .phrases(
      .putOff,
      """
      bear with me
      leave it with me
      watch this space
      let me see
      let 's see
      rain check
      park that
      park it
      ask me later
      ask me again
      ask me friday
      ask me monday
      i 'll revert
      will revert
      circle back
      ring u back
      txt u later
      call you back
      let you know
      we 'll see about
      i 'll see about
      see how it goes
      see how things go
      play it by ear
      i 'm dithering
      still dithering
      need to sleep on
      sleep on whether
      sleep on it
      """),
    .phrases(
      .harmlessIf,
      """
      if you doubt me
      if you ask me
      if you want a name
      if you want it in writing
      if you 'll forgive
      if you 'll excuse
      if you 'll pardon
      if you like
      if it kills me
      if you don't mind me saying
      if truth be told
      if memory serves
      if that 's what you 're asking
      if that 's what you mean
      sack me if you like
      laugh if you like
      if anyone asks
      if anybody asks
      before you say if
      as if by
      depending on nobody
      depends on nobody
      hanging on nobody
      hangs on nobody
      provided for
      as long as it takes
      for as long as
      """),
  ]
}
