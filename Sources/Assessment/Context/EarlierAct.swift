import Ladder
import Language

/// What the person said before that they would do.
struct EarlierAct {
  /// The act from its verb on, without its time: "sit down with Sam and go through the nine"; where it
  /// is not firm, theirs, or to be filmed, its whole words stand in for it.
  var words: String
  /// The tokens of the act, in its passage.
  var tokens: Range<Int>
  var passage: Passage

  /// The latest act among what was said, good or not.
  static func latest(in said: [Passage], today: Day?) -> EarlierAct? {
    for passage in said {
      if let act = act(in: passage, today: today) { return act }
    }
    return nil
  }

  private static func act(in passage: Passage, today: Day?) -> EarlierAct? {
    let evidence = Evidence(passage.text, at: .action, today: today, lexicon: passage.lexicon)
    guard let plan = evidence.bestPlan, plan.isMine, let verb = plan.clause.verb,
      plan.clause.modality != .past, plan.clause.modality != .stative
    else { return nil }
    let isSpoilt = !ActionRung.demand(evidence).isMet || Spoilers.isSpoilt(plan, in: evidence)
    guard plan.isGood, !isSpoilt, !passage.isHedged else {
      return EarlierAct(
        words: passage.trimmed, tokens: 0..<passage.tokens.count, passage: passage)
    }
    var end = max(plan.end, verb.upperBound)
    while end < passage.tokens.count, passage.tokens[end].kind != .mark { end += 1 }
    let tokens = verb.lowerBound..<end
    let pieces = passage.timeless(tokens).map(passage.reading.text)
    return EarlierAct(words: pieces.joined(separator: " "), tokens: tokens, passage: passage)
  }
}
