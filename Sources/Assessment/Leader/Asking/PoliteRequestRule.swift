import Ladder
import Language

/// An open request in polite form: it can be answered with yes, and nobody does.
///
/// Holds: "Could you walk me through it?" "Would you mind telling me more?" "Any chance you'd give
/// me your own version first?" Does not hold: "Could you call them?" "Can you see my screen?"
enum PoliteRequestRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard let found = requests.atStart(remark) ?? wishes.atStart(remark) else { return nil }
    // "Could you tell them …" gives an order; only what is told to the leader is an invitation.
    if orders.match(remark, at: found.tokens.lowerBound) != nil { return nil }
    // "Can you tell me whether …" asks for a yes or a no.
    if whether.anywhere(remark) != nil {
      return Heard(move: .closed, decides: found.tokens)
    }
    return Heard(move: .open, decides: found.tokens)
  }

  private static let whether = Wordings(
    """
    tell|say|know me? if|whether
    """)

  private static let orders = Wordings(
    """
    can|could|would|will you ... tell|show|give|take|walk|talk|remind|help|run|bring|fill|explain them|him|her|the|it|your|that|to|<name>
    can|could|would|will you run|take|give|help|list|show|share|bring|outline|fill|say|tell it|them|him|her|your|the|that|those|a|an|<name>
    would you mind giving|taking|running|helping|bringing|showing the|them|him|her|your
    """)

  private static let requests = Wordings(
    """
    can|could|would|will|cn|cud you|u|ye|ya|yous maybe|perhaps|please|possibly|just|briefly|kindly? <telling>
    can|could|would|will you maybe|perhaps|please|possibly|just|briefly? tell|show|give|help|walk|talk|take|run|bring|fill me|us
    can|could you say more|a|anything|something|what|how|why|that
    can|could you give me|us an?|the|some|your
    can|could you share with|what|how|your|more|a|some
    can|could you list|outline|sketch what|the|your|all|for|everything
    can|could you think of any|anything|other|what|more|another
    can|could you put that|it in|into|words
    can|could i|we ask|hear|get|have you|what|how|your|why|more
    can|could i get you to <telling>
    may i ask|hear what|how|why|you
    would|do you mind <telling>
    would|do you mind if i ask|asked
    would you be ok|okay|able|happy|willing|open|comfortable|up to|with|for <telling>
    would you be so|very? kind as|enough? to <telling>
    would you be so kind to <telling>
    would u be ok|able|happy to <telling>
    are you able|happy|ok|willing|comfortable to <telling>
    are you comfortable <telling>
    will you please? <telling> me|us
    would you like|care to <telling> me|us
    would you like to say|tell|share|add|talk
    is there any|a chance|way you can|could|would|'d <telling>
    any chance|way you can|could|would|'d <telling>
    any chance of hearing
    do you want|care to <telling> me|us
    do you want to say|share|walk|talk|tell
    is it ok|okay to ask what|how|why
    is there more|anything to? .. say|tell|add
    won't|wont you tell
    how about you <telling> me|us
    what if you <telling> me|us
    why don't|not you <telling> me|us
    why not <telling> me|us
    how about <telling> me|us
    what about <telling> me|us
    let me ask you
    """)

  private static let wishes = Wordings(
    """
    i 'd|would be interested|curious|keen|glad to|what|how|in|why hear|know|understand|see|learn?
    i 'd|would like|love to hear|know|understand|see|learn|ask
    i 'd|would rather? hear|ask
    i want to hear|know|understand|learn|see
    i 'm|am curious|interested|wondering what|how|why|about|to|when|where|who
    curious what|how|why|about|to
    i wonder what|how|why|when|where|who|which
    i was wondering what|how|why
    i was wondering if|whether you can|could|would|might <telling>
    i wonder if|whether you can|could|would|might <telling> me|us
    i 'm|am all ears
    i 'm|am listening
    """)
}
