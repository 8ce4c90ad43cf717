import Ladder
import Language

/// Which facet a question asks for.
///
/// "When" aims at the time, "who" at the counterpart or the doer, "how will you know" at the
/// measure, "what will you do" at the action.
enum QuestionAim {
  static func facet(of remark: Remark, _ heard: Heard) -> Facet? {
    for (facet, wordings) in aims {
      if wordings.anywhere(remark) != nil { return facet }
    }
    return nil
  }

  /// The most telling first.
  private static let aims: [(Facet, Wordings)] = [
    (
      .trigger,
      Wordings(
        """
        how will|would|do you|we notice|spot|see|realise|realize
        notice|spot .. early|earlier|sooner|slipping|if|it|next
        what will|would be the sign
        which|what sign
        early sign|warning
        what will|would tell you
        at which|what number ... begin|act|start
        """)
    ),
    (
      .target,
      Wordings(
        """
        what 's|is|was the|your target|goal|quota
        where should
        what number did we agree
        out of how many
        what target
        know the|your target
        """)
    ),
    (
      .actual,
      Wordings(
        """
        where are you|we today|now|against|at|on|compared
        where is|'s <any> ... today|now|at
        where 's the|your number
        how far|much off|short|behind|over|ahead
        how many|much have|did|are|do|were|was
        what 's|is|does the|your number today|say|now|this
        how many <any> did|have|were|are
        how many <any> <any> did|have|were|are
        still at|above|below|on
        how long does|did|has
        how many
        are|is we|it|you still? at|on <num>
        """)
    ),
    (
      .measure,
      Wordings(
        """
        how will|would|can|do we|you|i|they both|all? know|see|tell|check|measure|prove|verify
        how we|i will|'ll know|see
        how will we be able
        what will|would i|we see|look|count|have|find|be|film|show
        what would i see
        what will|would there be to
        what will|would have to be
        what does done|good|success look
        what number|figure|evidence|proof
        how many|much will|would|can|do|of
        how many <any> will|would
        how do|would|will you|we measure
        which number|figure
        """)
    ),
    (
      .time,
      Wordings(
        """
        when
        by when
        what|which time|day|date|hour|week|month
        how soon
        at what time
        since when
        until when
        what hour
        in your calendar|diary
        in the calendar|diary
        how long
        <any> or monday|tuesday|wednesday|thursday|friday|saturday|sunday
        monday|tuesday|wednesday|thursday|friday|saturday|sunday or <any>
        """)
    ),
    (
      .counterpart,
      Wordings(
        """
        who else|apart|do|did|does|have|has|could|can|might|should|would|are|signs|decides|knows|in|at|from|exactly|is that|has|'s|with
        who will you|we|be|they
        whom
        who do you need
        with whom
        which people|person|team|account|accounts|names|customers|clients
        whose names
        """)
    ),
    (
      .actor,
      Wordings(
        """
        who will|'ll|is|'s|does|owns|takes|goes|exactly|then
        who
        whose
        by whose
        what is|'s your own part
        """)
    ),
    (
      .topic,
      Wordings(
        """
        what .. will|would you|we say|ask|tell|talk|discuss|cover|raise|go|open|put
        what are you going to say|ask|tell|talk|discuss|cover|raise
        what exactly will you ask|say|tell|cover
        going to cover
        on|about what
        agenda
        which questions|points|topics|question|point
        """)
    ),
    (
      .object,
      Wordings(
        """
        which <any> accounts|deals|customers|clients|ones|of
        which of
        which ones
        which
        """)
    ),
    (
      .commitment,
      Wordings(
        """
        for certain|sure|definite
        count on
        promise
        commit|committed
        """)
    ),
    (
      .action,
      Wordings(
        """
        what will|do|could|can|would|might|should|are|'re|'ll|have you|we|i do|try|going|doing|start|change|tried|done|plan|want
        what will|would|could|can|might you
        what 's|is|are your|the plan|next|first|very|next|options|move|smallest
        how will|would|do|are|could you|we|u|yuh
        how you|yuh want|plan
        what else
        what next
        then what
        what options
        what can you
        first step|thing
        have you thought|considered|tried
        why don't|not
        what if|about
        how about
        could|can|would|should you|we
        couldn't|shouldn't|wouldn't|can't
        do you want to
        did you
        """)
    ),
  ]
}
