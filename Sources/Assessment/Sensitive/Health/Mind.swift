extension SensitiveRule {
  private typealias Lists = SensitiveWordLists

  /// Mind, sleep, drink and drugs.
  ///
  /// Holds: "I can't sleep, panic attacks every morning." "I'm burnt out." "I started drinking again."
  /// Does not hold: "I'm depressed by the conversion rate." "The motor burnt out."
  static let mind = SensitiveRule(
    .health,
    """
    panic attack|attacks
    i|we .. cant|cannot|couldnt|barely cope $|anymore|any|since|and|alone
    i 'm|am|was not coping $|at|well|with|since|and
    ^ burnt|burned out $
    drinking again $|since|every|at|on|and
    nervous|mental breakdown
    i had|have|having|'m|'ve having|had|heading|close|near? for|to? a|another|my breakdown $|in|last|at|over|and|when|after|again
    i 'm|am|was|feel|felt|feeling|been|got|'ve|have feeling|been|got? \(Lists.soft)? \(Lists.soft)? burnt|burned out
    i 'm|am|was|feel|felt|been|got|'ve|have been? \(Lists.soft)? \(Lists.soft)? burntout|burnedout|depressed|suicidal|traumatised|traumatized
    it|its|'s|is|into|having|with|from|towards|my burnout
    my|own|bad|poor|with|of mental health 's|is|isnt|has|hasnt|took|and|at|problems|issues|suffers|suffering|suffered|$
    i|me|my|been|we .. struggling|struggle|struggled|suffering|suffer|problems|trouble .. mental health
    mental health problems|issues|crisis|break|day|days
    my head 's|is|isnt not|just? \(Lists.soft)? right|wrong|broken|fried
    my head 's|is|in in? a|bits|pieces|really? bad|dark|bits|pieces place|$
    not in a good place $|right|mentally|at|since|and|myself
    in a dark|bad place $|right|mentally|since|again|and|at
    i|me|my not|havent|hasnt|dont|isnt|not been|feel|feeling? myself $|since|lately|for|at
    i .. cant|cannot|not|barely|hardly|havent|never|stopped|couldnt .. sleep|sleeping|slept
    cant|cannot|not sleep|sleeping $|at|properly|more|and|since|for|because|well
    racing heart
    heart racing|pounding
    i 'm|am|was|were|'ve|have|keep|kept|start|end|been|just|find|found been|be|up|was|myself? \(Lists.soft)? crying|sobbing|weeping in|before|after|every|most|all|at|myself|again|on|when|for
    i cry|cried|sobbed|sob myself|in|before|after|every|most|all|at|on|again|when
    cry|crying myself to sleep
    cant|cannot|couldnt get out of bed
    cant|cannot|barely|hardly get up|dressed|washed in|most|any
    cant|cannot face coming|going|leaving|another|people|work|anyone
    the depression|anxiety|panic|voices|nightmares|flashbacks came|come|comes|is|has|have|'s|are|got|started|keep back|returned|worse|again
    i .. flashbacks|nightmares|hallucinations|voices|palpitations
    seeing|see|seen|saw a|my|an|the|another therapist|counsellor|counselor|psychiatrist|psychologist|shrink $|on|every|since|for|about|weekly|and|now|twice|once
    my therapist|counsellor|counselor|psychiatrist|psychologist|shrink|therapy|counselling|rehab|sobriety|sponsor|addiction|drinking|gambling|alcoholism|self-esteem 's|is|says|said|on|sessions|session|and|got|appointment|problem|has|was|habit
    i 'm|am|went|go|going|been|started|need|having|have|back|was .. in|into|to|having|started|need therapy|counselling|counseling $|for|since|on|every|again|and|now
    i 'm|am|was|'m a|an recovering? alcoholic|addict|drunk
    i 'm|am|was|got|been addicted to drink|alcohol|drugs|gambling|pills|cocaine|coke|painkillers|opioids|weed|porn|betting
    i 'm|am in recovery $|and|from|since|now
    i .. drinking again|heavily|every|too|myself|alone|in the morning
    started|start|back|went|gone|on drinking|drink|gambling|using again
    i 've|have been drinking .. much|lot|heavily|again|every|problem
    i drink|drank every|too|in|before|alone|myself|to
    i|just|he|she|'m|'s .. out|in|into|to|from of? rehab|detox
    i 've|have|'m|am|been|got|get|stay|staying|was been? sober|clean for|since|two|three|six|a|nine|now
    relapsed
    i|me|my .. relapse $|in|last|and
    nothing left in me|the tank to give
    i 'm|am|been? having|have|had suicidal|dark|bad thoughts
    eating disorder
    i|having|have had|been intrusive thoughts
    """,
    except: """
      depressed by|about|at|over|to|market
      burnt|burned out on|of|clutch|motor|leads|lead
      sleep on|until|till|through|in|before
      sleeping on
      not sleeping partner|giant
      sleeping giant|leads|accounts|customers
      never sleep|sleeps
      lose|losing|lost any? sleep
      my sponsor at|is the|their
      using again it|the
      started using
      back on using
      close to a breakdown
      drink|drinking water
      """)
}
