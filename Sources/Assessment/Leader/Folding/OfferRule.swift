import Ladder
import Language

/// The leader takes the work over, or offers to.
///
/// Holds: "I'll talk to legal for you." "Leave it with me." "Do you want me to ring them?"
/// "Would it help if I called?" "I can get my assistant to chase those."
/// Does not hold: "I'll write that down." "What do you need from me?" "I'll ring you on Friday."
enum OfferRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    if harmless.atStart(remark) != nil { return nil }
    if let found = offers.atStart(remark) ?? anywhere.anywhere(remark) {
      return Heard(move: .rescue, decides: found.decides)
    }
    guard let found = promises.atStart(remark) else { return nil }
    if PlainPromise.isOne(remark, found) { return nil }
    return Heard(move: .rescue, decides: found.decides)
  }

  /// Whether the words say that it is done in the other's stead.
  static func isForThem(_ remark: Remark) -> Bool { stead.anywhere(remark) != nil }

  /// A promise in a later clause.
  static func later(_ remark: Remark) -> Wordings.Match? {
    for start in remark.starts.dropFirst() {
      if let found = offers.match(remark, at: start) { return found }
    }
    return nil
  }

  /// Offers that leave the work where it is.
  private static let harmless = Wordings(
    """
    shall|should|can|could|may we|i start|begin|go|move|look|continue|say|meet|stop|pause|write|repeat|read|note|see|hear|record|turn
    shall|should|can|could|may we|i put|check|ask|take it|that|this|you|again|down|a
    do you want me to repeat|wait|read|write|ask|say|slow|rephrase|go|stop|explain
    would you like me to repeat|wait|read|write|ask|say|slow|rephrase
    what if|about i ask|asked|wait|told
    can|could i get|ask|have|hear you
    """)

  private static let stead = Wordings(
    """
    for you $
    for ya|u $
    for you this|that|today|tomorrow|tonight|from|and|so
    off you|your $
    off you|your hands|plate|desk
    on your behalf
    instead of you
    in your place
    """)

  private static let offers = Wordings(
    """
    shall|should we|i > <base>
    do|did you|u|ya want|need|like me|us|my to? >
    do you want|need someone|somebody to > <base>
    want|need me|us to > <base>
    you want me|us to > <base>
    would you like|prefer|want|rather me|us to? >
    would you like|prefer it if > i|we
    would it be|make .. if > i|we
    would it .. help|easier|better|easy|useful|off ... if > i|we|my
    would|will it help if > i|we|my
    what|how if|about > i|my just? <base>
    how about if? > i|my
    what if > i|my
    can|could|may i > <base> ... for|with|off you
    can|could|may i > take|handle|call|ring|email|speak|talk|sort|help|do|get|cover|fix|phone
    why don't > i|my
    leave .. to|with > me
    leave > it|that|this|him|her|them .. me|us
    leave ... with|to > me
    you please leave it
    let > me quietly|just <base>
    let > my|our
    i can|could > have|get|ask|talk|call|speak|ring|email|take|do|handle|sort|cover|put|lend|join|send|write|step|chase|arrange|find|fix|make|phone|help
    i can|could > always|easily|just|probably <base>
    i 'm|am happy|glad|willing to > <base>
    happy|glad to > take|do|help|call|step|cover|speak
    i got|have you
    i got this
    i 've got this|it|you|your
    i 'll be the one
    consider it done
    say no more
    would you like|want > a|some|any hand|help|support
    do you|want want|need|like > <name>|someone|somebody to <base>
    do you want > help|a|some hand|help|with
    i 've|have > asked|told|got <name>|my|our|someone|somebody ... for|to
    <name> <base> that|it for you
    <name> can|will|could > <base> that|it|this|them|those for you
    i can|could pull > some|a
    pass it|that|them over|to
    give it|that|them|me to|the > me
    mi will > <base>
    i myself will > <base>
    i help you|u > <base>
    we 'll|will just? > skip|lower|drop|forget|ignore|leave|cut|reduce|take|sort|fix|handle|cover|find|say|call|treat|pretend|make|give|extend|push|move|adjust|change|postpone|manage
    no need for? you? to
    you don't need|have to > worry|do|answer|call|explain|say|tell|think|go|decide|come|hit
    you do not need|have to > worry|do|answer|call|explain|say|tell|think|go
    you can|may relax|rest|forget|skip|leave|ignore
    you needn't > <base>
    you just relax|rest
    don't|dont answer that
    i 'd|would be happy|glad to > <base>
    i 'm|am going to > <base> ... for you
    i 'm|am going to > take|call|ring|email|talk|speak|handle|sort|fix|cover|phone|lower|drop|do|get
    i 've|have already|just > <past>
    someone|somebody else can|will > <base>
    my|our <any> can|will|'ll > <base> ... for you
    """)

  private static let anywhere = Wordings(
    """
    off your > plate|hands|desk|shoulders|back
    take > that|this|it|them|him|her off you
    > take ... off you
    leave it|that|this|them to|with > me
    i 'll|will > sort|handle|fix it|that|this
    i 'll take care
    i 'll do it for|myself|instead
    """)

  /// "I'll" and what the leader will do.
  private static let promises = Wordings(
    """
    i 'll|will|shall|gonna just|also|personally|happily|gladly|quietly|even? > <base>
    i 'll|will personally|quietly|happily|gladly|even|also|go > <any>
    i 'll > <any>
    i 'm gonna > <base>
    lemme > <base>
    let > me <base>
    let > me have|call|talk|speak|ring
    tell you what ,? i|we|my > <any>
    <name> 'll|will > put|do|take|handle|sort|cover|fix|call
    """)
}
