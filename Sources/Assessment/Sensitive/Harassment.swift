extension SensitiveRule {
  private static let touched = """
    back|knee|leg|legs|thigh|waist|shoulder|shoulders|bum|arse|ass|skirt|bottom|chest|hair|neck|hips|\
    breast|breasts|boobs|face|mouth|lap|arm|body|hand
    """

  /// Unwanted touch, advances and looks; bullying.
  ///
  /// Holds: "He keeps putting his hand on my back." "I'm being bullied by two of the reps."
  /// Does not hold: "He puts his hand up in the demo." "We're harassed by wholesalers on price."
  static let harassment = SensitiveRule(
    .harassment,
    """
    hand|hands|arm|arms|fingers on|around|round|up|down|over|across my|me upper|lower|bare? \(touched)|$
    touch|touches|touching|touched my \(touched)
    keeps|keep|kept|stop|stopped|started|starts|tried|tries|wont|always|dont|didnt stop|to? touch|touching|touched|touches|grab|grabbing|kiss|kissing|grope|groping|hug|hugging|stroke|stroking|tickling me|my
    he|she|who|they|client|customer|buyer|boss|manager|guy touched|gropes|groped|kissed|fondled|molested me|my
    to kiss me
    grope|groped|gropes|groping|molested|fondled
    rubs|rubbed|rubbing|presses|pressed|pressing|brushes|brushed|brushing|pushes himself? herself? up? against|into me|my
    he|she|they grabbed|grabs me|my $|by|from|bum|arse|ass|breast|in|again|and
    pass at me|her
    unwanted|unwelcome|sexual attention|advances|comments|touching|messages|remarks|contact|favours|favors|jokes|texts
    sexually harassed|assaulted|abused|inappropriate|explicit|harassing
    sexual harassment|assault|abuse|misconduct
    me|us .. to|in|up|back|into his|her hotel|room|flat|bed|apartment|bedroom
    his|her hotel room
    asks|asked|asking|keeps me out $|again|on|every|for|all|repeatedly
    on a date with him|her
    drink|drinks|dinner|date with him|her or|alone|again|after|or i
    if i didnt|dont|wont .. drink|dinner|date|bed|sleep .. him|her
    what i 'm|am|was wearing
    dick|nude|naked|explicit|dirty|obscene|porn|indecent pic|pics|picture|pictures|photo|photos|messages|video|videos|texts
    sends|sent|sending|send me|us nudes|porn
    jokes|joke|comments|comment|remarks|commenting|commented about|on my|how|our|her i? body|legs|look|chest|boobs|breasts|bum|arse|ass|looks|weight|figure|clothes|skirt|appearance|tits|sex|underwear|dress|smell
    undressing|undresses me
    leers|leering|leered|wolf-whistles|wolfwhistles|catcalls|catcalling
    stares|staring|stare|looks|looking at|down my chest|breasts|legs|body|boobs|top|cleavage
    wont|keeps|keep|kept stop? texting|messaging|calling|ringing|following me ... told|asked|said|boyfriend|husband|married|no|night
    follows|followed|following me home|around|to|into $|my|and|the|everywhere|from|work
    turns|shows|showed|turned|waits|waiting|waited up|for|me? me? outside|at my house|home|flat|door|work
    stalking|stalked|stalks me
    been|is|was|he|'s|my a? stalking|stalker
    i 'm|am|being|been|was|get|getting|got|feel|'ve being|been|getting|feeling? bullied
    i 'm|am|been|was|feel|'ve|get been|being|getting|feeling? \(SensitiveWordLists.soft)? harassed|intimidated|molested|groped|catcalled
    bullied by|me|at work|out of
    bully|bullies|bullying me|us|people|staff|her|him|the women|everyone
    he|she|manager|boss 's|is a bully
    it|that 's|is|was|been \(SensitiveWordLists.soft)? bullying|harassment
    workplace bullying
    this|that is|'s bullying|harassment
    the|his|her|their|constant|been bullying 's|is|has|got|from|by|since|at|$
    harassing|harasses|harassed me|my
    calls|called|calling|call me|us .. stupid|useless|names|idiot|fat|ugly|thick|sweetheart|darling|bitch|slag|slut|moron|retard|pathetic|dumb|babe|whore
    names in front of
    humiliates|humiliated|humiliating|belittles|belittled|belittling|mocks|mocking|degrades|degraded me|us
    makes|make|made|making fun of me
    he|she|they|boss|manager all? laughs|laugh|laughing at me
    make|makes|made|making my|our|her life a|living|absolute|total|pure? misery|miserable|unbearable|impossible
    shouts|shouting|screams|screaming|yells|yelling|swears|swearing at me|us|people|everyone|staff|everybody
    i 'm|am|was|get|got|being been? shouted|screamed|yelled|sworn at
    i .. dont|not|didnt|never feel safe
    i 'm|am|feel feeling? unsafe
    i 'm|am|was|feel|get \(SensitiveWordLists.soft)? scared|afraid|frightened|terrified of him|her|my|what|being|the boss|manager|ex|husband|wife|partner|alone|he|she|$
    hostile work|working environment
    he 's|is|was such|so|really? a? creep|creepy|pervert|perv|sleaze|sleazy|predator|lech|letch
    she 's|is a creep|predator
    gaslighting|gaslights me
    hide|hiding|cry|crying in the toilets|toilet|loo|loos|bathroom|stairwell
    """,
    except: """
      touching me up on
      follows|following me on
      following me around the site|shop|store
      bully bulls
      anti-bullying|antibullying
      harassed by wholesalers|leads|suppliers
      scared of being wrong
      calls|called me names on
      hand|hands on my list|pipeline|desk|accounts|phone
      for a drink or two
      groping for|in|around
      grabbed me for|a|and|by phone
      touched my
      touched my heart
      """)

  /// Blows and threats, at work or at home.
  ///
  /// Holds: "He threatened me in the car park." "My husband hits me."
  /// Does not hold: "They hit us with a 12% discount request." "He threatened to cancel."
  static let violence = SensitiveRule(
    .harassment,
    """
    threatened|threatens|threatening me $|in|again|physically|and|when|at|on|with
    threatened|threatens|threatening to hit|hurt|kill|beat|rape|harm|punch|fire
    hit|hits|hitting|slapped|slaps|punched|punches|shoved|strangled|choked|kicked|bit|headbutted|spat me|at $|again|when|in|and|last|me|at|on
    pushed|pushes|pinned|shoved|threw|dragged me against|into|down|over|up against|out
    beaten|beat|beats|beating me up
    he|she|husband|wife|dad|father|boyfriend|partner|ex beats|beat|beaten me
    threw|throws|thrown|hurled a|an|his|her|the|things|stuff|something <any>? at me|us
    raised|raises his|her|a hand|fist to|at me
    he|she|boss|husband|wife|partner|manager|relationship|father|ex|boyfriend 's|is|was|gets|got|been|turned|being \(SensitiveWordLists.soft)? abusive|violent
    verbally|physically|emotionally|racially abused|abusive|abuses|abusing|attacked
    verbal|physical|domestic|emotional|racial|child abuse|violence
    abuses|abused|abusing me
    i was|been|got assaulted|attacked|raped|mugged|abused|beaten
    i 've been assaulted|attacked|raped|mugged|abused|beaten
    assaulted|attacked|attacks me
    raped
    rape me|her|him|us|threat|threats|joke|jokes|victim
    to|was rape $|me|her
    spiked my drink
    i 'm|am|was afraid|scared to go home
    he|she pulled a knife|gun
    """,
    except: """
      oilseed|rape rape|seed|oil
      hit me with|up|back|that|on linkedin|that
      hits me in the numbers|with
      kicked me off|out|up
      threw|throws|thrown a? curveball|lifeline|spanner|questions|objections|bone|question|number|figure
      threw me out
      threatened me with a penalty|fine|legal|court|contract|competitor
      abused on price
      threatened|threatens|threatening to fire
      bit me in
      attacked|attacks me on price
      """)
}
