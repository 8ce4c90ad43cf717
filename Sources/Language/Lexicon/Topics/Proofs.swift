extension LexiconTopics {
  /// What one can look at, hear or hold as proof, and what is counted.
  static let proofs: [LexiconTopic] = [
    .words(
      Tags(.evidence),
      """
      selfie selfies snapshot snapshots scan scans photocopy photocopies cctv footage voicemail voicemails \
      printouts tachograph logbook logbooks workbook workbooks worksheet worksheets notebook notebooks \
      exercise-book jotter jotters ledger ledgers passbook cashbook daybook visitors'-book guestbook \
      register registers roster rosters rota rotas timetable timetables manifest manifests waybill \
      waybills docket chit chits voucher vouchers coupon coupons stub stubs counterfoil counterfoils \
      till-roll tillroll z-read statement payslip payslips remittance bacs cheque cheques banknote \
      invoices contracts agreements certificates licences licenses permits passes passport visa deeds \
      lease leases title mot warrant warrants affidavit affidavits summons injunction minutes agenda agendas \
      memo memos newsletter newsletters bulletin bulletins leaflet leaflets flyer flyers brochure brochures \
      posters sign signs signage noticeboard notice-board notice notices sticker plaque placard banner \
      banners blackboard chalkboard flipchart flip-chart post-it post-its postit corkboard pinboard \
      scoreboard wallchart wall-chart gantt kanban trello asana notion slack whatsapp dropbox sharepoint \
      onedrive gdrive googledoc doc docs pdf pdfs csv excel powerpoint ppt pptx jpeg png zip xls xlsx \
      backup backups audit-trail changelog timestamp timestamps barcode barcodes qr serial screenshots \
      mp3 audio tape tapes reel clips webcam livestream broadcast playback thermometer thermostat \
      gauge gauges dial meter meters odometer speedometer scales tachometer hydrometer multimeter \
      stopwatch clock counter turnstile weighbridge blueprint blueprints sketch sketches diagram diagrams \
      plans elevation maps prototype prototypes mock-up mockup sample samples swatch swatches specimen \
      specimens swab swabs x-ray x-rays prescription scripts script autograph ink inkstamp rubber-stamp \
      seal wax-seal postmark envelope envelopes parcel parcels postcard postcards handwriting thumbprint \
      fingerprint fingerprints tickbox tick-box checkbox checklists strikethrough highlighter footnote \
      acknowledgement acknowledgment read-receipt autoreply out-of-office bounceback delivery-note pod grn \
      purchase-order consignment-note packing-list job-sheet jobsheet jobcard job-card worksheet time-card \
      timecard clock-card swipe-card keycard wristband wristbands lanyard nametag name-badge
      """),
    .words(
      Tags(.unit),
      """
      doors knocks laps lengths reps sets rounds bouts innings overs holes goals tries baskets trays loaves \
      batches bakes plates portions servings cups pints glasses bottles jars tins cans barrels kegs casks \
      crates cases cartons sacks bags bales rolls reels spools sheets reams packs packets parcels envelopes \
      bundles stacks piles skips barrows wheelbarrows buckets pails drums tanks lorryloads truckloads vans \
      pots seedlings saplings plants rows beds plots acres hectares furrows lambs ewes calves piglets chicks \
      eggs hives frames fleeces bushels stones stone ounces oz lbs lb gallons litre kilo tonne tonnes tons \
      metres meters yards feet inches cm mm bricks blocks slabs tiles planks panels posts joists rafters \
      bolts screws nails welds joints seams hems garments gowns shirts pairs stitches squares chapters essays \
      paragraphs drafts slides exercises problems-done sums flashcards verses bars songs scenes lines takes \
      shots prints tests swabs samples doses jabs stitches dressings catheters discharges admissions handovers \
      rounds-made consults scans extractions fillings haircuts heads fittings alterations deliveries drop-offs \
      pickups collections returns refunds scans pings commits prs merges deploys releases patches bugs \
      logins downloads uploads installs tickets-closed chats dms texts messages voicemails pitches viewings \
      valuations surveys leaflets flyers knocks site-visits ride-alongs one-to-ones 1:1s stand-ups standups \
      fines permits claims files folders invoices cheques statements pots quid bucks grand cents pence euro \
      pound dollar rupees naira shillings percentage-points bps minutes seconds secs sec mins min hour miles \
      mph kph rpm kwh watts volts amps degrees celsius fahrenheit hectolitres doz dozen score
      """),
    .words(
      Tags(.visible),
      """
      empty emptied full shut closed open locked unlocked bolted padlocked lit unlit clean dry wet bare gone \
      sealed painted stacked swept hung taped pinned nailed mown washed folded stocked faced switched-off \
      switched-on green ticked signed initialled stamped dated tagged chalked labelled bagged boxed \
      crated stripped made cleared fitted mended fixed planted cut
      """),
    .words(
      Tags(.placeWord),
      "on in inside under underneath behind below above beside off against atop round across through into onto at by up"
    ),
    .words(
      Tags(.blankNoun),
      """
      thingummy thingumajig thingamabob thingumabob doodah doodad doofer gubbins wotsit wotsits whatsits \
      whatnots thingies thingys bobs gizmo yoke whatchamacallit whatsitsname what-d'you-call-its \
      what's-its-name what's-his-name what's-her-name you-know-what you-know-who thingy's smthing \
      somthing sumthing sth sthg misc miscellaneous sundry
      """),
    .phrases(
      .placeholder,
      """
      the usual suspects
      usual suspects
      the powers that be
      powers that be
      the right person
      the right people
      the right folks
      the right parties
      right contacts
      the appropriate person
      the appropriate parties
      the relevant person
      relevant persons
      relevant person
      relevant internal parties
      the relevant ones
      the relevant docs
      the relevant documents
      the relevant team
      the relevant teams
      relevant departments
      relevant authorities
      the concerned persons
      concerned persons
      concerned person
      concerned parties
      concerned department
      all concerned
      persons of influence
      people of influence
      decision makers
      decision-makers
      key contacts
      key players
      key parties
      interested parties
      all parties
      all relevant
      a certain client
      a certain someone
      a certain person
      certain clients
      certain accounts
      certain individuals
      certain customers
      certain documents
      a certain place
      certain franchisees
      the higher ups
      higher ups
      higher-ups
      the bigwigs
      upper management
      upper mgmt
      senior management
      senior leadership
      the leadership
      those in charge
      people in charge
      whoever 's in charge
      whoever is in charge
      whoever 's on
      whoever is on
      whoever needs
      people upstairs
      people who matter
      people who make decisions
      somebody senior
      someone senior
      somebody from
      someone from
      someone over
      somebody over
      someone or another
      some or other
      some guy
      some bloke
      some woman
      some chap
      some lad
      some ppl
      some peeps
      some bods
      a few bods
      a few ppl
      a few peeps
      a few folks
      a few folk
      a few contacts
      a couple of contacts
      some contacts
      one of the lads
      one or two of
      1 or 2 of
      or whoever
      or someone
      or somebody
      or other
      or another
      or wherever
      or whatever
      or whatnot
      and whatnot
      and such
      and so forth
      and the like
      and all sorts
      and some others
      the wider business
      the wider team
      the wider org
      the other side
      the various bits
      various bits
      a few bits
      a couple of bits
      the odd bit
      some bits
      bits we said
      a thing or two
      the things
      that thing
      my thing
      the pricing thing
      the thing with
      that business with
      the stuff
      this n that
      this that and the other
      this , that and the other
      this and the other
      see a man about a dog
      the elephant in the room
      you know who
      you know the one
      you know the ones
      you-know-who
      as we said
      what we agreed
      what was agreed
      the agreed steps
      agreed actions
      the agreed actions
      action points
      action items
      pending items
      pending matters
      outstanding items
      outstanding matters
      necessary steps
      the necessary steps
      appropriate steps
      appropriate action
      appropriate measures
      necessary action
      necessary measures
      various measures
      the usual bits
      usual bits
      the usual way
      the usual form
      the usual evidence
      the usual channels
      the usual themes
      the usual suspects
      usual checks
      same as last time
      same as usual
      same as ever
      as per usual
      some form of
      some sort of
      some kind of
      some type of
      of some sort
      of some kind
      of some description
      in some form
      in some way
      one way or another
      somewhere or another
      whatever it is
      whatever he wants
      whatever they want
      whatever she likes
      whatever 's on
      what needs to happen
      what has to be done
      topic a
      factor a
      factor b
      problem a
      plan c
      step one then step two
      headline one
      number one number two
      some paperwork
      some questions
      some numbers
      some documents
      some evidence
      some proof
      some info
      some emails
      some visits
      some tasks
      some jobs
      a couple of angles
      a few angles
      a couple of places
      a few places
      a few points
      some points
      about five things
      """),
  ]
}
