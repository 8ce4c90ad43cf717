import Ladder
import Language

/// What was already done is told, not what will be.
///
/// Holds: "I already called them twice."
/// Does not hold: "I should have called in June. I'm calling them now."
enum PastFault: FaultRule {
  static let fault = Fault.past
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    guard evidence.rung != .obstacle, evidence.rung != .gap else { return nil }
    if demand.isMet { return spoiling(evidence, demand) }
    if evidence.hasGoodPlan || evidence.reading.phrase(.withdrawal) != nil { return nil }
    if evidence.reading.clauses.contains(where: { $0.modality == .wished && $0.subject == .mine }) {
      return nil
    }
    for clause in evidence.reading.clauses
    where clause.subject == .mine && clause.modality == .past && clause.opener == .none {
      if isOutdone(clause, evidence) { continue }
      return clause.tokens
    }
    if isComparison(evidence) { return nil }
    if let phrase = evidence.reading.phrase(.pastMark) { return phrase.tokens }
    return evidence.reading.times.first { $0.kind == .past }?.tokens
  }
}

extension PastFault {
  /// Whether the past is only what is to be outdone: "send more quotes than last month".
  fileprivate static func isComparison(_ evidence: Evidence) -> Bool {
    evidence.reading.wordTags.has(.vagueAmountWord)
      && evidence.tokens.contains { $0.is("than") }
  }

  /// "… than I have been": the clause only says what is to be outdone.
  fileprivate static func isOutdone(_ clause: Clause, _ evidence: Evidence) -> Bool {
    guard isComparison(evidence), let subject = clause.subjectTokens?.lowerBound else {
      return false
    }
    return evidence.tokens[..<subject].contains { $0.is("than") }
  }

  /// Whether "already" says that it is done: "already sat down with them".
  fileprivate static func isSaidDone(_ clause: Clause, _ evidence: Evidence) -> Bool {
    clause.tokens.contains { evidence.tokens[$0].is("already") }
  }
  /// Whether the facet found is itself part of what has gone by.
  fileprivate static func spoiling(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    let strong = evidence.reading.phrase(.pastMark)
    if evidence.rung == .time {
      guard let time = demand.time else { return nil }
      let clause = evidence.clause(holding: evidence.reading.times[time].tokens.lowerBound)
      if clause?.modality == .past { return clause?.tokens }
      return strong?.tokens
    }
    guard let first = evidence.reading.clauses.first(where: { $0.verb != nil }),
      first.modality == .past, first.opener == .none, first.tokens.lowerBound <= 2,
      first.subject == .mine && first.subjectTokens != nil || isSaidDone(first, evidence)
    else { return nil }
    return first.tokens
  }
}
