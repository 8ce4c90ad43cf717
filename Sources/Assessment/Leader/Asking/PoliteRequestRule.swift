import Ladder
import Language

/// An open request in polite form: it can be answered with yes, and nobody does.
///
/// Holds: "Could you walk me through it?" "Would you mind telling me more?" "Any chance you'd give
/// me your own version first?" Does not hold: "Could you call them?" "Can you see my screen?"
enum PoliteRequestRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard let found = requests.atStart(remark) ?? wishes.atStart(remark) else { return nil }
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

  private static let requests = Wordings(
    """
    can|could|would|will|cn|cud|cld you|u|ye|ya|yous maybe|perhaps|please|possibly|just|briefly|kindly|also? <telling>
    can|could|would|will|cn|cud|cld you|u|ye|ya maybe|perhaps|please|possibly|just|briefly|kindly|also? tell|show|give|help|walk|talk|take|run|bring|fill|paint|remind|teach|read|lend me|us
    can|could|would|will you maybe|perhaps|please|just? .. tell|show|walk|talk|take me|us
    can|could|would|will you maybe|perhaps|please|just|briefly? share|say|list|tell with? me|us? what|how|your|more|a|some|why|where|who|when|anything
    can|could|would|will you maybe|perhaps|please|just? say|share <any> .. with|about|more
    can|could you spell|break|lay it|that|this out|down
    can|could you run|walk|talk|take through
    can|could you be a? bit|little|more more? specific|precise|exact|concrete|clear|clearer
    can|could you put a number|date|figure|name
    may|might you <telling>
    may|might you tell|show|give|walk|take me|us
    can|could you say more|a|anything|something|what|how|why|that
    can|could you list|outline|sketch what|the|your|all|for|everything
    can|could you think of any|anything|other|what|more|another
    can|could you put that|it in|into|words
    can|could i|we ask|hear|get|have you|what|how|your|why|more
    can|could i get you to <telling>
    can|could i get you to tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    may i ask|hear what|how|why|you
    would|do you mind <telling>
    would|do you mind tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    would|do you mind if i ask|asked
    would you be ok|okay|able|happy|willing|open|comfortable|up to|with|for <telling>
    would you be ok|okay|able|happy|willing|open|comfortable|up to|with|for tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    would you be so|very? kind as|enough? to <telling>
    would you be so|very? kind as|enough? to tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    would you be so kind to <telling>
    would you be so kind to tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    would u be ok|able|happy to <telling>
    would u be ok|able|happy to tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    are you able|happy|ok|willing|comfortable to <telling>
    are you able|happy|ok|willing|comfortable to tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    are you comfortable <telling>
    are you comfortable tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    will you please? <telling> me|us
    will you please? tell|show|give|help|walk|talk|take|run|bring|fill me|us
    would you like|care to <telling> me|us
    would you like|care to tell|show|give|help|walk|talk|take|run|bring|fill me|us
    would you like to say|tell|share|add|talk
    is there any|a chance|way you can|could|would|'d <telling>
    is there any|a chance|way you can|could|would|'d tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    any chance|way you can|could|would|'d <telling>
    any chance|way you can|could|would|'d tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    any chance of hearing
    do you want|care to <telling> me|us
    do you want|care to tell|show|give|help|walk|talk|take|run|bring|fill me|us
    do you want to say|share|walk|talk|tell
    is it ok|okay to ask what|how|why
    is there more|anything to? .. say|tell|add
    won't|wont you tell
    how about you <telling> me|us
    how about you tell|show|give|help|walk|talk|take|run|bring|fill me|us
    what if you <telling> me|us
    what if you tell|show|give|help|walk|talk|take|run|bring|fill me|us
    why don't|not you <telling> me|us
    why don't|not you tell|show|give|help|walk|talk|take|run|bring|fill me|us
    why not <telling> me|us
    why not tell|show|give|help|walk|talk|take|run|bring|fill me|us
    how about <telling> me|us
    how about tell|show|give|help|walk|talk|take|run|bring|fill me|us
    what about <telling> me|us
    what about tell|show|give|help|walk|talk|take|run|bring|fill me|us
    let me ask you
    is there anything|something else? you ... tell|say|add|share
    anything else you ... tell|say|add|share
    """)

  private static let wishes = Wordings(
    """
    i 'd|would be interested|curious|keen|glad to|what|how|in|why hear|know|understand|see|learn?
    i 'd|would like|love to hear|know|understand|see|learn|ask
    i 'd|would rather hear|ask
    i 'd|would ask you
    i want to hear|know|understand|learn|see
    i 'm|am curious|interested|wondering what|how|why|about|to|when|where|who
    curious what|how|why|about|to
    i wonder what|how|why|when|where|who|which
    i was wondering what|how|why
    i was wondering if|whether you can|could|would|might <telling>
    i was wondering if|whether you can|could|would|might tell|show|give|help|walk|talk|take|run|bring|fill|say|share|telling|showing|giving|helping|walking|talking|taking|running|sharing|saying more|with|me|us
    i wonder if|whether you can|could|would|might <telling> me|us
    i wonder if|whether you can|could|would|might tell|show|give|help|walk|talk|take|run|bring|fill me|us
    i 'm|am all ears
    i 'm|am listening
    """)
}
