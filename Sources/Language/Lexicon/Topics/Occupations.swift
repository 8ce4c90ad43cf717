extension LexiconTopics {
  /// What people are by trade, rank, kin or nickname: the last word of "wardrobe mistress", "duty
  /// sergeant", "our two Saturday girls".
  static let occupations: [LexiconTopic] = [
    .people(trades), .people(ranks), .people(kin), .people(nicknames),
    .words(Tags(.group), plurals),
    // Of whom everybody has one or two, so that the word alone says who.
    .words(
      Tags(.relation),
      """
      mum mom mummy mama mam dad daddy papa nan nana gran granny grandma grandad grandpa wife husband hubby \
      missus ex ex-wife ex-husband brother sister bro sis law landlord landlady fiance fiancee
      """),
    .words(Tags(.indefiniteGroup), "ppl peeps bods higher-ups higherups bigwigs randomers"),
    .words(
      Tags(.person),
      "mum mom mummy mama mam ma mammy pa papa dada nana nan gran granny grandad gramps hubby missus mister madam ma'am aunty auntie wifey"
    ),
  ]

  private static let trades = """
    carpenter joiner cabinetmaker cooper wheelwright thatcher slater tiler roofer glazier mason \
    stonemason bricklayer brickie hod-carrier scaffolder rigger steeplejack decorator painter \
    welder fitter machinist toolmaker blacksmith farrier smith locksmith gunsmith goldsmith \
    silversmith jeweller watchmaker clockmaker potter glassblower weaver dyer tanner cobbler \
    shoemaker saddler tailor seamstress dressmaker milliner upholsterer quilter knitter draper \
    haberdasher launderer laundress ironer groundsman groundswoman greenkeeper gamekeeper \
    ghillie keeper stalker forester woodsman lumberjack arborist shepherd shepherdess cowman \
    stockman herdsman dairyman milkmaid milkman ploughman ranger beekeeper fisherman trawlerman \
    deckhand docker stevedore longshoreman lighterman ferryman boatman boatswain coxswain cox \
    mate first-mate helmsman stoker greaser navigator aviator flyer stewardess hostess host \
    usher usherette conductor signalman trackman ganger platelayer shunter trucker lorryman \
    courier postman postwoman postie mailman cabbie chauffeur dustman binman chimneysweep \
    janitor concierge doorman doorkeeper bouncer bellboy bellhop chambermaid maid housekeeper \
    butler footman valet nanny au-pair childminder babysitter governess matron warden barmaid \
    barman bartender barista publican innkeeper landlady landlord sommelier waitress maitre-d \
    sous-chef pastry-chef dishwasher caterer fishmonger greengrocer grocer butcher chandler \
    ironmonger stationer newsagent shopkeeper storekeeper storeman storewoman quartermaster \
    merchant trader dealer pedlar hawker stallholder vendor cashier teller salesman saleswoman \
    salesperson salesgirl assistant auctioneer valuer appraiser assessor adjuster actuary \
    statistician economist analyst quant broker jobber fund-manager controller paymaster typist \
    stenographer shorthand copyist scribe proofreader copywriter subeditor sub-editor journalist \
    reporter columnist correspondent photographer cameraman camerawoman videographer \
    cinematographer gaffer grip stagehand stage-manager prompter understudy actor actress dancer \
    singer drummer guitarist pianist violinist cellist bassist trumpeter accompanist choirmaster \
    choirmistress chorister soloist bandleader bandmaster dj producer director playwright \
    dramaturg costumier wigmaker dresser mistress designer illustrator animator sculptor artist \
    poet novelist author translator interpreter guide docent archivist historian genealogist \
    scientist chemist biologist physicist botanist zoologist geologist meteorologist astronomer \
    mathematician programmer coder sysadmin dba tester devops webmaster helpdesker architect \
    draughtsman draftsman draughtswoman estimator planner scheduler expeditor expediter \
    dispatcher picker packer loader handler sorter grader checker weigher tallyman \
    forklift-driver forkliftman crane-driver craneman operative labourer laborer navvy \
    roustabout roughneck driller miner quarryman blaster sapper stonecutter caulker riveter \
    boilermaker pipefitter steamfitter gasfitter lagger insulator electrician sparky sparks \
    chippy plumber handyman handywoman odd-jobber repairman serviceman installer optometrist \
    audiologist radiographer sonographer phlebotomist anaesthetist anesthetist cardiologist \
    neurologist oncologist paediatrician pediatrician psychiatrist psychologist counsellor \
    counselor gynaecologist obstetrician dermatologist urologist pathologist haematologist \
    geriatrician gp physician paramedic medic orderly hca healthcare-assistant nursery-nurse \
    doula podiatrist chiropodist osteopath chiropractor masseur masseuse acupuncturist herbalist \
    hygienist orthodontist dietitian dietician nutritionist pharmacist dispenser toxicologist \
    coroner mortician undertaker embalmer gravedigger sexton social-worker caseworker keyworker \
    key-worker support-worker youthworker probation-officer officer bailiff sheriff constable \
    policeman policewoman copper detective sergeant inspector superintendent magistrate jp judge \
    juror barrister advocate attorney solicitor paralegal conveyancer registrar clerk \
    usher-in-court jailer gaoler fireman firefighter lifeguard coastguard lifeboatman \
    customs-officer exciseman taxman censor lobbyist diplomat ambassador consul attache envoy \
    delegate senator congressman congresswoman msp alderman alderwoman reeve governor minister \
    secretary-general undersecretary civil-servant commissioner ombudsman referee ref umpire \
    linesman scorer timekeeper steward caddie jockey trainer groom ostler stablehand stable-lad \
    goalkeeper striker winger centre-half fullback quarterback pitcher catcher bowler batsman \
    batter wicketkeeper physiotherapist sprinter swimmer rower cyclist hurdler coach selector \
    scout kitman webmistress
    """

  private static let ranks = """
    chargehand charge-hand leading-hand overseer gangmaster taskmaster overlooker teamleader \
    team-leader leader co-lead deputy vice vice-chair vice-president president ceo coo cto chro \
    cpo ciso md gm dgm avp evp svp chairperson chairlady chief headman chieftain headteacher \
    headmistress schoolmaster schoolmistress head-girl head-boy prefect dean provost rector \
    chancellor vice-chancellor lecturer professor fellow postdoc researcher scholar student \
    pupil schoolboy schoolgirl undergraduate undergrad postgrad graduate grad alumnus freshman \
    sophomore sixth-former tutee mentee mentor protege cadet recruit corporal lance-corporal \
    sergeant colonel brigadier lieutenant captain commander commodore admiral midshipman ensign \
    airman marine soldier sailor trooper gunner adjutant orderly batman bishop archbishop \
    archdeacon deacon deaconess canon curate parson vicar chaplain minister pastor preacher \
    elder lay-reader churchwarden sacristan verger sexton bellringer bell-ringer tower-captain \
    organist abbot abbess prioress monk nun friar brother novice imam mullah muezzin rabbi \
    cantor guru pandit priestess godmother godfather shareholder investor angel founder \
    co-founder cofounder owner-manager proprietor proprietress franchisee franchisor licensee \
    licensor leaseholder freeholder lodger boarder squatter householder homeowner ratepayer \
    taxpayer voter constituent resident parishioner villager islander townsman subscriber \
    policyholder account-holder accountholder cardholder keyholder stakeholder claimant \
    complainant plaintiff defendant appellant respondent witness executor executrix beneficiary \
    heir heiress guarantor debtor creditor payee payer drawer bidder tenderer vendor purchaser \
    shopper browser patron guest visitor passenger commuter motorist rider walker hiker rambler \
    camper donor benefactor sponsor volunteer helper befriender trustee governor member \
    committee-member applicant candidate interviewee interviewer recruiter headhunter starter \
    new-starter joiner leaver jobseeker temp contractor freelancer subbie agency-worker intern \
    work-experience trainee apprentice improver journeyman probationer returner retiree \
    pensioner oap veteran patient outpatient inpatient in-patient out-patient carer caregiver \
    next-of-kin patrol-leader akela brownie guide scout scoutmaster cub beaver cubmaster guider \
    roommate classmate teammate team-mate team-member workmate work-mate co-worker coworker \
    counterpart opposite-number bdm sdr bdr kam scrum-master hrbp bp tl csm cse nqt ect senco \
    lsa
    """

  private static let kin = """
    stepmother stepfather stepson stepdaughter stepbrother stepsister half-brother half-sister \
    grandmother grandfather grandson granddaughter grandma grandpa grandchild godson goddaughter \
    mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law bro sis \
    ex-wife ex-husband ex-boyfriend ex-girlfriend fiance fiancee girlfriend boyfriend partner \
    spouse bride groom bridesmaid best-man twin triplet sibling child kid baby toddler teenager \
    teen adult nephew niece uncle aunt cousin godparent parent guardian foster-mother \
    foster-father lodger in-law man woman boy girl gentleman gentlewoman gent lady lad lass \
    laddie lassie chap bloke fella fellow guy geezer dude neighbour neighbor nextdoor widow \
    widower orphan bachelor
    """

  private static let nicknames = """
    gaffer guvnor guv governor skip skipper chippie sparkie postie brickie chinaman cabby copper \
    bobby squaddie oppo mucker pal buddy mate chum cobber crony sidekick wingman sister-in-arms \
    comrade newbie rookie greenhorn old-timer oldtimer oldie youngster whippersnapper nipper \
    sprog littlun bairn wean granny wee-man big-man hubby missus ringleader troublemaker whizz \
    techie geek nerd boffin egghead backroom-boy bean-counter number-cruncher pen-pusher \
    jobsworth loner grafter day-tripper dogsbody girl-friday right-hand-man gofer go-between \
    fixer middleman ringmaster kingpin bigshot
    """

  private static let plurals = """
    kids children men women guys gals girls boys blokes lads lasses ladies gents gentlemen chaps \
    staff colleagues teammates siblings grandkids grandchildren wives firemen postmen foremen \
    policemen salesmen groundsmen storemen binmen fishermen watchmen midwives housewives \
    secretaries trustees laity clergy choir orchestra cast chorus ensemble troupe faculty cohort \
    class squad platoon troop patrol brigade regiment battalion gang posse clan family household \
    quartet panel jury council congregation association federation consortium syndicate co-op \
    cooperative embassy consulate preschool playgroup pta pto ptfa governors
    """
}
