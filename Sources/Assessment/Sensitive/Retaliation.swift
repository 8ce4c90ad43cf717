extension SensitiveRule {
  /// Treated worse for having spoken up, in so many words.
  ///
  /// Holds: "They're punishing me for speaking up." "He's had it in for me since I went to HR."
  /// Does not hold: "The retaliation tariffs push our cost up."
  static let retaliation = SensitiveRule(
    .retaliation,
    """
    this|it|that|feels|felt|like|pure|is|as|'s|was|of|fear|fearing|afraid retaliation|reprisal|reprisals|victimisation|victimization
    retaliating|retaliated|retaliate|retaliates against|because|for me|us|him|her|i|my|speaking
    victimised|victimized|victimising|victimizing
    punish|punished|punishing|punishes me|us for|because
    i 'm|am|been|was|get|getting|being|'ve being|been? punished for|because
    punished|punishing|penalised|penalized for speaking|complaining|reporting|raising|telling|whistleblowing|going
    payback|revenge for|because my|our|reporting|complaining|telling|speaking|the complaint|grievance|report|statement|claim
    payback|revenge on me
    taking|take|takes|took|getting|get|wants his|her|their|some? revenge because|on|for|over
    'd|'s|has|have|had|having had? it in for me
    out to get me
    drop|withdraw|dropped|withdrew|retract the|my|her|his complaint|grievance|claim|case|statement or|and|if
    if i|we report|complain|speak|tell|say .. i 'm|am|'ll|will|get|lose|'d be|get? finished|fired|sacked|out|gone|done|my|dead|toast
    whistleblower|whistleblowers|whistleblowing|whistle-blower
    blew|blow|blowing|blown the whistle on
    speaking|spoke|speak out|up .. costs|cost .. career|job|bonus|me
    managed|managing|manage|pushing|pushed|force|forcing me out since|because|after
    payback for me|reporting|complaining|telling|speaking|going
    """,
    except: """
      payback for the machine|investment|spend
      has it in for me at
      """)
}
