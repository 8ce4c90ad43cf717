import Ladder
import Language

/// The answer is hedged, hoped, merely possible or merely obliged.
///
/// Holds: "I might call Dana." "Hopefully I'll call Acme."
/// Does not hold: "Hopefully the market picks up. I'm calling Acme."
enum UncommittedFault: FaultRule {
  static let fault = Fault.uncommitted
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let plan = evidence.goodPlan, evidence.rung.asksForPlan {
      let best = evidence.bestPlan ?? plan
      return Spoilers.hedge(in: Sentences(best.clause.sentence), evidence, plan: best)
    }
    if evidence.rung == .time {
      let main = demand.time.flatMap {
        evidence.clause(holding: evidence.reading.times[$0].tokens.lowerBound)
      }
      switch main?.modality {
      case .possible?, .obliged?, .wished?, .attempted?: return main.map(words)
      case .committed?, .present?, .past?, .passive?, .stative?, nil: break
      }
      return Spoilers.hedge(in: demand.sentences, evidence, main: main)
    }
    if !evidence.rung.asksForPlan, demand.isMet {
      if evidence.rung != .topics, let maybe = evidence.reading.phrase(.possibility),
        maybe.tokens.lowerBound <= 1, evidence.tokens[maybe.tokens.lowerBound].has(.possible)
      {
        // "Might be the bank statement."
        return maybe.tokens
      }
      return Spoilers.hedge(in: demand.sentences, evidence, main: evidence.reading.clauses.first)
    }
    for plan in evidence.plans
    where plan.isFilmed && plan.hasObject && plan.isMine && plan.clause.opener != .condition {
      if plan.isQuoted { return plan.clause.tokens }
      switch plan.clause.modality {
      case .possible, .obliged, .wished, .attempted:
        return words(of: plan.clause)
      case .committed, .present, .past, .passive, .stative: continue
      }
    }
    return Spoilers.hedge(in: demand.sentences, evidence)
  }

  /// "might call", not the whole sentence.
  private static func words(of clause: Clause) -> Range<Int> {
    guard let verb = clause.verb else { return clause.tokens }
    let start = clause.subjectTokens?.upperBound ?? clause.tokens.lowerBound
    return start < verb.upperBound ? start..<verb.upperBound : verb
  }
}
