extension LexiconTopics {
  /// What stands around an answer and says nothing of it.
  static let pleasantries: [LexiconTopic] = [
    // In front, whatever follows.
    .phrases(
      .hesitation,
      """
      um
      umm
      uh
      uhh
      er
      erm
      hmm
      hm
      oh
      ah
      tbh
      ngl
      to be honest
      to be honest with you
      to be perfectly honest
      to be fair
      to be frank
      to tell you the truth
      truth be told
      if i'm honest
      if i'm being honest
      if i am honest
      in all honesty
      not gonna lie
      honestly
      basically
      frankly
      anyway
      obviously
      personally
      """),
    // In front, before a pause or before the one who speaks.
    .phrases(
      .opening,
      """
      so
      well
      look
      listen
      see
      now then
      seriously
      actually
      ok
      okay
      yes
      yep
      yeah
      yup
      ya
      aye
      right
      alright
      sure
      sure thing
      fine
      of course
      absolutely
      definitely
      certainly
      no problem
      no worries
      fair enough
      agreed
      understood
      got it
      noted
      good point
      exactly
      correct
      sounds good
      makes sense
      will do
      on it
      for me
      alright then
      all right then
      right then
      right so
      ok so
      okay so
      ok then
      okay then
      yeah so
      yes so
      well so
      i mean
      you know
      you know what
      tell you what
      i tell you what
      i'll tell you what
      like i said
      as i said
      as i say
      like i say
      as you know
      as we know
      let me be clear
      let's be clear
      good question
      fair question
      fair point
      great question
      first of all
      first things first
      for what it's worth
      fwiw
      long story short
      in short
      in a nutshell
      bottom line
      simple
      simply put
      put simply
      easy
      thing is
      the thing is
      here's the thing
      here goes
      here it is
      answer
      my answer
      the answer
      to answer your question
      off the top of my head
      believe it or not
      with respect
      with all due respect
      no offence
      i have to say
      i must say
      i must admit
      i have to admit
      i admit
      i'll admit
      i'll be honest
      i'm going to be honest
      i won't lie
      i'll be straight with you
      thanks
      thank you
      many thanks
      thx
      cheers
      thanks for asking
      thanks for this
      thanks for that
      thanks for the reminder
      thanks for the nudge
      thanks for checking in
      thanks for your message
      thanks for your email
      sorry
      sorry for the delay
      sorry for the late reply
      sorry for the slow reply
      apologies for the delay
      apologies
      hope you're well
      hope you are well
      hope all is well
      hope all's well
      """),
    // In front, before a pause, with somebody's name between.
    .phrases(
      .greeting,
      """
      hi
      hiya
      hello
      hey
      dear
      good morning
      good afternoon
      good evening
      g'day
      morning
      afternoon
      evening
      """),
    // Behind, with the name of whoever writes.
    .phrases(
      .signOff,
      """
      thanks
      thank you
      many thanks
      thanks a lot
      thanks again
      thanks so much
      thx
      tks
      ty
      ta
      cheers
      best
      all the best
      best wishes
      best regards
      kind regards
      warm regards
      regards
      rgds
      br
      kr
      yours
      sent from my iphone
      sent from my phone
      sent from my ipad
      sent from my mobile
      get outlook for ios
      that's it
      that's all
      that's my answer
      that's the answer
      that's about it
      hope that helps
      hope this helps
      hope that answers it
      simple as
      simple as that
      speak soon
      talk soon
      """),
    // Behind, with a question mark.
    .phrases(
      .confirming,
      """
      ok
      okay
      yeah
      yes
      right
      alright
      make sense
      makes sense
      does that make sense
      sound good
      sounds good
      sound ok
      sound alright
      that ok
      that okay
      is that ok
      is that okay
      is that alright
      is that all right
      that alright
      ok with you
      work for you
      does that work
      does that help
      happy with that
      fair
      fair enough
      you know
      know what i mean
      innit
      """),
    .phrases(
      .chuckle,
      """
      lol
      lmao
      haha
      hahaha
      ha ha
      hehe
      heh
      xx
      xxx
      xoxo
      x
      """),
  ]
}
