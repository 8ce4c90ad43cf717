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
      performance process processes productivity efficiency engagement expectations sense profile accountability \
      visibility discipline focus momentum mindset attitude culture morale energy approach quality \
      service experience effort efforts culture teamwork collaboration direction vision values \
      priorities priority bandwidth capacity resources resource resourcing seasonality market economy \
      environment landscape competition climate growth success excellence best future journey \
      opportunity opportunities results result outcome outcomes outreach follow-up followup followups \
      prospecting activity trust rapport clarity cadence rigour rigor ownership mojo numbers number \
      targets target goals goal situation problem problems challenge challenges workload pressure \
      time timing motivation confidence understanding support development improvement improvements \
      organisation organization planning awareness presence value stakeholders basics fundamentals \
      staffing politics complexity uncertainty inflation budget ties cohesion vibe vibes \
      coverage   budgets system systems framework frameworks structure structures methodology practice practices standards standard principles initiative initiatives programme   care attention diligence transparency openness honesty respect loyalty satisfaction happiness wellbeing atmosphere  connection connections network networks bond bonds partnership partnerships  dialogue follow-through   consistency   urgency hunger passion enthusiasm positivity professionalism responsiveness availability agility flexibility resilience innovation creativity scaling funnel proposition brand image reputation footprint   territory potential talent skills skill capability capabilities competence knowledge learning   guidance leadership governance oversight  routine habits habit outlook perspective  essentials objectives objective aims kpis metrics insight insights analysis buyin involvement participation commitment responsibility  quality workflow workflows   resilience feedback productivity readiness  intensity standards excellence     territory   experience lifecycle ecosystem toolkit roadmap playbook rhythm efforts basics interaction interactions touchpoint touchpoints \
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
      one or other of
      take your pick
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
    // Endings that would make abstractions of them; they are things all the same.
    .words(
      Tags(.noun),
      """
      station stations invoice invoices apartment equipment payment payments appointment shipment \
      shipments permission application applications registration registrations prescription \
      prescriptions quotation quotations subscription invitation invitations presentation \
      presentations reference references insurance certificate department departments instrument \
      instruments parliament ambulance ambulances entrance fence fences sentence science conference \
      audience licence ordinance furnace balance allowance appliance appliances basement cement \
      pavement monument supplement supplements ointment garment garments ornament tournament \
      compartment advertisement advertisements announcement statement statements installment \
      instalment instalments refinement city university facility facilities utility electricity \
      charity charities property properties community security warranty reception auction auctions \
      junction extension extensions ration rations portion portions section sections pension pensions \
      mansion version versions session television vision tension question questions option options \
      donation donations vaccination medication medications inspection inspections installation \
      demolition foundation plantation irrigation location locations destination reservation \
      reservations collection collections transaction transactions deduction deductions exemption \
      discussion requisition requisitions invoice violin consignment scaffolding commission \
      witness harness business illness sickness fitness darkness championship scholarship ship \
      internship membership memberships township workshop dealership ownership-form relationship-map \
      induction evaluation-form evaluation evaluations citation citations accident absence-report \
      declaration declarations translation translations petition petitions operation operations \
      maintenance difference-sheet variance variances remittance remittances clearance attendance \
      residence residences evidence sequence fragrance substance influence-map pharmacy policy policies \
      agency agencies currency vacancy vacancies emergency tenancy tenancies pregnancy delivery \
      deliveries assessment assessments settlement settlements agreement agreements enrolment \
      replacement replacements measurement measurements treatment treatments allotment allotments \
      objection objections valuation valuations alteration alterations tuition consultation consultations \
      audition auditions edition editions lotion potion fraction fractions caption captions admission \
      admissions omission omissions procession concession concessions calibration rotation rotations \
      placement placements shipment attachment attachments assignment assignments arrangement \
      arrangements refreshments endorsement endorsements adjustment adjustments easement fitment \
      embankment fragment fragments pigment ligament filament tenement implement implements apartments \
      documents inheritance grievance grievances ordnance prism mechanism mechanisms baptism catechism \
      legacy facility facilities utilities transmission transmissions suspension incision incisions \
      partition partitions petition concoction extraction extractions injection injections infection \
      infections prescription ammunition compression substation workstation ignition convection \
      deposition depositions objection conviction convictions prosecution elevation decoration \
      decorations illustration illustrations compilation requisition eviction evictions cancellation \
      cancellations hydration excavation excavations carnation plantations accordion cushion cushions \
      complaint segment segments element elements experiment experiments investment investments
      """),
    .words(Tags(.blank), "tbd tbc tba xyz abc blah xx xxx blahblah blahblahblah fillin"),
  ]
}
