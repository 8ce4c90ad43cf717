import Ladder
import Language

/// A plan put as a question to the leader.
///
/// Holds: "Shall I ring the archdeacons, or what's your thinking?"
/// Does not hold: "Honest answer? I'm ringing the archdeacons."
enum AskedBackFault: FaultRule {
  static let fault = Fault.reversal
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    guard let plan = evidence.bestPlan else { return nil }
    let sentence = evidence.sentence(plan.clause.sentence)
    guard sentence.upperBound < evidence.tokens.count,
      evidence.tokens[sentence.upperBound].isMark("?")
        || evidence.reading.phrase(.reversal, in: sentence) != nil
    else { return nil }
    let first = sentence.lowerBound
    let isAsked =
      evidence.tokens[first].has(.will) || evidence.tokens[first].has(.obliged)
      || evidence.tokens[first].is("do") || evidence.reading.phrase(.reversal, in: sentence) != nil
    return isAsked ? sentence : nil
  }
}
