extension LexiconTopics {
  /// What is done in trades, offices, kitchens, farms, wards, garages and on stages, as far as an
  /// onlooker could see or hear it.
  static let tradeActs: [LexiconTopic] = [
    .deeds(Tags(.act), building), .deeds(Tags(.act), machines), .deeds(Tags(.act), land),
    .deeds(Tags(.act), kitchen), .deeds(Tags(.act), ward), .deeds(Tags(.act), office),
    .deeds(Tags(.act), cloth), .deeds(Tags(.act), body), .deeds(Tags(.act, .contact), telling),
  ]

  private static let building = """
    cordon shim creosote varnish lacquer whitewash limewash undercoat distemper stain grout \
    caulk putty render screed trowel repoint lath mortar brick pave resurface tarmac asphalt \
    gravel lag insulate glaze reglaze shingle thatch slate flash clad board plank deck fence \
    wall dowel mortise mortice tenon dovetail chamfer bevel rout notch scribe rebate countersink \
    screw bolt unbolt rivet unrivet nail tack staple clamp unclamp cramp prop brace shore wedge \
    jack winch hoist crane sling hook unhook hinge rehinge latch unlatch padlock chain unchain \
    board-up barricade brick-up excavate trench shovel spade barrow wheelbarrow bulldoze backhoe \
    compact tamp demolish dismantle disassemble reassemble erect scaffold unscaffold sandblast \
    shotblast pressure-wash jet-wash jetwash hoover vacuum squeegee buff wax descale unclog rod \
    plunge jet bail siphon pipe lay-out peg stake survey plumb rehang hang wallpaper paper \
    re-paper chisel whittle turn lathe laminate veneer bond glue reglue superglue cement epoxy \
    weatherproof waterproof damp-proof retile recarpet carpet re-lay relay reroute refelt \
    re-roof rehouse refit refurb refurbish rig unrig derig de-rig strike
    """

  private static let machines = """
    grease regrease degrease lube lubricate oil refuel fuel siphon bleed flush coolant torque \
    retorque retension shim align-wheels jack ream hone lap tap die-cast cast forge anneal \
    temper quench braze tin flux etch engrave stamp emboss press punch mill lathe knurl deburr \
    fettle file rasp scrape sandpaper burnish galvanise galvanize anodise electroplate \
    powder-coat spray respray dismount remount mount unmount decouple couple uncouple hitch \
    unhitch tow jump jump-start crank throttle idle gun valet detail wax hose defrost de-ice \
    grit salt clutch rewind splice crimp strip-down megger multimeter earth isolate de-energise \
    trip reset fuse refuse-it rewire solder desolder flash reflash format reformat partition \
    defrag clone provision reimage patch hotfix refactor compile unit-test rebase revert-commit \
    redeploy whitelist blacklist blocklist allowlist unsubscribe ping traceroute tail grep query \
    index reindex back-up restore archive unarchive zip unzip encrypt decrypt wipe-clean reboot \
    power-cycle hard-reset recharge charge discharge vent degas purge pressurise depressurise \
    calibrate re-zero tare weigh reweigh gauge dip probe sniff-test leak-test load-test \
    soak-test stress-test pressure-test smoke-test pat-test dye-test sieve sift strain filter \
    centrifuge titrate pipette swab incubate assay fume cure vulcanise mould unmould demould ram \
    shunt marshal shackle unshackle lash unlash moor unmoor berth dry-dock careen caulk bail \
    winch reef furl unfurl hoist anchor weigh-anchor bunker ballast deballast
    """

