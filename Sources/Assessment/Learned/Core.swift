import Ladder
import Language

/// The one sentence of an answer that holds a whole plan, where others stand beside it: filler beside
/// a real plan does not spoil it (assessment guide, case 1).
enum Core {
  /// The words of the sentence; nil where the rules do not pass the answer or it has no other.
  static func words(_ ruling: Ruling, _ demand: Demand, _ evidence: Evidence) -> String? {
    guard ruling.fault == nil, evidence.rung.asksForPlan, let sentence = demand.sentences.first
    else { return nil }
    let range = evidence.sentence(sentence)
    guard !range.isEmpty, range.count < evidence.tokens.count - 1 else { return nil }
    return evidence.reading.text(range)
  }
}
