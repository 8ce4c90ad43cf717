import Ladder
import Language

/// What the person said before that they would do.
struct EarlierAct {
  /// The act from its verb on, without its time: "sit down with Sam and go through the nine".
  var words: String
  /// The tokens of the act, in its passage.
  var tokens: Range<Int>
  var passage: Passage
  /// Whether it is firm, theirs, and can be filmed; otherwise its whole words stand in for it.
  var isGood: Bool

  /// The latest act among what was said, good or not.
  static func latest(in said: [Passage], today: Day?) -> EarlierAct? {
    for passage in said {
      if let act = act(in: passage, today: today) { return act }
    }
    return nil
  }

  private static func act(in passage: Passage, today: Day?) -> EarlierAct? {
    let evidence = Evidence(
      passage.text, at: .action, today: today,
      lexicon: passage.lexicon)
    guard let plan = evidence.bestPlan, plan.isMine, let verb = plan.clause.verb,
      plan.clause.modality != .past, plan.clause.modality != .stative
    else { return nil }
    let isSpoilt = !ActionRung.demand(evidence).isMet || Spoilers.isSpoilt(plan, in: evidence)
    guard plan.isGood, !isSpoilt, !passage.isHedged else {
      return EarlierAct(
        words: passage.text, tokens: 0..<passage.tokens.count,
        passage: passage, isGood: false)
    }
    var end = max(plan.end, verb.upperBound)
    while end < passage.tokens.count, passage.tokens[end].kind != .mark { end += 1 }
    let tokens = verb.lowerBound..<end
    return EarlierAct(
      words: timeless(tokens, passage), tokens: tokens, passage: passage, isGood: true)
  }

  /// The words of a range without their phrases of time.
  private static func timeless(_ range: Range<Int>, _ passage: Passage) -> String {
    var pieces: [String] = []
    var start = range.lowerBound
    for index in range where passage.time(at: index) != nil {
      if start < index { pieces.append(passage.reading.text(start..<index)) }
      start = index + 1
    }
    if start < range.upperBound { pieces.append(passage.reading.text(start..<range.upperBound)) }
    return pieces.joined(separator: " ")
  }
}
