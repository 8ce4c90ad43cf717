extension SensitiveRule {
  private typealias Lists = SensitiveWordLists

  /// An illness in the family.
  ///
  /// Holds: "My mum's dying." "My son is in hospital." "Wife just lost the baby."
  /// Does not hold: "My wife drives me in at seven." "Mum's Kitchen wants 40 trays."
  static let familyIllness = SensitiveRule(
    .health,
    """
    my|our \(Lists.kinWord)? \(Lists.kin) .. \(Lists.illness)|dying|unwell|sick|poorly|hospice|coma|icu|collapsed|relapsed|diagnosed|terminal|terminally|operated|suicidal|overdosed|miscarried|paralysed|sectioned|surgery|rehab|disabled|carer|seizure|palliative|ventilator|transplant
    \(Lists.kin) 's|is|was|has|had|got|having \(Lists.soft)? got|been? \(Lists.some)? \(Lists.illness)|dying|unwell|poorly|coma|diagnosed|terminal|collapsed|hospice
    my|our \(Lists.kinWord)? \(Lists.kin) .. in|into|to|at hospital|care|intensive|rehab|hospice $|with|again|since|on|for|last|and|so|every|all|at
    my|our \(Lists.kinWord)? \(Lists.kin) .. stroke|heart attack|problem|condition|failure|surgery|operation
    my|our \(Lists.kinWord)? \(Lists.kin) .. an|a|another operation|stroke|fall|accident|breakdown|miscarriage|transplant|relapse
    children|children's|childrens 's? hospital every|most|all|again|with|since
    look|looking|looked|care|caring|cared after|for my|our \(Lists.kinWord)? mum|mom|mother|dad|father|parents|wife|husband|partner|sister|brother|nan|gran|grandmother|disabled|sick
    lost|losing the|our|a|her baby|babies|pregnancy
    my|our \(Lists.kinWord)? \(Lists.kin) 's|is|are? \(Lists.soft)? in a bad|dark place
    illness|sickness in the|my family
    my|our \(Lists.kinWord)? \(Lists.kin) 's? illness|diagnosis|chemo|treatment|dementia|health|condition|hospital
    my|our \(Lists.kinWord)? \(Lists.kin) 's|is|are seriously|very|really gravely|critically? unwell
    """,
    except: """
      sick of
      lost the|a baby account
      \(Lists.kin) company|account|accounts
      son|daughter|kids|children school
      stroke of
      died of laughing
      girl|girls from|at|in
      family business|business|run|owned|firm
      partner account|agency|channel|programme|program|network|firm|company|accounts
      """)
}