  private static let land = """
    muck muck-out plough harrow drill rotavate hoe rake scythe mow strim hedge coppice pollard \
    fell limb log buck chainsaw prune bud-graft dead-head deadhead pinch-out thin prick-out \
    transplant repot pot plant-out stake mulch compost manure fertilise fertilize lime marl \
    irrigate sprinkle water drench dip worm deworm drench-dose foot-trim hoof-trim dehorn \
    castrate tag ear-tag brand lamb calve farrow foal milk strip-milk dry-off wean crutch dag \
    shear belt-clip clip groom currycomb shoe unshoe saddle unsaddle bridle unbridle lunge \
    muzzle leash herd drove pen unpen corral graze strip-graze fold round-up fodder feed \
    bed-down strawbale straw bale rebale wrap stook stack thresh winnow glean reap combine sack \
    clamp silage ensile candle incubate hatch pluck gut skin flay gralloch smoke hook net trawl \
    seine trap snare bait rebait set-line shoot flush retrieve pick berry-pick dig-up lift \
    earth-up ridge riddle grade wash swill slop hay bed smoke-out requeen hive swarm-catch \
    extract spin uncap
    """

  private static let kitchen = """
    decant decork uncork bone debone fillet butterfly spatchcock truss lard baste braise poach \
    simmer saute sear flambe blanch parboil par-cook scald steep infuse brew mash sparge rack \
    keg carbonate ferment prove knead proof shape score glaze ice pipe frost sugar dust dredge \
    bread batter crumb toast char griddle barbecue smoke cure brine pickle salt corn jar blend \
    puree liquidise whisk whip cream fold-in zest juice squeeze core pit stone hull shell shuck \
    tail julienne chop mince grate shred shave spiralise mill strain sieve skim reduce-down \
    deglaze plate garnish sauce dress toss portion reportion ladle spoon dollop scoop rinse \
    sluice scour bus clear-down wipe-down steam-clean defrost thaw freeze refreeze chill \
    blast-chill reheat microwave temperature-probe taste re-season allergen-label date-label \
    date-stamp rotate face restack rewrap wrap unwrap cling-film shrink-wrap vacuum-pack \
    vac-pack seal cater butler decrumb pour top-up pull
    """

  private static let ward = """
    catheterise catheterize cannulate intubate extubate suture unstitch debride lance drain \
    irrigate dress redress bandage plaster splint sling brace strap tape ice elevate-leg massage \
    manipulate palpate auscultate percuss swab biopsy excise amputate x-ray mri ultrasound scan \
    rescan immunise immunize vaccinate inoculate jab nebulise ventilate suction resuscitate \
    defibrillate triage discharge transfer refer clerk chart prescribe deprescribe dispense \
    administer titrate infuse transfuse cross-match spoon-feed feed bathe bed-bath sponge shave \
    toilet turn reposition hoist weigh reweigh wean handover prep gown scrub-in glove mask \
    isolate barrier-nurse deep-clean screen swab-test lateral-flow take-bloods bleed \
    phlebotomise cauterise numb anaesthetise extract crown fill root-canal floss brush polish \
    euthanise spay neuter microchip worm
    """

  private static let office = """
    annotate append bookmark bullet caption cc bcc co-sign countersign counter-sign cosign \
    initial notarise notarize rubber-stamp postmark frank envelope stuff enclose staple unstaple \
    hole-punch collate bind spiral-bind photocopy fax typeset proof proofread copyedit copy-edit \
    subedit redact black-out highlight underline bold italicise footnote index cross-reference \
    reference cite quote paraphrase transcribe dictate memo jot scribble scrawl pencil pen ink \
    rule doodle sketch storyboard mock-up wireframe prototype tabulate subtotal add-up subtract \
    multiply divide recalculate calculate compute re-cost requote reprice invoice reinvoice \
    expense accrue debit credit journal post reconcile cash-up bank remit wire transfer garnish \
    pawn redeem cross-tabulate pivot-table filter sort alphabetise alphabetize renumber letter \
    code recode classify reclassify catalogue catalog recatalogue inventory barcode scan rfid \
    stocktake stock-take count recount tally log relog time-stamp timestamp diarise diarize \
    calendar pencil-in schedule reschedule roster rota timetable slot bump rebook double-book \
    overbook book-out check-in check-out sign-in sign-out clock-in clock-out badge lanyard enrol \
    enroll register deregister unenrol poll ballot vote canvass leaflet flyer flypost door-knock \
    doorknock petition picket letter-drop maildrop mail-merge blog vlog tweet retweet livestream \
    stream podcast dub subtitle voice-over mic screenshot screen-share screen-record screengrab \
    upload reupload embed hyperlink link relink serve subpoena depose cross-examine swear-in \
    arraign indict plead adjourn convene reconvene preside gavel table motion propose \
    propose-marriage auction raffle pledge fundraise busk collect tin-rattle rattle ask-around \
    eavesdrop overhear shush applaud heckle catechise interrogate question cross-question grill \
    debrief mark grade regrade invigilate proctor detain excuse expel exclude suspend readmit \
    quiz test-paper spell-check spellcheck blank redraft countersign-off bundle unbundle \
    paginate repaginate exhibit tender retender unpin repin pin-up post-up put-up rip tear \
    tape-up relabel relist delist list price-mark mark-down mark-up markdown window-dress \
    merchandise planogram shelve reshelve re-merchandise mystery-shop till-roll upsell-card \
    enumerate itemise itemize prorate pro-rate apportion reassign reallocate allocate divvy \
    earmark ringfence top-slice unfriend unfollow reread re-read skim-read flick leaf browse \
    rifle rummage unearth retrieve fetch locate trace track-down pinpoint unsubscribe opt-out \
    escalate
    """

