extension SensitiveRule {
  private typealias Lists = SensitiveWordLists

  /// What hurts or fails.
  ///
  /// Holds: "My back went again." "I broke my wrist."
  /// Does not hold: "My hands are full." "Their pain point is onboarding."
  static let body = SensitiveRule(
    .health,
    """
    my bad? \(Lists.body) 's|is|are|has|have|just|keeps|keep|still|really|been? \(Lists.soft)? gone|bad|worse|hurting|hurts|killing|failing|packed|racing|pounding|playing|injured|swollen|knackered|agony|broken|inflamed|numb|bleeding|infected
    my bad? \(Lists.body) went|gave|hurts|hurt|gives|seized $|again|on|out|way|up|last|so|and|at
    my \(Lists.body) pain|pains|surgery|operation|problem|problems|condition|injury|pressure|trouble|tests|transplant|specialist
    i|he|she|\(Lists.kin) 've|have|has|'s? broke|broken|fractured|tore|torn|dislocated|sprained|injured|ruptured my|his|her \(Lists.body)|ribs|rib|collarbone|achilles|cartilage|ligament|hip|pelvis|jaw|nose|toe|finger|thumb
    pain in my \(Lists.body)|side|face|joints
    pains in my
    i|have|'ve|had|getting|got|with|having a|bad|some|this|these|my? chest pain|pains
    chest pain|pains $|since|again|all|when|and|on|last|this
    with|and my heart racing|pounding
    i hurt|injured|did|put my back|knee|shoulder|neck|hip|ankle|wrist|in|out
    i have|'ve|get|had got|had? a? bad|dodgy|weak|gammy back|knee|heart|knees|hip|lungs|chest
    doing|having|had|more tests on my|me
    """,
    except: """
      broke|broken my back to|for|on
      my heart is bleeding
      my heart 's not? in
      my bleeding heart
      my hands|hand is|are|'s bad|full|tied
      my eye is|on
      my back to|is against
      did my back of
      put my back in|into it
      put my hand|hands
      my chest is packed
      broke my arm to
      """)
}
