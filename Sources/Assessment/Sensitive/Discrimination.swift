extension SensitiveRule {
  private typealias Lists = SensitiveWordLists
  private static let prize =
    "accounts|account|leads|jobs|job|shifts|shift|territory|territories|deals|clients|promotions|promotion|roles|calls|bonus|bonuses|routes|hours|patches|tables"

  /// Treated worse for what somebody is.
  ///
  /// Holds: "They only give the good accounts to the guys." "He said I'm too old."
  /// Does not hold: "A race to the finish." "I'll give the good accounts to Sam."
  static let discrimination = SensitiveRule(
    .discrimination,
    """
    because|cos|coz|since|cause|just|reckon|account i 'm|am|was|be \(Lists.soft)? a|an|the? \(Lists.soft)? \(Lists.group)
    because|cos|coz|due of|to my|our age|race|religion|sex|gender|accent|colour|color|skin|faith|hijab|disability|nationality|background|sexuality|orientation|pregnancy|headscarf|turban|kids|ethnicity|wheelchair|english|surname|heritage|beliefs|autism|stammer|hair
    because i have|use|wear|need|had|speak|pray|come|was a|an|from|with|on? hijab|wheelchair|accent|kids|children|headscarf|turban|cane|hearing|maternity|abroad|stammer
    said|says|told|tells|thinks|reckons|think|say|called|calls .. i|me|'m|am|was|im .. too old|young|foreign|female|pregnant
    treated|treat|treats|treating me|us? differently|worse|unfairly because|than|for|since|from|to|$
    discriminated|discriminating|discriminates against
    it 's|is|was|pure|plain|racial|age|sex|gender|race|disability|religious|pregnancy discrimination
    this|that is|'s|feels like? discrimination
    racist|racism|sexist|sexism|misogynist|misogyny|misogynistic|homophobic|homophobia|ageist|ageism|transphobic|transphobia|islamophobic|islamophobia|antisemitic|antisemitism|xenophobic|bigot|bigots|bigoted|chauvinist
    n word
    nword
    racial|racist|homophobic|antisemitic slur|slurs|abuse|jokes|comments
    slur|slurs
    monkey|ape noises|chants|sounds|noise
    go back|home to my|your|our|where own? country|homeland|i|you|africa|poland|india|pakistan|mexico|romania|village
    my|our accent|hijab|headscarf|turban|ethnicity|nationality|sexuality|skin 's|is|isnt|colour|color|in|as|and|every|behind|again|off|$|on|or|when
    laugh|laughs|laughing|fun|jokes|joke|mock|mocks|mocking|imitates|imitate|imitating of|at|about? my|our accent|english|religion|name|hijab|turban|age|food|disability|stammer|country|culture
    dont|doesnt|didnt|never|wont|not give|gives|gave|giving|hand|let ... \(prize) to|for the? women|girls|woman|girl|mums|mothers|foreigners|immigrants
    give|gives|gave|given|giving|handed|hands|saves|saved ... to|for the|white|younger|his|english|young? \(Lists.favoured)
    \(prize) .. go|goes|went to the \(Lists.favoured)
    \(Lists.favoured) .. get|gets|got|getting|given|have .. good|best|big|easy|decent|better|all|warm|key \(prize)
    women|girls|woman|asians|foreigners|immigrants|mums|mothers|polish|black|blacks|brown .. get|gets|got|getting|given|left with? .. small|worst|bad|crumbs|dead|rubbish|scraps|crap|worse|cold|no|never|fewer \(prize)|$
    \(Lists.favoured) more than me|us|women|the girls
    paid|pay|pays|earn|get less than the|any|my|every male|men|guys|lads|blokes|man
    wont|refuses|refuse|refused|doesnt|dont|didnt|not|never|wouldnt|cant .. deal|work|speak|talk|buy|meet|negotiate|served|sit|hire|shake .. with|to|from|by|hire .. woman|women|girl|foreigner|foreigners|muslim|muslims|blacks|asians|gays|jews|immigrants|females
    wont|refuses|refuse|refused|doesnt|dont|didnt|not|never|wouldnt .. deal|work|speak|talk|buy|meet|negotiate|served|hire .. with|to|from|by|hire a|any|no|the|somebody|someone? black|brown|asian|white|gay|female|disabled|indian|polish|arab|muslim|jewish rep|person|man|woman|people|guy|girl|salesman|salesperson|lady|manager|one
    the only black|brown|asian|muslim|gay|nonwhite|female|disabled|foreign person|woman|girl|guy|man|rep|one on|in|here|who|at|$
    people|women|someone|somebody|girls like me|us dont|cant|arent|never|shouldnt|wont|isnt|doesnt|belong
    came|coming|come out as|at gay|trans|bi|lesbian|work|queer|nonbinary|bisexual
    outed me
    misgender|misgenders|misgendering|misgendered|deadname|deadnames|deadnaming|deadnamed
    my pronouns
    a mother|woman|mum|girl|mom .. cant|cannot|shouldnt|dont|wouldnt|couldnt .. do|sell|lead|run|handle|belong|manage|cope
    send|sent|sending|want|wants|wanted|prefer|prefers a proper|real|white|young? girl|bloke|white|woman|man next|instead|rather|not|again
    calls|called|call|calling me .. foreigner|terrorist|exotic|grandpa|granny|boomer|paddy|immigrant|gypsy|spaz|cripple
    not? hires|hire|promotes|promote|promoted|promoting|hiring|employ .. over|above <num>|fifty|sixty|forty|fifties
    passed over for|because|again|every|twice|cos|since|as
    overlooked for|because promotion|i|the|every
    prayers|prayer|ramadan|sabbath|shabbat|eid|diwali .. on purpose|deliberately
    wheelchair .. because
    the|this|our|real|no glass ceiling
    reasonable adjustment|adjustments
    boys club
    my|our religion|faith .. against|problem|issue|jokes|held
    i 'm|am \(Lists.soft)? blind|deaf|disabled|autistic|dyslexic and they|he|she said|refused|wont|say|told
    """,
    except: """
      old|older school|hat|hand|fashioned|ways
      blind to|spot
      deaf to|ears
      race to|against|for|is
      under my skin
      skin in the
      skin off
      faith in
      of my background in|as
      old enough
      over my kids
      the only woman|one|man on|in|who|at
      the only one
      older than
      give|gives|go|goes .. to|for the men|mens|boys 's? department|range|section|at|toilets|ward|clinic
      about my background
      slur campaign
      over my age
      since|as i was a? mother|girl|mum|child|old|older|blind|black
      men|guys|boys|lads got the jobs|job
      the guys in|at|on|from|with|who|over
      due to my age|sex
      no calls
      """)
}
