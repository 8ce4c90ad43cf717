import Language

/// Somebody spoke up, and then something was done to them: told apart, it is neither.
///
/// Holds: "Since I told HR about him I get the worst leads." "They cut my hours after I reported
/// the safety problem." Does not hold: "Since I complained about the delivery times the warehouse
/// has been faster."
enum Reprisal {
  /// Where the words stand, in bytes of the text.
  static func find(in remarks: [Remark]) -> Range<Int>? {
    for (index, remark) in remarks.enumerated() {
      guard let harm = harms.anywhere(remark) else { continue }
      let near = remarks[max(0, index - 1)...min(remarks.count - 1, index + 1)]
      guard let spoken = near.lazy.compactMap({ spoke($0) }).first else { continue }
      let own = remark.bytes(of: harm.tokens)
      return min(own.lowerBound, spoken.lowerBound)..<max(own.upperBound, spoken.upperBound)
    }
    return nil
  }

  private static func spoke(_ remark: Remark) -> Range<Int>? {
    complaints.anywhere(remark).map { remark.bytes(of: $0.tokens) }
  }

  private static let complaints = Wordings(
    """
    i|we 've|have|had? told|went|spoke|talked|going|reported|complained|emailed|wrote .. to? hr|compliance|ombudsman|acas|osha|eeoc|regulator|union
    told|went|go|gone|spoke|spoken|talked|reported|complained .. hr|compliance|acas|osha|eeoc
    i|we|my|after|since .. raised|raise|raising|filed|filing|made|make|put|lodged|submitted .. grievance|complaint|concerns
    grievance|tribunal
    i|we|since|after|when|because|have|'ve complained about|against|to <name>|him|her|my|them|harassment|bullying|our|the manager|boss|way
    complained about <name>
    i|we|since|after|when|because|if|'ve|have report|reported|reporting .. him|her|them|safety|expenses|fraud|harassment|bullying|boss|manager|bribe|bribes|theft|fiddle|accident|abuse|racism|incident
    blew|blow|blowing|blown the whistle
    spoke|speak|speaking|spoken up|out $|about|against|at|in|,
    gave|give|given|made a statement
    a witness in|for|against|to
    refused|refuse|refusing|wouldnt to? fake|lie|sign|falsify|cover|fiddle|backdate|hide|forge
    my|the|a complaint|grievance|tribunal|discrimination|harassment|whistleblowing claim|case|about|against|went|in
    the|a|joined|union list|rep|drive|the union
    tribunal claim
    told compliance|hr|audit
    """)

  private static let harms = Wordings(
    """
    i|we 'm|am|only|now|'ve|just|always? been|only? get|got|getting|given all? the? worst|dead|rubbish|crap|bad|leftovers|scraps|no|fewer|dregs
    my|our|all <any>? accounts|account|leads|hours|shifts|bonus|commission|quotes|territory|deals|budget|desk|pay|appraisal|review|rota .. taken|cut|gone|dried|dry|stopped|queried|blocked|refused|disappeared|given|gets|frozen|halved|reassigned|vanished
    i 'm|am|was|got|get|'ve been|being|getting|now? put|moved|demoted|frozen|shut|sidelined|left|passed|finished|dropped|removed|taken|ignored|excluded on|out|off|over|to|of|from|by|$
    on a performance|improvement plan
    on a pip
    moved|cut|took|put|froze|freeze|freezes|dropped|demoted|sidelined|isolated|ignore|ignored|ignores|excluded|exclude|excludes|punished|takes|cuts|keeps me|my|us off|to|out|from|hours|shifts|accounts|leads|on|pay|bonus|$|down|on|away
    took me off
    nobody|noone .. talks|speaks|looks|talk|speak|sits to|at|with me
    no one .. talks|speaks|looks|talk|speak|sits to|at|with me
    nobody|noone talks to me
    ever since .. .. misery
    'm|am .. frozen|iced out
    been misery|frozen
    wont|refuses|stopped|doesnt|never approve|approves|approving|sign|speak|talk|answer|speaks|answers|invite|invites to? any|me|my|of
    has|'s|had had? it in for me
    i only got|get this|the|these number|target|leads|accounts
    this target|number is
    i 'm|am frozen|iced|cut out
    my leads|accounts|hours|shifts dried|stopped|went|disappeared|vanished
    """)
}