  private static let cloth = """
    unpick restitch hem rehem baste-stitch tack darn mend patch quilt crochet knit weave warp \
    weft spin card felt dye redye tie-dye bleach starch press steam iron mangle launder \
    dry-clean handwash wring peg-out tumble-dry fold pleat gather smock ruche embroider monogram \
    applique bead sequin lace relace thread rethread unthread needle buttonhole button unbutton \
    zip unzip velcro pad upholster reupholster restuff line reline interface drape swag curtain \
    measure-up cut-out pin chalk size upsize grade cobble resole reheel sole heel nail-trim \
    polish buff dub waterproof tan hide-cure hand-sew oversew overlock topstitch top-stitch seam \
    unseam rip-out rework costume dress undress wig make-up powder rouge curl crimp perm set \
    blow-dry shampoo tint highlight trim shave wax thread-brow manicure pedicure file varnish
    """

  private static let body = """
    kneel crouch squat crawl climb clamber scale descend abseil paddle kayak canoe sail punt \
    sprint jog jump hop skip leap vault lunge plank bench-press deadlift squat-lift press-up \
    push-up sit-up pull-up bowl bat pitch serve volley kick dribble shoot putt chip throw toss \
    lob fling hurl chuck heave haul lug drag tug yank tow shove nudge tip tilt topple roll \
    unroll rollover wheel trundle ferry cart courier shuttle portage convey shepherd usher \
    marshal steer pedal freewheel hitch-hike queue line-up camp bivouac sleep-out doorstep knock \
    rap buzz hoot toot whistle hum sing chant recite orate busk strum bow pluck drum tune retune \
    restring conduct rehearse block-scene choreograph cue relight focus-lamp gel dim blackout \
    mime act-out role-play roleplay improvise perform film refilm reshoot photograph snap crop \
    retouch develop-film enlarge frame reframe hang project edit splice screen wave salute \
    curtsy handshake hug kiss high-five clap gesture beckon bag-up bundle box unbox crate \
    uncrate palletise unpalletise pallet stow unstow sling shrinkwrap lock-up open-up padlock \
    barricade evacuate muster headcount frisk search pat-down confiscate impound clamp tow-away \
    ticket breathalyse fingerprint handcuff caution arrest escort
    """

  private static let telling = """
    buzz bleep page tannoy voicemail voice-note text-message txt msg dm facetime zoom skype wire \
    telegram write-to badger pester collar buttonhole waylay accost doorstep cold-call \
    cold-email re-email reemail re-ring rering redial re-call ring-round phone-round call-round \
    ask-after quiz consult invite reinvite uninvite summon greet welcome congratulate condole \
    apologise apologize thank scold rebuke reprimand caution forewarn tip-off alert flag update \
    brief rebrief debrief acquaint introduce reintroduce petition lobby beg beseech entreat \
    implore propose-to serenade interpellate correspond banter gossip haggle barter parley
    """
}
