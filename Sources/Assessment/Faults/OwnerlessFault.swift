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
    if evidence.rung.asksForPlan, let left = leftToNobody(evidence) ?? wanting(evidence) {
      return left
    }
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

  /// Where something wants doing or gets done: "a test strand wants doing", "lift 3 gets inspected".
  private static func wanting(_ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    for index in tokens.indices.dropLast() where index > 0 {
      let token = tokens[index]
      let isNeed =
        token.is("needs") || token.is("need") || token.is("wants") || token.is("want")
      let isGot = token.is("gets") || token.is("get") || token.is("getting")
      guard isNeed && tokens[index + 1].has(.ing) || isGot && isDone(tokens[index + 1]),
        !tokens[..<index].contains(where: { $0.has(.mine) || $0.has(.me) })
      else { continue }
      if isGot, tokens[index - 1].kind == .mark || tokens[index - 1].has(.conjunction) { continue }
      return index..<(index + 2)
    }
    return nil
  }

  private static func isDone(_ token: Token) -> Bool {
    token.has(.past) && !token.has(.base) && !token.has(.mood)
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
