extension SensitiveRule {
  private typealias Lists = SensitiveWordLists

  /// Time away of the person's own.
  ///
  /// Holds: "I was on sick leave for most of the quarter." "I've got a sick note until the 14th."
  /// Does not hold: "Our buyer is on maternity leave." "I have to leave at five."
  static let leave = SensitiveRule(
    .leave,
    """
    i|me|my|im|been|we .. .. \(kind) leave
    i|me|my|been|we .. .. .. mat|pat leave
    my \(kind) leave|pay
    i 'm|am|was|been|got|went|'ve|have|'ll been|be|just? \(Lists.soft)? off sick|unwell|poorly
    i .. off work for|with|since|until|sick|because|after|again .. my|weeks|week|months|month|stress|illness|surgery|operation|accident|depression|anxiety
    i|been|be|me|my .. off with stress|anxiety|depression|my|burnout|long|a broken|bad
    i|been|be|me|got|get|getting|my|doctor|gp|was .. signed off sick|work|with|for .. weeks|week|month|months|days|stress|anxiety|depression|sick|work
    signed|signs|signing me off $|sick|work|with|for|until|again .. $|weeks|week|month|months|days|stress|work|sick
    i 've|have|had|got|need|get|'m|am|on got|on|getting|handed? a|my|another sick|fit note|line|cert|certificate
    my sick|sickness note|days|day|pay|leave|record|absence
    using|use|used up? all|my my|of? sick|sickness days|leave
    a|my phased return $|to|from|after|at|since|and
    return|returning|returned|back to work? after|from my sick|illness|operation|surgery|accident|stroke|treatment|breakdown|maternity|chemo
    i|me|my|been|we .. on? short|long term|shortterm|longterm disability
    fmla
    time|days|day|week|weeks|month|months off .. to|for .. look|care|after|for|with|treatment|chemo|surgery|operation|therapy|hospital|rehab .. my|the|mum|mother|dad|father|$
    leave to|so|for .. look|care|grieve|recover .. my|after
    i 'm|am|was|been out|off for .. weeks|months|week|month after|with|because|for my? accident|operation|surgery|illness|stroke|breakdown|treatment|crash|birth
    time off after my|the
    off on the sick
    i .. asked|ask|applied|need|want .. unpaid|emergency|special leave
    """,
    except: """
      phased return of|on
      sick of
      leave a|the|voicemail|at
      off work at|on time
      my manager|boss signed off on
      """, isOwn: true)

  private static let kind = """
    sick|sickness|medical|maternity|paternity|parental|adoption|bereavement|compassionate|carers|carer|\
    stress|disability|family|fmla|health|caring
    """

  /// A death in the family.
  ///
  /// Holds: "My mum passed away." "We buried my father two weeks ago."
  /// Does not hold: "My phone died." "I lost my biggest account."
  static let bereavement = SensitiveRule(
    .leave,
    """
    my|our \(Lists.kinWord)? \(Lists.kin) .. died|dead|passed|buried|killed|funeral|cremation|wake
    \(Lists.kin) passed|died $|away|last|in|on|suddenly|and|this|two|three|of
    i|we|just|since|'ve|have lost|buried|lose|losing|cremated my|our|his|her \(Lists.kinWord)? \(Lists.kin)
    my|our \(Lists.kinWord)? \(Lists.kin) 's? funeral|death|wake|cremation|passing|inquest
    i|we|me 'm|am|'ve|have|was? .. at|to|attend|for|plan|planning|arranging a|the|another|my|his|her funeral $|on|last|next|in|and|this|today|tomorrow
    funeral for my|a
    a|the death in the|my|our family|house
    i 'm|am|was|been|'ve|have been? \(Lists.soft)? grieving|bereaved|widowed|mourning
    my|the grief
    best|close|my friend|mate died|killed|passed
    """,
    except: """
      dead|killed line|weight|stock|on|deal
      family business|firm|account
      partner account|channel|agency|programme|firm
      passed on|the|me|it|her|him|us exam|list|lead|details|test
      girl|girls|boy|kids|baby passed
      died of laughing
      buried in
      """)
}
