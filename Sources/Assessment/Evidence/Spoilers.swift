import Language

/// Hedges and conditions, and what they reach.
enum Spoilers {
  static func isSpoilt(_ plan: Plan, in evidence: Evidence) -> Bool {
    let sentences: Set<Int> = [plan.clause.sentence]
    return condition(in: sentences, evidence, plan: plan) != nil
      || hedge(in: sentences, evidence, plan: plan) != nil
  }

  /// The words on which the answer hangs, when it hangs on something that may not happen.
  static func condition(
    in sentences: Set<Int>, _ evidence: Evidence, plan: Plan? = nil
  ) -> Range<Int>? {
    let reading = evidence.reading
    for clause in reading.clauses where reaches(clause, sentences, evidence) {
      if clause.opener == .condition, let opener = clause.openerToken,
        !reading.isCovered(opener, by: .harmlessIf), !isAsking(before: opener, evidence)
      {
        return clause.tokens
      }
      if clause.opener == .time, hangsOnOthers(clause, evidence) { return clause.tokens }
      for phrase in reading.phrases
      where phrase.has(.condition) && clause.tokens.contains(phrase.tokens.lowerBound)
        && !reading.isCovered(phrase.tokens.lowerBound, by: .harmlessIf)
        && !belongsToThing(phrase, evidence)
      {
        return clause.tokens
      }
    }
    return nil
  }

  /// "the forms provided by HR": part of a thing's name.
  private static func belongsToThing(_ phrase: Phrase, _ evidence: Evidence) -> Bool {
    let index = phrase.tokens.lowerBound
    guard evidence.tokens[index].is("provided") || evidence.tokens[index].is("pending") else {
      return false
    }
    let next = phrase.tokens.upperBound
    if evidence.tokens[index].is("pending") {
      return index > 0 && evidence.tokens[index - 1].kind != .mark
    }
    return next < evidence.tokens.count && evidence.tokens[next].is("by")
      || index > 0 && evidence.tokens[index - 1].has(.be)
  }

  private static func isAsking(before opener: Int, _ evidence: Evidence) -> Bool {
    (max(0, opener - 6)..<opener).contains { index in
      let token = evidence.tokens[index]
      return token.is("ask") || token.is("asking") || token.is("see") || token.is("check")
        || token.is("checking") || token.is("know") || token.is("asks") || token.is("tell")
        || token.is("even") || token.is("as")
    }
  }

  /// "Once they approve", "when legal releases it": somebody else has to do something first.
  private static func hangsOnOthers(_ clause: Clause, _ evidence: Evidence) -> Bool {
    guard let opener = clause.openerToken,
      evidence.tokens[opener].is("once")
        || evidence.tokens[opener].is("until"), clause.subject == .other
    else { return false }
    return clause.tokens.contains { index in
      let token = evidence.tokens[index]
      return token.is("approve") || token.is("approves") || token.is("approved")
        || token.is("signs") || token.is("sign") || token.is("agree") || token.is("agrees")
        || token.is("releases") || token.is("vote") || token.is("confirms")
        || token.is("confirm") || token.is("replies") || token.is("gives") || token.is("let")
        || token.is("lets") || token.is("allow") || token.is("allows") || token.is("permit")
        || token.is("decides") || token.is("ok") || token.is("okays")
    }
  }

  /// Whether a clause is near enough for its hedge to count.
  private static func reaches(_ clause: Clause, _ sentences: Set<Int>, _ evidence: Evidence) -> Bool
  {
    if sentences.contains(clause.sentence) { return true }
    // "That's if …", "Only if …", "Not now.": a fragment right after.
    return sentences.contains(clause.sentence - 1) && clause.opener == .condition
  }

  /// The hedge on the answer itself.
  static func hedge(
    in sentences: Set<Int>, _ evidence: Evidence, plan: Plan? = nil
  ) -> Range<Int>? {
    let reading = evidence.reading
    for phrase in reading.phrases where phrase.has(.hedge) || phrase.has(.sarcasm) {
      guard let clause = evidence.clause(holding: phrase.tokens.lowerBound),
        sentences.contains(clause.sentence)
      else { continue }
      if isAboutSomethingElse(clause, plan) { continue }
      return phrase.tokens
    }
    for phrase in reading.phrases where phrase.has(.withdrawal) {
      guard let clause = evidence.clause(holding: phrase.tokens.lowerBound),
        sentences.contains(clause.sentence) || sentences.contains(clause.sentence - 1)
      else { continue }
      return phrase.tokens
    }
    return nil
  }

  private static func isAboutSomethingElse(_ clause: Clause, _ plan: Plan?) -> Bool {
    guard let plan, clause.tokens != plan.clause.tokens else { return false }
    if plan.clause.tokens.lowerBound <= clause.tokens.lowerBound,
      clause.tokens.upperBound <= plan.end
    {
      return false
    }
    return clause.subject == .other || clause.verb != nil || clause.subject == .nobody
      || clause.subjectTokens != nil
  }
}
