extension LexiconTopics {
  /// Corporate fog, exertion, moods, blame and wished-for results, as people say them.
  static let fog: [LexiconTopic] = [
    .deeds(
      Tags(.vagueVerb, .abstraction),
      """
      actualise actualize aggregate-value agilify ameliorate architect augment calibrate-culture \
      catalyse catalyze conceptualise conceptualize consolidate-gains contextualise \
      contextualize crystallise crystallize decomplexify differentiate digitalise digitalize \
      disrupt elevate-up embolden emphasise emphasize enable encapsulate endeavour engender \
      enliven entrench envision envisage evangelise evangelize evolve exemplify expedite \
      externalise fast-track finesse front-load fructify future-proof galvanise gamify globalise \
      grow-hack holisticise humanise ideate idealise impact impart incentivise incentivize \
      incubate-ideas ingrain inculcate innovate institutionalise institutionalize internalise \
      internalize invigorate liberate lifecycle localise materialise mindshare mobilise mobilize \
      modernise modernize neutralise normalise normalize orchestrate orientate overhaul-culture \
      personalise perpetuate pre-empt preempt problem-solve productise productize \
      professionalize propel prototype-thinking rationalise rationalize re-engage reengage \
      re-energise reenergise re-energize refine refocus reignite reimagine reinvigorate \
      rejuvenate remediate renew-focus reposition reprioritise reprioritize resonate \
      resource-plan revitalise revitalize revolutionise revolutionize right-size rightsize \
      role-model scale-up showcase simplify smarten socialise socialize solutionise solutionize \
      square-away standardise standardize steward strategize strategise streamline supercharge \
      sustain synchronise synergize systematise systematize thrive transcend trailblaze \
      troubleshoot-culture turbo-charge unblock-value underpin unify upgrade-culture upscale \
      uplevel up-level uplift utilise utilize validate-value visualise visualize vitalise \
      weaponise workshop-culture excel flourish blossom appreciate honour uphold treasure \
      cherish realign rebalance hustle-smart
      """),
    .words(
      Tags(.abstractNoun),
      """
      mentality paradigm paradigms ethos esprit camaraderie togetherness belonging inclusivity \
      inclusion diversity equity purpose mission north-star northstar excellence craft-of \
      greatness mastery maturity adoption advocacy affinity ambition ambitions appetite \
      aspiration aspirations autonomy backbone balance-of behaviours belief beliefs \
      benchmark-thinking buy-in calibre candour cascade centricity customer-centricity comms \
      cohesiveness competitiveness compliance-mindset concept concepts conviction courage \
      credibility customer-centric cx deliverables delight dependability determination \
      differentiation dimension dimensions direction-of disruption dynamics dynamism ecosystem \
      effectiveness efficiencies empathy empowerment enablement endurance engagement-piece \
      enrichment entrepreneurship ethics ethic evolution execution expectation fairness flair \
      fluidity focus-areas foresight fulfilment fundamentals gravitas grit harmony headspace \
      headwinds health-of heart-and-soul horizon horizons hospitality humility ideation impetus \
      imperative imperatives improvement-journey independence individuality inefficiency \
      inefficiencies influence ingenuity initiative-taking inspiration instability integrity \
      interdependency intentionality intimacy kindness landscape learnings lessons levers \
      leverage liveliness longevity love mindfulness mindsets modernisation modernization narrative \
      narratives nimbleness optics optimisation optimization orientation outreach-game overload \
      paradigm-shift patience people-side perception perceptions permanence perseverance \
      persistence philosophy pillars pillar pipeline-health pivots platform-play positioning \
      possibilities posture potential-of predictability preparedness prestige pride \
      prioritisation prioritization prioritising proactivity progress quality-mindset rapport \
      reality realism recognition reform rejuvenation relations relevance reliability renewal-of \
      reset-of resilience-piece resolve restructure retention-piece reward rhythm-of rigidity \
      roadblocks robustness roi safeguarding-culture safety-culture scalability seamlessness \
      self-belief self-discipline silos simplicity solidarity solution solutions soul \
      spirit stability stakeholder-management stamina stewardship stickiness substance-of \
      success sustainability symbiosis synergistic tailwinds teamspirit teaming tenacity tension \
      tensions themes theme thought-leadership touch-points traction trajectory transformation \
      trends unity upside utilisation velocity vibrancy viability vibe-check vigour vigilance \
      virality visibility-piece vitality vocabulary volatility wants-and-needs warmth welfare \
      well-being wellness wholeness willingness willpower winning wisdom wherewithal workstream \
      workstreams work-life world-class zeal zest bandwidth-issues headcount-wise kpi okr okrs \
      raci value-add uvp usp governance-piece best-practice bestpractice
      """),
    .words(
      Tags(.mood),
      """
      buzzing chuffed made-up stoked pumped psyched thrilled elated ecstatic delighted overjoyed \
      jubilant cheerful cheery contented satisfied glad grateful thankful blessed upbeat bullish \
      positive-minded energised energized enthused enthusiastic inspired fired-up raring hyped \
      eager hopefuls sanguine serene chilled zen mellow peaceful rested refreshed relieved \
      reassured comforted bored meh blah-feeling flattened glum gloomy down-hearted downhearted \
      disheartened discouraged dispirited despondent dejected despairing desperate distraught \
      devastated crushed-inside heartbroken bereft lonely homesick tearful weepy grumpy grouchy \
      cranky ratty irritable irritated peeved miffed narked hacked-off cheesed-off brassed-off \
      browned-off teed-off ticked-off pissed pissed-off livid furious fuming raging seething \
      irate incensed outraged aggrieved resentful jealous envious insecure shy timid hesitant \
      nervy jittery jumpy edgy on-edge rattled shaken spooked petrified terrified panicky \
      panicking panicked paranoid worrying fretting fretful stressing burnt-out burned-out \
      burnout drained zonked pooped dog-tired weary fatigued sleepy sluggish lethargic jaded \
      unmotivated uninspired apathetic indifferent numb dread dreads dreading despair misery \
      sadness gladness joy happiness frustration frustrations anger rage annoyance resentment \
      disappointment anxiety fear fears nerves jitters butterflies worry worries doubt doubts \
      hunch hunches instinct intuition gut-feel feeling-good feelings pessimistic pessimism \
      optimism hopelessness
      """),
    .words(
      Tags(.blameWord),
      """
      cowboys clowns muppets muppet liars liar cheats crooks thieves shirkers slackers skivers \
      layabouts wasters timewasters jobsworths numpties numpty plonkers plonker pillocks prats \
      morons moron imbecile imbeciles dimwits halfwits weasels vultures dictator tyrant bully \
      bullies trash tripe drivel bollocks bullshit bs crap pathetic diabolical abysmal appalling \
      atrocious lousy dire woeful shoddy slapdash sloppy shambolic ridiculous ludicrous farcical \
      farce disgrace disgraceful laughable inept amateurs amateurish negligent careless dumb \
      daft brainless gormless spineless gutless two-faced ungrateful selfish greedy stingy \
      tightfisted arrogant rude ignorant obnoxious stubborn pig-headed pigheaded unprofessional \
      dishonest corrupt unfair spiteful vindictive malicious workshy blame blames blamed \
      sabotage sabotaged
      """),
    .phrases(
      .effort,
      """
      plough on
      plow on
      ploughing on
      plug away
      plugging away
      hammer away
      hammering away
      soldier on
      soldiering on
      battle on
      battling on
      press on
      pressing on
      keep at them
      keep hammering
      keep grinding
      keep fighting
      move heaven and earth
      moving heaven and earth
      throw the kitchen sink
      throw everything at
      throwing everything at
      throw my weight
      pull my weight
      pulling my weight
      pull our weight
      roll my sleeves up
      roll our sleeves up
      rolling my sleeves up
      sleeves rolled up
      sleeves up
      get stuck in
      getting stuck in
      fire in my belly
      fire in the belly
      push myself
      pushing myself
      push ourselves
      push them to the limit
      push the limits
      all the stops
      give it both barrels
      both barrels
      with both barrels
      give it large
      give it beans
      giving it welly
      more welly
      welly into
      give it laldy
      give it gas
      give it the beans
      give it a lash
      give it loads
      absolutely everything
      absolutely everything into
      everything i can
      everything we can
      giving this everything
      give this everything
      everything in my power
      all in my power
      all i 've got
      all we 've got
      my full commitment
      full commitment
      full power
      full force
      full effort
      200 percent
      200 %
      110 %
      150 %
      120 %
      200 % effort
      hundred percent effort
      100 % effort
      my best foot
      my v best
      my level hardest
      my damnedest
      my utmost
      our utmost
      at it hammer and tongs
      hammer and tongs
      go at it
      going at it
      tooth and nail
      might and main
      sweat blood
      sweating blood
      blood and sweat
      blood , sweat and tears
      sweat it out
      work my socks off
      work our socks off
      work my fingers
      work my backside off
      work my butt off
      work my arse off
      work my ass off
      work like a dog
      work like a trojan
      working flat out
      busting my
      break my back
      breaking my back
      break a sweat
      up to the elbows
      shoulder to the wheel
      shoulders to the wheel
      nose to the
      put my shoulder
      put some effort
      put in effort
      put effort
      putting in effort
      putting every effort
      every effort
      make an effort
      make the effort
      make more effort
      making an effort
      double my zeal
      double my efforts
      double our efforts
      redouble
      into overdrive
      in overdrive
      go into overdrive
      go the distance
      going the distance
      stick at it
      sticking at it
      stick with it
      see it through
      seeing it through
      tough it out
      gut it out
      slog it out
      slog away
      slogging away
      grit my teeth
      gritting my teeth
      give my head a wobble
      buck up
      buck my ideas up
      man up
      toughen up
      be sharper
      be hungrier
      be stronger
      bring the energy
      bringing 110
      go hard or go home
      go harder
      going harder
      study harder
      train harder
      fight tooth
      fight for every
      fighting for every
      leave everything on
      left everything on
      leave it all on
      no stone unturned
      no excuses
      no slacking
      no more slacking
      more graft
      more elbow grease
      elbow grease
      more hustle
      more grind
      more legwork
      go all in
      jia you
      chiong
      hustle harder
      fired up
      get fired up
      """),
    .phrases(
      .abstraction,
      """
      level up
      levelling up
      leveling up
      laser focused
      laser-focused
      zero in
      zeroing in
      hone in
      honing in
      homing in
      double click
      double-click
      get my arms around
      get our arms around
      getting my arms around
      get on the front foot
      get ahead of the curve
      ahead of the curve
      ahead of the game
      head in the game
      get my head in
      eye on the ball
      eyes on the ball
      eye on the prize
      by the scruff of the neck
      by the scruff
      by the horns
      bull by the horns
      grasp the nettle
      bite the bullet
      turn on its head
      turn that on its head
      make it sing
      make it mine
      cut through the noise
      cutting through the noise
      move mountains
      crack the code
      crack the market
      crack the nut
      unlock value
      unlock potential
      best version
      best self
      build a bridge
      building bridges
      seeds of
      sew the seeds
      as a concept
      as a family
      into one family
      one family
      one voice
      one vision
      be all over it
      all over it
      be all over the
      like a rash
      like a hawk
      like a bulldog
      thorn in
      clamp down
      crack down
      face up to
      tighten our belts
      tighten my belt
      show up for
      showing up for
      be present for
      have my back
      have each other 's backs
      door will always be open
      my door is always open
      a bit more love
      more love
      some love
      give some love
      show some love
      some tlc
      a bit of tlc
      tlc
      take it up a notch
      up a notch
      up another notch
      to another level
      to the next level
      next-level
      to new heights
      new heights
      raise the roof
      raising the bar
      raise our standards
      raise my standards
      set the bar
      setting the bar
      a whole new attitude
      new attitude
      a new mindset
      growth mindset
      winning mindset
      quality mindset
      change of mindset
      shift in mindset
      change my ways
      change our ways
      turn the page
      new chapter
      new era
      start afresh
      start anew
      full reset
      the big reset
      how we think about
      ways of working
      way of working
      way we work
      how we show up
      the way forward
      way forward
      the road ahead
      the bigger picture
      the direction of travel
      direction of travel
      operating model
      best practice
      best practices
      best in class
      best-in-class
      world class
      value proposition
      customer journey
      candidate journey
      customer experience
      pain points
      in the round
      end to end
      from a to z
      soup to nuts
      360 degree
      360-degree
      root and branch
      whole-systems view
      whole systems
      systems view
      holistic view
      holistic approach
      helicopter view
      strategic level
      at a strategic level
      joined-up
      joined up approach
      more joined-up
      proactively
      collaboratively
      strategically
      holistically
      seamlessly
      cascade the
      cascading the
      drive the numbers
      drive numbers
      drive footfall
      drive growth
      drive sales
      drive performance
      drive engagement
      drive improvement
      drive efficiency
      drive accountability
      drive the agenda
      ramp up
      ramping up
      dialling up
      gear up
      gearing up
      beef up
      beefing up
      firm up
      smarten up
      sharpen up
      sharpening up
      tighten things
      tightening up
      shake up
      kick on
      kick off the transformation
      get the ball rolling
      ball rolling
      get things rolling
      get the wheels
      get the show
      get going with
      get to work on
      get onto it
      get onto that
      get after it
      get on it
      get right on
      on it at
      taking charge
      take ownership of
      taking control
      be in control
      be on it
      be on the ball
      on the ball
      keep on it
      be more on it
      be stricter
      be firmer
      be kinder
      be nicer
      be calmer
      be braver
      be smarter
      being smarter
      be transparent
      being transparent
      be accountable
      be a better
      become a better
      be the change
      be a team player
      be a leader
      better habits
      healthier habits
      good habits
      healthier
      eat healthier
      eat better
      sleep better
      less gaming
      less scrolling
      no more scrolling
      lose the attitude
      start treating
      treat as a priority
      as a priority
      priority basis
      take forward
      taking forward
      take it forward
      taking it forward
      move forward
      move things forward
      move it forward
      push forward
      drive forward
      move the dial
      moving the needle
      moving the dial
      running like clockwork
      like clockwork
      humming
      firing on all cylinders
      on all cylinders
      in the right direction
      the right direction
      right first time
      do the right thing
      do right by
      doing right by
      lift the mood
      lift spirits
      boost morale
      lift morale
      keep morale
      team morale
      inner game
      channel my inner
      channelling my inner
      insight-led
      data-led
      data-driven
      customer-led
      customer-first
      customer first
      high-trust
      safe space
      psychological safety
      everything it can be
      all it can be
      all they can be
      zero drama
      no drama
      speak with one
      pulls together
      invest in our people
      invest in people
      investing in people
      invest in relationships
      grow the business
      grow our people
      think bigger
      think big
      think smarter
      be bold
      be brave
      """),
    .phrases(
      .feeling,
      """
      sleep better
      sleep at night
      sleep like a baby
      sleep easy
      sleep easier
      in my bones
      in our bones
      know in my
      know in our
      a warm glow
      warm glow
      i 'll be smiling
      i will be smiling
      a smile on
      smile on my face
      good vibes
      a good place
      in good heart
      in a good place
      in good spirits
      got faith
      have faith
      have every faith
      every confidence
      strong hunch
      a hunch
      feel it in
      my gut
      gut feeling
      gut says
      gut tells
      trust my gut
      i 'm dreading
      dreading it
      fills me with
      fill me with
      knocked the stuffing
      at the end of my tether
      end of my tether
      end of my rope
      at my wits
      worn out
      worn down
      burnt out
      burned out
      fed up
      had it up to here
      cba
      cant be bothered
      can't be bothered
      cant b bothered
      couldn't be bothered
      my head 's not in it
      head 's not in it
      heart isn't in it
      heart 's not in it
      heart is not in it
      lost my mojo
      lost the will
      lost belief
      lost interest
      lost a bit of belief
      lost heart with
      off my chest
      weighs on me
      getting me down
      gets me down
      got me down
      let down i feel
      let down i am
      how let down
      how gutted
      how sad
      how upset
      how angry
      how hurt
      scares me
      terrifies me
      stresses me
      makes me nervous
      makes me feel
      makes me anxious
      sits right with me
      sit right with me
      losing sleep
      losing any sleep
      at peace with
      we 'll be fine
      we will be fine
      i 'll be fine
      it 'll turn
      it 'll come good
      come good
      it 'll all work out
      it 'll be alright
      it 'll be grand
      be grand
      everything will be ok
      i resent
      buzzing for
      buzzing about
      up for it
      well up for
      right up for
      raring to go
      """),
    .phrases(
      .blame,
      """
      bone idle
      dragging their feet
      dragging his feet
      dragging her feet
      drags his feet
      drags their feet
      drag their feet
      couldn't organise
      couldn't organize
      couldn't run a
      couldn't fix a
      couldn't care
      can't organise
      don't give two hoots
      two hoots
      give a monkeys
      give a damn
      give a toss
      give a stuff
      give a hoot
      like dirt
      like maniacs
      like a pigsty
      like idiots
      hates us
      hates small
      hate us
      to blame
      is to blame
      are to blame
      is the problem
      are the problem
      lift a finger
      what a shower
      any old rubbish
      old rubbish
      dump their mess
      not serious
      simply not serious
      aren't serious
      rules are for other people
      think rules
      think they own
      don't want to work
      dont want to work
      doesn't want to work
      don't get what
      doesnt know what
      doesn't know what she wants
      doesn't know what he wants
      don't know what they want
      don't know what they 're doing
      doesn't know what he 's doing
      a nightmare
      being difficult
      being awkward
      being useless
      being stubborn
      just lazy
      so lazy
      how lazy
      how useless
      how unfair
      terrible attitude
      bad attitude
      poor attitude
      their attitude
      his attitude
      her attitude
      in it for themselves
      out for themselves
      none of that lot
      that lot
      you lot
      those clowns
      let us down
      let us all down
      let everyone down
      letting us down
      stitched us up
      stitched me up
      threw me under
      stabbed me in
      stabbed us
      always moaning
      always moan
      always complaining
      asleep at the wheel
      not fit for purpose
      waste of space
      waste of time
      plucked out of
      pluck targets
      from thin air
      reject everything
      rejects everyone
      rejects everything
      did her job
      did their job
      did their jobs
      do their job
      do their jobs
      does his job
      does her job
      anyone else 's fault
      's fault
      not one soul
      paid me any heed
      no point they
      """),
  ]
}
