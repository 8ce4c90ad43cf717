import Ladder
import Language

/// Nobody present does it.
///
/// Holds: "It will get done." "Priya will handle it." "Somebody should call them."
/// Does not hold: "I'm going to ask Priya to pull the list."
enum OwnerlessFault: FaultRule {
  static let fault = Fault.ownerless
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    guard evidence.rung != .obstacle, evidence.rung != .gap else { return nil }
    if evidence.hasGoodPlan { return nil }
    if let phrase = evidence.reading.phrase(.ownerless) { return phrase.tokens }
    if evidence.rung.asksForPlan, let left = leftToNobody(evidence) { return left }
    for clause in evidence.reading.clauses
    where (clause.subject == .other || clause.subject == .nobody)
      && (clause.modality == .committed || clause.modality == .passive
        || clause.modality == .obliged)
      && clause.opener == .none
    {
      guard clause.verb != nil else { continue }
      // "I'm confident it'll come": the belief is the answer, not who does it.
      if evidence.reading.phrase(.feeling) != nil, clause.modality == .committed { continue }
      if evidence.rung == .measure || evidence.rung == .time || evidence.rung == .topics,
        clause.subject != .nobody
      {
        continue
      }
      return clause.subjectTokens ?? clause.tokens
    }
    return nil
  }

  /// Where something is left to nobody: "lockers to be checked".
  private static func leftToNobody(_ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    for index in tokens.indices.dropLast(2)
    where tokens[index].is("to") && tokens[index + 1].is("be") && tokens[index + 2].has(.past) {
      if !tokens[..<index].contains(where: { $0.has(.mine) }) { return index..<(index + 3) }
    }
    return nil
  }
}
