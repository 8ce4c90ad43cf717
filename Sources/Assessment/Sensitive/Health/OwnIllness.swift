extension SensitiveRule {
  private typealias Lists = SensitiveWordLists

  /// An illness of the person's own.
  ///
  /// Holds: "I have epilepsy." "My GP thinks it's stress." "I was ill for most of October."
  /// Does not hold: "I'm sick of chasing them." "Diabetes strips sell at 30 of 50."
  static let ownIllness = SensitiveRule(
    .health,
    """
    i 've|have|had|got|get|getting|suffer|caught \(Lists.soft)? \(Lists.soft)? got|from|with? \(Lists.some)? \(Lists.some)? \(Lists.illness)
    i 'm|was|am|been having|getting|getting|battling|fighting|having|recovering|through|with from|through? \(Lists.some)? \(Lists.illness)
    i 've|have been having|getting|battling|fighting|suffering|recovering|on|through from|through? \(Lists.some)? \(Lists.illness)
    i 've|have been|had|got \(Lists.soft)? diagnosed
    i was|got|just|'m|am|recently been|just|recently|finally? diagnosed
    they|doctors|doctor|hospital|consultant diagnosed me
    my \(Lists.some)? \(Lists.illness)
    my own health|illness
    my health 's|is|isnt|has|hasnt|issues|problems|problem|got|condition|went|scare
    for|because|due|on|of to? health reasons
    health problems|issues|scare of my own
    i 'm|am|was|were|been|fell|feel|felt|got|be \(Lists.soft)? \(Lists.soft)? unwell|poorly
    i 've|have been|felt \(Lists.soft)? \(Lists.soft)? unwell|poorly
    i was|'m|am|got \(Lists.soft)? sick $|all|for|since|most|at|again|last|this|in|with|every|on|yesterday|today
    i 've|have been \(Lists.soft)? sick $|all|for|since|most|at|again|last|this|in|with|every|on
    been \(Lists.soft)? sick all|for|since|most|every
    being|been|was sick every|each morning|day|night
    throwing up every|all|most|in|each|before
    i 'm|am|was \(Lists.soft)? \(Lists.soft)? disabled|dyslexic|autistic|epileptic|diabetic|deaf|anorexic|bulimic|neurodivergent|housebound|bedridden|contagious
    i 'm|am \(Lists.soft)? blind $|in|and|so|since
    i 'm|am losing|going|lost my? hearing|sight|eyesight|memory|vision|deaf|blind
    i have|'ve a|an|this got? heart|autoimmune|kidney|thyroid|lung|liver|skin|medical|health|mental|chronic|long|degenerative|genetic|rare condition|disease|illness|disorder|problem|term
    i have|'ve had|got|have an? autoimmune|degenerative|hereditary
    i have ms $|and|now|for|since|so
    i 've got ms $|and|now|for|since|so
    chronic|constant pain|illness|fatigue
    slipped disc|disk
    i 'm|am|use|need in? a wheelchair
    my wheelchair $|in|and|is|to|does|wont
    my disability|pacemaker|crutches|illness|chemo|prescription|dialysis|diagnosis|symptoms|seizures|migraines|immune|lump
    found a|another lump|tumour|tumor|shadow|mass|growth
    lump in|on|under my
    waiting|wait|waited|awaiting for|on? \(Lists.some)? biopsy|diagnosis|transplant
    waiting|wait|awaiting for|on? my|the|some? test|blood|scan|mri|hospital|biopsy|my results
    i fainted|blacked
    i collapsed $|at|in|on|and|last
    i|and passed out $|at|on|and|twice|again|last|from
    dizzy spells
    i nearly? ended|end up? in|at hospital|er|icu|casualty
    in|at|to|into a .. e on|last|again|with|at|for|over
    i 'm|am|was|were|been|ended|go|went|going \(Lists.soft)? back|up|rushed|admitted|taken? in|into|to hospital $|with|for|last|on|over|until|again|and|twice|overnight|since|at
    my \(Lists.doctor) .. says|said|thinks|thought|reckons|told|wants|wanted|signed|signs|put|puts|diagnosed|sent|gave|prescribed|referred|upped|advised|insists|ordered|found|warned|won't
    \(Lists.doctor) says|said|thinks|reckons|told .. stress|burnout|depression|anxiety|blood|heart|rest|cancer|exhaustion
    i 'm|am|have|need having|to|had see|have|having my|the|a oncologist|consultant|cardiologist|neurologist
    i need|needed|had|have|having|got|'m|am|'ve having|got|had|waiting|booked|to|have? for|in? have? \(Lists.some)? back|knee|hip|heart|eye|hand|foot|shoulder|cancer|emergency|dental|spinal|surgery|operation|keyhole surgery|operation $|next|on|in|last|and|this|for|soon
    i need|needed|had|have|having|got|'ve got|had|to? have? a|an|more|another|some|my|the|major|minor? surgery|operation|hysterectomy|transplant|transfusion|mastectomy|colonoscopy|dialysis $|next|last|this|soon|on|in|and|tomorrow|for
    operation|surgery on my
    my operation|surgery|op|scan|biopsy|transplant $|is|was|last|on|next|in|got|went|and|has
    hot flushes|flashes
    morning sickness
    menopause .. hit|hits|hitting|me|my
    i 'm|am|been|going|in|through the? perimenopause|menopause
    the|my|through menopause|perimenopause 's|has|is|hit|brain|fog|and
    """,
    except: """
      stroke of
      lump in my|the throat
      sick of|and|to
      in a position to
      health check|of|score
      i have ms <name>
      depression in|on|of
      anxiety about|over|in
      breakdown of
      operation to|in|of|runs|that
      my blood is up|boiling
      my back to
      deaf|blind to|ears|spot
      my prescription for
      my symptoms
      doctors|doctor account|accounts
      growth in|of|target
      found a growth
      mass of|market
      shadow of
      migraine of
      chronic|constant pain in|point|for them|us
      in hospital accounts|sales
      my diagnosis of|is
      the diagnosis of
      """, isOwn: false)
}
