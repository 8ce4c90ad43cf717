extension LexiconTopics {
  /// Nouns that are too empty or too abstract to act on, and those one can look at.
  static let things: [LexiconTopic] = [
    .words(
      Tags(.blankNoun),
      """
      stuff things thing something anything everything whatever whatnot bits pieces blah blahblah \
      whatsit whatsisname so-and-so soandso suchandsuch thingy thingamajig etc item items matter matters \
      issues issue topics topic points aspects areas factors blockers steps measures actions activities \
      whatever certain various several odds somewhere wherever
      """),
    .words(
      Tags(.abstractNoun),
      """
      communication strategy strategies alignment synergy synergies relationship relationships pipeline \
      performance process processes productivity efficiency engagement expectations accountability \
      visibility discipline focus momentum mindset attitude culture morale energy approach quality \
      service experience effort efforts culture teamwork collaboration direction vision values \
      priorities priority bandwidth capacity resources resource resourcing seasonality market economy \
      environment landscape competition climate growth success excellence best future journey \
      opportunity opportunities results result outcome outcomes outreach follow-up followup followups \
      prospecting activity trust rapport clarity cadence rigour rigor ownership mojo numbers number \
      targets target goals goal situation problem problems challenge challenges workload pressure \
      time timing motivation confidence understanding support development improvement improvements \
      organisation organization planning awareness presence value stakeholders basics fundamentals \
      staffing politics complexity uncertainty inflation budget ties cohesion vibe vibes game way forward \
      coverage plate head budgets system systems framework frameworks structure structures methodology practice practices standards standard principles initiative initiatives programme push drive care attention diligence transparency openness honesty respect loyalty satisfaction happiness wellbeing atmosphere spirit connection connections network networks bond bonds partnership partnerships touch dialogue follow-through execution delivery consistency speed pace urgency hunger passion enthusiasm positivity professionalism responsiveness availability agility flexibility resilience innovation creativity scaling funnel proposition brand image reputation footprint segment segments territory potential talent skills skill capability capabilities competence knowledge learning training coaching guidance leadership governance oversight control routine habits habit outlook perspective details essentials objectives objective aims kpis metrics insight insights analysis buyin involvement participation commitment responsibility nature quality workflow workflows sales admin resilience feedback productivity readiness tempo intensity standards excellence throughput logistics side sides territory operation operations experience lifecycle ecosystem toolkit roadmap playbook rhythm efforts basics interaction interactions touchpoint touchpoints \
      coverage budgets presence proposition efforts behaviour behaviours
      """),
    .words(
      Tags(.evidence),
      """
      screenshot screenshots photo photos picture pictures pic pics recording recordings receipt receipts \
      signature signatures log logbook sheet spreadsheet tracker report reports list checklist form forms \
      invoice contract order orders quote quotes email emails message text invite invites invitation \
      calendar diary note notes minutes record records entry entries docket dockets ticket tickets crm \
      dashboard folder file files document documents certificate statement slip slips copy link url post \
      posts page pages card cards stamp tick ticks initials video videos clip confirmation letter letters \
      agreement nda po board whiteboard chart graph print printout export stub badge register rota inbox \
      pr commit scorecard scorecards transcript transcripts plan schedule tally timesheet timesheets \
      strava scan map draft drafts proposal proposals deck slide slides jira salesforce hubspot app \
      tray drawer cupboard booklet diary photo thread channel chat acceptance permit licence deed tape \
      proof reference tag tags key keys meter reading readings clipboard poster label labels sticker
      """),
    .words(
      Tags(.unit),
      """
      calls call emails visits visit meetings meeting demos demo dials conversations conversation leads \
      lead deals deal orders tickets ticket runs sessions session hours hrs minutes appointments \
      interviews units covers bookings entries pages words steps kg kilos litres km miles points pts \
      percent pct people customers clients accounts renewals contacts sales signups members patients \
      students pupils candidates reps beds rooms quotes proposals placements policies tasks items jobs \
      loads boxes pallets reviews inspections checks audits complaints rows names slots hooves trays \
      drops stops shifts weeks days donors cards letters forms videos photos posts euros pounds dollars \
      quid k m grand grams g
      """),
    .phrases(
      .placeholder,
      """
      x y and z
      xyz
      x y z
      a b and c
      abc
      such and such
      so and so
      blah blah
      this and that
      bits and pieces
      bits and bobs
      odds and ends
      one thing or another
      something or other
      and so on
      various things
      all sorts
      the usual
      the usual stuff
      usual stuff
      the whatsit
      to be confirmed
      to be decided
      to be determined
      insert date here
      a couple of things
      a few things
      some things
      a thing or two
      some people
      a few people
      a couple of people
      a couple of folks
      some stuff
      stuff
      some folks
      certain people
      certain parties
      certain matters
      certain things
      various people
      a bunch of things
      lots of things
      that sort of thing
      that kind of thing
      you know how it is
      whatsisname
      one or other of
      take your pick
      or whoever
      whoever 's
      such and such
      plan b
      whatshisname
      thingummy
      thingamajig
      wotsit
      whatsername
      somewhere or other
      one or two things
      a number of things
      everything really
      """),
    .phrases(
      .blankPhrase,
      """
      such and such
      so and so
      so-and-so
      blah blah
      insert date here
      whatsisname
      whatshisname
      whatsername
      what 's his name
      what 's her name
      you know what
      what 's-his-name
      xyz
      date here
      something o'clock
      the whatsit
      the whatever
      of whatever
      whateverday
      xth
      tbcth
      """),
    .phrases(
      .lackOf,
      """
      lack of
      infrastructure challenges
      isn't as robust
      absence of
      not enough
      poor communication
      bad luck
      bad timing
      """),
    .words(Tags(.blank), "tbd tbc tba xyz abc blah xx xxx blahblah blahblahblah fillin"),
  ]
}
