extension LexiconTopics {
  /// Verbs that promise, think, strive or wish instead of doing.
  static let intentions: [LexiconTopic] = [
    .verbs(
      Tags(.mind),
      """
      think figure consider reflect ponder mull contemplate brainstorm explore investigate evaluate \
      decide wonder know understand realise learn analyse assess digest strategise reassess \
      rethink believe guess reckon suppose feel hope wish expect remember forget chew
      """),
    .verbs(
      Tags(.exertion),
      """
      try attempt strive endeavour work push hustle grind graft focus fight dig persevere persist \
      knuckle buckle commit knuckle battle sweat toil redouble concentrate
      """),
    .verbs(
      Tags(.result),
      """
      win hit achieve reach grow exceed beat smash crush land convert secure overtake outperform \
      double triple surpass recover rebound turnaround nail attain bag clinch
      """),
    .verbs(
      Tags(.vagueVerb),
      """
      improve ensure leverage drive prioritise prioritize optimise optimize enhance strengthen \
      foster empower align streamline maximise minimise manage handle support engage maintain \
      develop facilitate enable boost accelerate elevate increase reduce change become be get keep \
      help nurture cultivate embed champion own transform reshape revamp adapt address tackle \
      resolve solve sort deal cope monitor oversee coordinate collaborate communicate network \
      progress advance anticipate safeguard embrace harness unlock synergise solidify deepen broaden \
      concentrate refocus energise motivate inspire encourage influence position explore pursue \
      target reinforce stabilise stay remain look seek aim see lean tighten sharpen-up up-skill upskill \
      reconnect revisit continue begin start rebuild act
      """),
    // Never filmed, however exact what they are done to.
    .verbs(
      Tags(.vagueVerb, .abstraction),
      """
      improve ensure leverage prioritise prioritize optimise optimize enhance strengthen foster \
      empower align streamline maximise maximize minimise manage nurture cultivate embed harmonise \
      harmonize reimagine turbocharge supercharge future-proof de-risk rekindle instil \
      instill champion transform reshape revitalise energise galvanise professionalise handle \
      monitor oversee become facilitate enable synergise solidify deepen broaden embody live \
      elevate boost accelerate amplify uplift upskill rethink reinvent redefine refresh \
      democratise support help engage pursue address tackle deal cope coordinate collaborate \
      communicate network progress advance embrace encourage prioritise concentrate refocus adapt \
      develop maintain reduce increase seek lean revamp revisit reinforce position influence care \
      operationalise incentivise motivate inspire encourage engage stabilise safeguard \
      anticipate exude demonstrate mitigate spearhead
      """),
    .verbs(Tags(.result), "claw lose regain reclaim claw pass overachieve outdo outshine outrun"),
    .verbs(Tags(.vagueVerb), "do"),
    .verbs(
      Tags(.result),
      "sell retain upsell persuade convince generate attract gain earn eliminate halve outsell recoup"
    ),
    .verbs(
      Tags(.moving),
      """
      get bring cut reduce raise lift push drive take move increase grow keep hold hit make meet have \
      finish turn drop lower slash trim boost bump double halve shrink improve restore return recover \
      fix clear deliver generate attract gain earn retain renew sell upsell sign book land close fill \
      eliminate end achieve beat reach see be come win pull
      """),
    // What counts as a result when so many of it are got.
    .words(
      Tags(.won),
      """
      accounts demos demo renewals orders members bookings customers clients donors hires placements contracts \
      logos signups sign-ups appointments referrals listings enrolments covers sales deals units \
      wins conversions trials registrations subscribers pledges policies tenancies lettings
      """),
    .words(
      Tags(.metric),
      """
      target targets quota revenue margin margins churn retention occupancy attendance conversion \
      conversions pipeline deal deals logo logos signups subscribers footfall turnover profit profits \
      profitability costs waste scrap complaints absences absence absenteeism errors defects downtime \
      backlog rating ratings csat nps utilisation yield output throughput share donations sales number \
      numbers goal goals rate rates score scores results result budget overtime shrinkage returns \
      no-shows cancellations readmissions satisfaction growth win wins business market accuracy \
      productivity efficiency averages average percentage performance uptime lateness delays
      """),
    .verbs(
      Tags(.state),
      "say insist suggest claim argue want need know mean seem appear depend belong happen exist matter suit"
    ),
    .verbs(
      Tags(.decision),
      """
      approve confirm vote agree release authorise authorize permit allow sanction grant sign \
      greenlight accept reply decide bless okay consent endorse ratify
      """),
    .words(
      Tags(.adjective),
      """
      fair good great bad big small full bit new old key clear open honest real whole general overall \
      right wrong possible proper better quick slow hard easy strong weak high low long own same \
      different other meh total pure deep wide broad joint mutual internal external digital agile \
      holistic robust seamless positive negative happy sure busy early late
      """),
    .verbs(
      Tags(.plan),
      "plan intend promise commit vow swear pledge resolve decide agree arrange guarantee"),
    .phrases(
      .committing,
      """
      plan to
      planning to
      planning on
      plan on
      intend to
      intending to
      commit to
      committing to
      committed to
      promise to
      pledge to
      have decided to
      've decided to
      decided to
      vow to
      am set to
      'm set to
      going to
      gonna
      about to
      due to
      off to
      down to
      undertake to
      """),
    .phrases(
      .planIs,
      """
      <poss> plan is to
      <poss> plan is
      the plan is to
      the plan is
      <poss> plan
      what i'm going to do is
      what i'm gonna do is
      what i 'm going to do is
      what i 'm gonna do is
      what we 're going to do is
      what i will do is
      what i 'll do is
      what we 'll do is
      what we will do is
      what i 'm doing is
      <poss> first step is to
      <poss> first step is
      first step is to
      first step is
      the first step is to
      first thing is
      first thing i do
      first thing i 'll do is
      <poss> next step is to
      <poss> next step is
      that 's what i 'll do
      <poss> answer is to
      <poss> commitment is to
      """),
    .phrases(
      .effort,
      """
      work harder
      try harder
      push harder
      work twice as hard
      work smarter
      try my best
      do my best
      do our best
      do our utmost
      do my utmost
      my level best
      give it my all
      give it our all
      giving it my all
      giving it everything
      give it everything
      everything i 've got
      everything we 've got
      everything i have
      110 percent
      head down
      heads down
      knuckle down
      buckle down
      dig deep
      dig deeper
      dig in
      grind it out
      step up
      stepping up
      step it up
      up my game
      up our game
      raise our game
      raise my game
      go the extra mile
      push hard
      push on
      pushing hard
      all guns blazing
      flat out
      go all out
      all in
      pull my socks up
      pull our socks up
      leave no stone unturned
      roll up my sleeves
      rolling up my sleeves
      keep plugging away
      keep going
      keep pushing
      keep at it
      crack on
      fight harder
      graft harder
      hustle harder
      harder
      nose to the grindstone
      bust a gut
      whatever it takes
      go for it
      just have to try
      bear down
      redouble my efforts
      redouble our efforts
      double down
      put the hours in
      put in the hours
      put the work in
      put in the work
      put my back into it
      put our backs into it
      a hundred percent
      hundred and ten percent
      as hard as i can
      as hard as we can
      hell for leather
      full throttle
      full steam ahead
      be more disciplined
      hold nothing back
      """),
    .phrases(
      .abstraction,
      """
      get better
      catch up
      catching up
      turn the corner
      back on track
      get back on track
      over the line
      be better
      do better
      be more
      be way more
      be much more
      more proactive
      more strategic
      more visible
      more disciplined
      more consistent
      stay on top of
      on top of
      keep on top of
      get on top of
      keep an eye
      keep a closer eye
      closer eye
      my eyes peeled
      keep my finger on the pulse
      finger on the pulse
      keep my ear
      keeping my ear
      keeping a closer eye
      keeping an eye
      staying on top
      staying close
      take full ownership
      taking ownership
      lean in
      leaning in
      iron out
      sand off
      mend fences
      build bridges
      grease the wheels
      way more intentional
      going forward
      clear the air
      to the table
      work together
      work better together
      big picture
      where we 're headed
      part of the journey
      better together
      more joined
      communicate better
      collaborate better
      harder on
      every effort
      more intentional
      being more
      being better
      getting better
      how we work together
      on the same page
      singing from the same
      rowing in the same direction
      ear to the ground
      closer to the ground
      nip it in the bud
      stay close
      stay closer
      stay vigilant
      be more vigilant
      own my day
      owning my day
      get a grip
      get my head right
      tighten up
      take ownership
      raise the bar
      move the needle
      joined up
      make sure
      making sure
      turn things around
      turn it around
      turn this around
      set aside some time
      make time
      find time
      take care of
      get things moving
      get organised
      get organized
      get cracking
      spot the signs
      spot it earlier
      spot it sooner
      catch it earlier
      catch it sooner
      notice earlier
      pay attention
      pay more attention
      reach out more
      follow up more
      get ahead of
      stay ahead of
      """),
  ]
}
