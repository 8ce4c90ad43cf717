import Ladder
import Language

/// The other's words given back under a frame that says so.
///
/// Holds: "It sounds like legal is the bottleneck." "You feel you should have said so in August."
/// "Nights are carrying most of it, you're saying."
/// Does not hold: "It sounds like you should call them." (advice in disguise)
enum ReportedWordsRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard !remark.asks else { return nil }
    if let found = frames.atLead(remark) ?? closing.anywhere(remark) {
      // A frame before advice hides nothing.
      if soundings.atLead(remark) != nil, advising.anywhere(remark) != nil { return nil }
      if let tail = questionTail.anywhere(remark), tail.tokens.lowerBound > found.tokens.upperBound
      {
        return nil
      }
      return Heard(move: .reflect, decides: found.tokens)
    }
    return nil
  }

  private static let soundings = Wordings(
    """
    it? sounds|seems|looks
    sounds|seems|looks
    """)
  private static let advising = Wordings(
    """
    you should|ought|must
    you need to <base>
    """)
  private static let questionTail = Wordings(
    """
    what will|do|are|have you
    how will|do you
    is that right
    have i got that
    """)

  private static let frames = Wordings(
    """
    it? sounds|seems|looks like|as|to|that|you
    it sounds|seems|looks
    sounds|seems|looks like|as|that
    what i 'm|am hearing
    what i hear|heard|understand|take
    what i 've heard
    i 'm|am hearing
    i hear you ,
    i hear that|a
    i heard quotation
    if i understand|understood|heard|hear|follow|get
    if i 've understood|heard|got|followed
    if i have understood|heard|got|followed
    if i 'm|am hearing|following|understanding|getting
    if i got
    what you 're|are telling|saying|describing
    what your telling|saying
    you 're|are saying|telling|describing
    your saying|telling
    you said|told|mentioned|described|say|mention
    you 've|have said|told|mentioned|described
    you feel|felt|reckon|believe|suspect|figure|sense|wish|wonder|hope|fear|worry|regret
    you 'd|would like the|a|more|less|your|to|it|them
    u|you think|thought you|u|it|that|the|they|we|he|she
    u think
    you see the|it|this|them|that|your
    you keep saying|coming|telling|mentioning|going
    you 're|are worried|proud|afraid|scared|frustrated|annoyed|concerned|anxious|cross|torn|unsure|nervous|upset|angry|tired|confident|happy|pleased|hoping|thinking|wondering|planning|stuck|convinced|disappointed|relieved|dreading|sure|keen
    you 're|are feeling
    you were hoping|worried|expecting|planning
    you 're|are pretty|quite|really|fairly|very <any>
    part of you
    in your words|own
    in your own words
    let me check i|we
    let me make|be sure i
    let me see if i
    let me give|play|say|read|repeat that|it back
    let me repeat|summarise|summarize|recap|paraphrase
    just to play|say|check that|it|i
    to summarise|summarize|recap
    from your side|perspective|view|seat|point
    from what you
    as you see|put|say|tell it
    the way you see|tell|put|describe
    for you ,? it|the|this
    i 'm|am getting|picking|sensing|understanding|taking
    i get|understand|gather|take|sense that|the|from|it
    i can hear|see|tell you|that|how|it
    quotation is how|what|your
    my understanding is
    it feels|felt|seemed to you
    it feels|felt like
    so what you
    this|that feels|felt|sounds|seems <any>
    you want|need help|advice|me|an|the|a|more|it|them|your
    in other words ,?
    that|it must be|have|feel been|hard|frustrating|tough|difficult|annoying|heavy|lonely|stressful
    i see that you
    you seem|seemed|sound|sounded|look|appear
    if i may|can repeat|summarise|summarize|recap|play
    it 's|is ... that gets|bothers|worries|frustrates|annoys|scares|stresses you|to
    sounds <any> $
    to you ,? it|that|this|they
    """)

  private static let closing = Wordings(
    """
    you 're|are saying|telling $
    is what you 're|are telling|saying|describing
    is what your telling|saying
    is what you said|say|told|tell
    is what youre telling|saying
    what i 'm|am hearing
    , you 're|are saying|telling
    if i 've|have followed|understood|got|heard|read
    if i understand|understood|heard|follow you|right|correctly
    as you see|put|tell it|that
    in other words $
    , then $
    or so you feel|say|think $
    , you say|said|feel|reckon|think
    is how you put|see|described|describe
    by your account
    in your view|words|book|telling $
    """)
}
