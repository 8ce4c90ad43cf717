import Ladder
import Language

/// A question frame that always carries the answer.
///
/// Holds: "Have you thought about calling them?" "Why don't you ask Dana?" "What if you blocked
/// your mornings?" "How about a quick call?" "Did it occur to you to ask?"
/// Does not hold: "Why did you not call?" "What about the other nine?" "Have you tried anything?"
enum LoadedQuestionRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    if let found = frames.atStart(remark) ?? anywhere.anywhere(remark) {
      if told.match(remark, at: found.tokens.lowerBound) != nil { return nil }
      if empty.match(remark, at: found.tokens.lowerBound) != nil {
        return Heard(move: .open, decides: found.tokens)
      }
      if yesNo.match(remark, at: found.tokens.lowerBound) != nil {
        return Heard(move: .closed, decides: found.tokens)
      }
      return Heard(move: .leading, decides: found.decides)
    }
    if remark.asks, let found = withMark.atStart(remark),
      !remark.tokens[found.tokens.lowerBound].is("if") || found.tokens.lowerBound == remark.lead
    {
      return Heard(move: .leading, decides: found.decides)
    }
    return nil
  }

  /// What leads only when a question mark stands behind it.
  private static let withMark = Wordings(
    """
    maybe|perhaps|possibly > <any>
    you don't|dont think|reckon|feel|believe|want > <any>
    you wouldn't|couldn't|wouldnt|couldnt > <any>
    do you think|reckon|suppose maybe|perhaps|possibly > <any>
    do you want|need to just|maybe|perhaps|simply? > <base>
    suppose|supposing|imagine|say
    worth > <ing>
    worth a > <any>
    or maybe|perhaps > <any>
    if you|we just? > <past> .. $
    a quick|short > <any>
    """)

  /// What only looks like the frame.
  private static let told = Wordings(
    """
    would|could i $
    could be i|it
    """)

  /// The frame without an answer in it.
  private static let empty = Wordings(
    """
    what about it|that|this|you|them|him|her|now|then|today|tomorrow|yesterday|me $
    what about the|your other|rest|others|remaining|target|number|numbers|last|next
    what about the|those other|remaining? <num>
    what about next|last|this time|week|month
    how about it|you|now|that|them $
    how about the|your other|rest|others
    what|how about quotation $
    what have you <past> about
    why not $
    why don't|dont you think
    why don't|dont you want|like|have|know|believe|feel|trust|agree
    why not yet|now|before|sooner $
    why not monday|tuesday|wednesday|thursday|friday $
    what if it|that|this|they|he|she|nothing|nobody|none doesn't|don't|isn't|won't|aren't|does|is|happens|fails|say|says|works|goes
    what if they|it|that|he|she
    what if not
    what if the answer|number|same
    what if you don't|do|can't|aren't|'re|fail|miss
    """)

  private static let yesNo = Wordings(
    """
    have|had you tried|considered anything|everything|something|it|that|this|either|both|again|already|lately
    have|had you thought about|of anything|it|that|this|which|what|how|when|who|where|why
    have|had you thought|considered what|how|when|which|who|where|why|it|that
    have you looked at it|the|that|this|your numbers|figures|report|sheet|dashboard|data|list|number|figure
    have you looked at it|them|that|this $
    have you spoken|talked
    can|could you see|hear|read|make|confirm|commit|do|manage|live|come|stay|join|meet|find|agree|remember|open|access me|it|that|this|my|to|at|on|with|the|monday|tuesday|wednesday|thursday|friday|tomorrow|today
    can|could you confirm|promise|guarantee|commit
    can i|we count|rely|take|assume|move|go|start|check|confirm|say|put|write|note|see
    could i|we check|confirm
    can|could we agree|say|put|go|start|move|meet|finish|close
    can they|he|she see|hear
    could you see|hear|find|make
    could|can you not $
    would you agree|say it|that|this
    would you agree
    would you say
    would you like a|an|some break|coffee|copy|minute|moment|water
    would you say it 's|is|was
    would you rather ... or
    would you prefer ... or
    would it be .. or
    would that|it|this|monday|tuesday|wednesday|thursday|friday be|work|suit|do $|you|for|or|before|after|monday|tuesday|wednesday|thursday|friday
    would that|it be before|after|the|a|in
    do you want to say|hear|see|know|tell|share|go|start|begin|stop|pause|continue|take|add|do .. first|now|there|here|a|it|this|the|me|more|anything|$
    do you need to go|leave|stop|take|be $
    do you need anything|something|more|me
    should we start|begin|go|move|stop|pause|continue|say|meet
    do you think you|u 'll|will|can|'re
    do you think|feel|believe that 's|is|it
    do you think it 'll|will|can
    is it possible to see
    isn't|isnt|aren't|wasn't|weren't that|it|he|she|they $
    can i
    must it|they
    would you be happy|ok|okay with that|this|it
    would you sign|put|call
    """)

  private static let frames = Wordings(
    """
    have|had|hav|has|hv|havent|haven't you|u|ye|ya|yous|he|she|they|anyone|we not? ever|never|already|yet|maybe|perhaps|even|at|possibly? least? > thought|considered|tried|explored
    have|had you|u|ye not? ever|maybe|perhaps|already? thought of|about|that > <any>
    have|had you|u|ye not? ever|maybe|already? considered|tried > <any>
    have|had you|u not? ever|maybe? looked at|into > <ing>
    have you looked at|into > <any>
    have you not > <past>
    has it crossed|occurred|entered ... to|that > <any>
    did it|that cross|occur|enter ... to|that > <any>
    did it occur to you
    has it occurred to you
    did you|u|ye ever|not|never|maybe|perhaps? think|consider|try of|about|to? > <any>
    did you consider|try > <any>
    do you ever > think|try|consider
    would you|u|ye ever|not|maybe|perhaps|at? least? consider|think|try of|about? > <any>
    would you be willing|open|prepared|up|able|happy|interested to|in|for|with > <any>
    would you be so|very? kind as|enough? to > <any>
    would you mind > <ing>
    would you not|ever|rather > <base>
    would you not be > <any>
    would you please? > <base> the|a|an|your|them|it|him|her|to|with|<name>
    why didn't|haven't you|they just|simply > <any>
    why don't|dont|doesn't|doesnt|couldn't|shouldn't|wouldn't you|u|ye|we|they|he|she|ya|your|<name> all|just|maybe|simply|both|two? > <any>
    why don't you just|simply? > <base>
    why don't|dont the|both|all|you two|both|of of? > you|<base>
    why not you|just|simply|maybe|also? > <any>
    why wouldn't|couldn't|shouldn't > you|we|<name>
    why can't|couldn't > they|he|she|we|<name>|your
    what|wht|wat|whats|wot if > you|u|we|ye|someone|somebody|your|the|<name>|<any>
    what|wht|wat about > <any>
    how|hw about > <any>
    how bout > <any>
    what 's|is stopping|preventing|keeping|holding|blocking you|u from? > <ing>
    what 's|is to|there stop|prevent|keep you|u|them|us from? > <ing>
    what 's|is to stop you|ye > <any>
    what stops|prevents|keeps you|u|them from? > <ing>
    what is stopping you from > <any>
    what 's|is keeping you from > <any>
    what 's|is|whats wrong with > <ing>
    what 's|is|whats the harm|problem|downside|matter in|with|of? > <ing>
    what harm would|could|does > <any>
    what would be wrong with > <ing>
    what would|could|might|'d happen|change if > you|we|<name>|someone|somebody|the|your|they|reception
    what would|could|might|do .. happen|change ... if > <any>
    what do you think would|might happen if > <any>
    what would it look|be like if > you|we <past>
    what would be different if > you|we <past>
    how would|could|might it be|go|look|work|feel if > you|we|<name>
    how would|might|could things|that|it change|look|go|be if ... > <any>
    how would|do you|u feel|think about > <ing>
    how would you feel about > <any>
    how do you feel about > <ing>
    what would|do you|u say|think to|of|about > <ing>
    what would you say to|if > <any>
    what would you say to an? > <any>
    what do you reckon|think|say to|about|of > <ing>
    what 's|is|are your|you feeling|thoughts|view|opinion|take|feelings|thinking|read about|on|of just|simply|maybe|perhaps|possibly? > <ing>
    what does your gut say about just|simply|maybe|perhaps|possibly? > <ing>
    what does .. say|think about just|simply > <any>
    how do you think > <ing>
    how much easier|better|faster|quicker would|could > <any>
    how much .. would you save|gain|win if > <any>
    how hard would it be to > <any>
    how hard would it be if > <any>
    how difficult would it be to > <any>
    who better than|to > <any>
    who 's|is|would|could better|best placed|suited|able|than|to > <any>
    what would it cost|take|hurt you to > <any>
    have you > given|put any|some thought|consideration
    how come you > haven't|don't|aren't|didn't <any>
    is|was that|it|this > not <any>
    do you not > have|know|need|want <any>
    can|could we > get|have you|<any> to <any>
    how soon can|could you > <base>
    when can|could you > call|ring|email|meet|ask
    any thought|thoughts|chance|possibility|merit|value|point|interest|mileage|joy|use|sense of|in|on|about|to just? > <ing>
    any reason|chance|way why|not|you|to|we|that|they|<name> > <any>
    any chance|way > you|u|we|he|she|they|<name>
    is|was there any|a|some|no|good|possibly? good? reason|way|chance|value|merit|mileage|point|sense|scope|benefit|room|possibility|case|world why|not|you|to|that|in|we|of|for|where > <any>
    is|was there something|anything to be said for > <any>
    is there something|anything stopping|to stop you|preventing > <any>
    isn't|isnt|wasn't|wasnt there an?|some|any|no? > <any>
    is|was there not > <any>
    is it worth|possible > <ing>
    is it time|worth|possible|an|better|easier|quicker|best|wise|smart to|for|you|we|that|idea|option > <any>
    is it not? not|perhaps|maybe|just|simply|possibly? time|worth|possible|better|easier|quicker|best|wise|smart > <any>
    is|would > <ing> ... an option|idea|possibility
    is|would > <ing> ... possible|feasible|worth|better|help|work|enough|easier
    might|may|could|would > it be|help|make|not? worth|an|better|easier|sense|time|wise|smart|useful|good|simpler|quicker|faster|that|because
    might|mightn't > <any>
    reckon|think|suppose you|we|they|it could|should|might|can|would > <any>
    you reckon|think > it|you|we|they|a|the|<any> should|could|would|might
    do|did|don't|dont|would you|u|ye|ya not? really|honestly|maybe|perhaps? think|reckon|suppose|believe|feel|agree|figure|suspect ... 'd|should|could|would|might|ought|needs|need|better|best|worth > <any>
    don't|dont|wouldn't|wouldnt|shouldn't you|u|ye|ya|we|they > <any>
    do you not think|want|feel|believe|reckon > <any>
    do you think .. it 's|is|was|time|because|the|just|simply > <any>
    do you think > <ing> <any>
    did you not > think|consider|want
    couldn't|couldnt|shouldn't|shouldnt|wouldn't|wouldnt|mightn't|oughtn't|mustn't|needn't > <any>
    couldn't|shouldn't|wouldn't|can't|cant you|u|ye|we|they|he|she just? > <any>
    can't|cant > <any>
    could|cld|cud|coud you|u|ye|ya|yous|youse|we not|maybe|perhaps|possibly|just|even|always|at|please? least? > <any>
    could > they|he|she|the|your|a|an|someone|somebody|anybody|it|this|that|one|his|her|their|our|my|<name>
    can you|u|ye not|maybe|perhaps|possibly|just|even|at|please? > <any>
    can > they|he|she|we|someone|somebody|your|<name>
    should > you|we|they|he|she|someone|your|the|<name>
    must|ought|need > you|we|they
    would it be|make|help|not|work|hurt|kill|save|suit|speed|free > <any>
    would it > <base>
    would not > <any>
    would > <any>
    would you not > <any>
    would > <name> be|help|work|do|have|know|not|take|get|give|fix|solve|make|bring|save|speed
    would > the|your|a|an|some|more|two|that|this|one ... be|help|work|do|have|take|get|give|fix|solve|make|bring|save|speed|cover|move|free|mean
    wouldn't|isn't > it be
    i wonder|wondered|'m|am|was if|whether|wondering if|whether? > <any>
    wondering|wonder if|whether > <any>
    just wondering if|whether > <any>
    worth asking|trying|calling|giving|having|seeing|looking > <any>
    imagine if > <any>
    you no fit > <any>
    if i were to suggest > <any>
    if i suggested|said|told you > <any>
    if you were to > <any>
    tempted to > <any>
    ever thought|considered|tried of|about? > <any>
    thought|considered|tried of|about? > <ing>
    what do you say we|you|i|to|if > <any>
    """)

  private static let anywhere = Wordings(
    """
    couldnt|couldn't|wouldnt|wouldn't|shouldnt|shouldn't|can't|cant you|u|we|it|they|one > <any>
    have you ever thought|considered|tried|asked of|about? > <any>
    and a new|another|different|bigger one > would <any>
    has it crossed your mind > <any>
    why don't you > <any>
    why not > <base>
    what if you|we > <past>
    could you not|just > <base>
    could ya not > <base>
    whether you 've|have|had thought|considered|tried of|about? > <any>
    isn't|isnt the real|whole|main|actual > <any>
    """)
}
