import Ladder
import Language

/// The answer is put off.
///
/// Holds: "Let me go think about it." "I don't know."
/// Does not hold: "No idea if it'll work. I'm texting the 18 no-shows."
enum DeferralFault: FaultRule {
  static let fault = Fault.deferral
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.putOff) {
      return echo(from: phrase.tokens, evidence)
    }
    if let phrase = evidence.reading.phrase(.unknown) { return phrase.tokens }
    if let clause = evidence.reading.clauses.first(where: { $0.isLet }), let verb = clause.verb {
      return verb.lowerBound..<clause.tokens.upperBound
    }
    return nil
  }

  /// "let me go think about it" is echoed as "think about it".
  private static func echo(from tokens: Range<Int>, _ evidence: Evidence) -> Range<Int> {
    guard let clause = evidence.clause(holding: tokens.lowerBound), clause.isLet,
      var start = clause.verb?.lowerBound
    else { return tokens }
    while start + 1 < clause.tokens.upperBound,
      evidence.tokens[start].is("go") || evidence.tokens[start].is("and")
        || evidence.tokens[start].is("just")
    {
      start += 1
    }
    return start..<clause.tokens.upperBound
  }
}
