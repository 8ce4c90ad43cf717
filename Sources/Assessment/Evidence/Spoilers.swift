import Ladder
import Language

/// Hedges and conditions, and what they reach.
enum Spoilers {
  static func isSpoilt(_ plan: Plan, in evidence: Evidence) -> Bool {
    let sentences = Sentences(plan.clause.sentence)
    return condition(in: sentences, evidence, plan: plan) != nil
      || hedge(in: sentences, evidence, plan: plan) != nil
  }

  /// The words on which the answer hangs, when it hangs on something that may not happen.
  static func condition(
    in sentences: Sentences, _ evidence: Evidence, plan: Plan? = nil
  ) -> Range<Int>? {
    let reading = evidence.reading
    let hasCondition = reading.phraseTags.has(.condition)
    for clause in reading.clauses where reaches(clause, sentences, evidence) {
      if let plan, !isBeside(clause, plan, evidence) { continue }
      if let plan, clause.subject == .you, clause.subjectTokens == nil,
        clause.modality == .present, clause.opener == .none, isGiving(clause, evidence),
        clause.tokens.upperBound <= plan.clause.tokens.lowerBound,
        clause.sentence == plan.clause.sentence
      {
        // "Give me the key and I'll …"
        return clause.tokens
      }
      if clause.opener == .condition, isTrigger(clause, evidence) { continue }
      if plan == nil, clause.opener == .condition, isAboutSpeaker(after: clause, evidence) {
        continue
      }
      if clause.opener == .condition, let opener = clause.openerToken,
        !isHarmless(opener, evidence), !isAsking(before: opener, evidence)
      {
        return clause.tokens
      }
      if clause.opener == .time, hangsOnOthers(clause, evidence) || isMoodOfThings(clause, evidence)
      {
        return clause.tokens
      }
      guard hasCondition else { continue }
      for phrase in reading.phrases
      where phrase.has(.condition) && clause.tokens.contains(phrase.tokens.lowerBound)
        && !isHarmless(phrase.tokens.lowerBound, evidence)
        && !belongsToThing(phrase, evidence)
        && !isWhatIsAsked(phrase.tokens.lowerBound, evidence.tokens)
      {
        return clause.tokens
      }
    }
    return nil
  }

  /// "Unless I've miscounted it's 33, and I'm walking …": the condition is on what stands between.
  private static func isBeside(_ clause: Clause, _ plan: Plan, _ evidence: Evidence) -> Bool {
    let clauses = evidence.reading.clauses
    guard let here = clauses.firstIndex(where: { $0.tokens == clause.tokens }),
      let there = clauses.firstIndex(where: { $0.tokens == plan.clause.tokens }), here < there
    else { return true }
    return !clauses[(here + 1)..<there].contains {
      $0.opener == .none && $0.modality == .stative && $0.subject == .other
    }
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

  /// "If we only get through the jig I'll be happy": the condition is on a mood, not on the answer.
  private static func isAboutSpeaker(after clause: Clause, _ evidence: Evidence) -> Bool {
    evidence.reading.clauses.contains {
      $0.tokens.lowerBound == clause.tokens.upperBound && $0.subject == .mine
    }
  }

  private static func isGiving(_ clause: Clause, _ evidence: Evidence) -> Bool {
    guard let verb = clause.verb?.lowerBound else { return false }
    let token = evidence.tokens[verb]
    return token.is("give") || token.is("get") || token.is("send") || token.is("show")
      || token.is("hand") || token.is("find") || token.is("lend") || token.is("let")
  }

  /// At course_correction, "if" and "should" open the early sign.
  private static func isTrigger(_ clause: Clause, _ evidence: Evidence) -> Bool {
    guard evidence.rung == .courseCorrection, let opener = clause.openerToken else { return false }
    let token = evidence.tokens[opener]
    let isOnly = opener > 0 && evidence.tokens[opener - 1].is("only")
    let isAfterPlan = evidence.plans.contains {
      $0.isGood && $0.clause.sentence == clause.sentence
        && $0.clause.tokens.upperBound <= clause.tokens.lowerBound
    }
    let hasSign = TriggerFacet.tokens(evidence, plan: evidence.goodPlan).map {
      $0.upperBound <= clause.tokens.lowerBound
    }
    if isAfterPlan, hasSign == true { return false }
    return !isOnly && (token.is("if") || token.is("should") || token.is("were"))
  }

  /// "ask Bjorn if I can borrow his reader": whether every "if" is what somebody is asked, and there is one.
  static func asksIf(_ evidence: borrowing Evidence) -> Bool {
    guard evidence.rung == .action || evidence.rung == .firstStep else { return false }
    var isAsked = false
    for clause in evidence.reading.clauses where clause.opener == .condition {
      guard let opener = clause.openerToken else { continue }
      guard isWhatIsAsked(opener, evidence.tokens) else { return false }
      isAsked = true
    }
    return isAsked
      && evidence.reading.phrases(Tags(.condition)).allSatisfy {
        isWhatIsAsked($0.tokens.lowerBound, evidence.tokens)
      }
  }

  /// Not "pay the finder's fee and ask who sells, if petty cash stretches to it".
  private static func isWhatIsAsked(_ opener: Int, _ tokens: [Token]) -> Bool {
    guard tokens[opener].is("if") else { return false }
    let asked = tokens[max(0, opener - 5)..<opener].reversed().prefix { $0.kind != .mark }
    return asked.contains { $0.is("ask") || $0.is("asking") }
  }

  /// "even if", "whether or not"; "if nothing else" when nothing follows it.
  private static func isHarmless(_ opener: Int, _ evidence: Evidence) -> Bool {
    if evidence.reading.isCovered(opener, by: .harmlessIf) || isUtmost(opener, evidence) {
      return true
    }
    let tokens = evidence.tokens
    guard opener + 3 < tokens.count, tokens[opener].is("if"), tokens[opener + 1].is("nothing"),
      tokens[opener + 2].is("else")
    else { return false }
    return tokens[opener + 3].kind == .mark || tokens[opener + 3].has(.mine)
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
        || evidence.tokens[opener].is("until") || evidence.tokens[opener].is("when")
        || evidence.tokens[opener].is("the") || evidence.tokens[opener].is("as")
        || evidence.tokens[opener].is("soon") || evidence.tokens[opener].is("after"),
      clause.subject != .mine
    else { return false }
    return clause.tokens.contains { index in
      let token = evidence.tokens[index]
      return token.has(.decision) || token.is("goahead") || token.is("permission")
        || token.is("nod") || token.is("approval") || token.is("signoff")
        || token.is("ahead") && evidence.tokens[index - 1].is("go")
    }
  }

  /// Whether a clause is near enough for its hedge to count.
  private static func reaches(_ clause: Clause, _ sentences: Sentences, _ evidence: Evidence)
    -> Bool
  {
    if sentences.contains(clause.sentence) { return true }
    // "That's if …", "Only if …", "Not now.": a fragment right after.
    return sentences.contains(clause.sentence - 1) && clause.opener == .condition
  }

  /// The hedge on the answer itself.
  static func hedge(
    in sentences: Sentences, _ evidence: Evidence, plan: Plan? = nil, main: Clause? = nil
  ) -> Range<Int>? {
    let reading = evidence.reading
    for phrase in reading.phrases(Tags(.hedge, .sarcasm)) {
      guard let clause = evidence.clause(holding: phrase.tokens.lowerBound),
        sentences.contains(clause.sentence),
        !isWhatIsAsked(phrase.tokens.lowerBound, evidence.tokens)
      else { continue }
      if isAboutSomethingElse(clause, phrase, main ?? plan?.clause, plan?.end, evidence) {
        continue
      }
      return phrase.tokens
    }
    for clause in reading.clauses where sentences.contains(clause.sentence) {
      if isAfterthought(clause, evidence) { return clause.tokens }
    }
    for phrase in reading.phrases(Tags(.withdrawal)) {
      guard let clause = evidence.clause(holding: phrase.tokens.lowerBound),
        sentences.contains(clause.sentence) || sentences.contains(clause.sentence - 1)
      else { continue }
      return phrase.tokens
    }
    return nil
  }

  /// "…, I think.": two words at the end that take the firmness away.
  private static func isAfterthought(_ clause: Clause, _ evidence: Evidence) -> Bool {
    guard clause.tokens.count == 2, clause.tokens.lowerBound > 0,
      evidence.tokens[clause.tokens.lowerBound].is("i"),
      clause.tokens.upperBound >= evidence.tokens.count
        || evidence.tokens[clause.tokens.upperBound].kind == .mark
    else { return false }
    let verb = evidence.tokens[clause.tokens.lowerBound + 1]
    return verb.is("think") || verb.is("guess") || verb.is("suppose") || verb.is("reckon")
      || verb.is("hope") || verb.is("imagine") || verb.is("expect")
  }

  /// "Hopefully the market picks up, but I'm calling …": the hedge has a statement of its own.
  private static func isAboutSomethingElse(
    _ clause: Clause, _ phrase: Phrase, _ main: Clause?, _ end: Int?, _ evidence: Evidence
  ) -> Bool {
    guard let main, clause.tokens != main.tokens else { return false }
    if main.tokens.lowerBound <= clause.tokens.lowerBound,
      clause.tokens.upperBound <= end ?? main.tokens.upperBound
    {
      return false
    }
    let rest = clause.tokens.filter { index in
      let token = evidence.tokens[index]
      return token.kind == .word && !phrase.tokens.contains(index)
        && evidence.reading.isContent(token) && token.isTimeless && !token.has(.hedge)
    }
    if rest.isEmpty {
      // "Hopefully it's only the labels": the hedge leads into a statement about something else.
      return evidence.reading.clauses.contains {
        $0.tokens.lowerBound == clause.tokens.upperBound && $0.tokens != main.tokens
          && $0.subject == .other && $0.opener == .none
      }
    }
    if clause.subject == .other || clause.subject == .nobody { return true }
    let begins = main.tokens.lowerBound
    if clause.tokens.lowerBound < begins,
      evidence.tokens[clause.tokens.upperBound..<min(begins + 2, evidence.tokens.count)].contains(
        where: { $0.is("but") || $0.is("so") || $0.is("instead") })
    {
      return true
    }
    return rest.count >= 2 && !isCarriedOn(from: clause, to: main, phrase)
  }

  /// "Maybe trim the quote and read it to him": what the hedge opens goes on in the plan.
  private static func isCarriedOn(from hedged: Clause, to plan: Clause, _ phrase: Phrase) -> Bool {
    guard let verb = hedged.verb, phrase.tokens.upperBound <= verb.lowerBound else { return false }
    return hedged.sentence == plan.sentence && hedged.tokens.lowerBound < plan.tokens.lowerBound
      && (plan.isContinued || plan.subject == .unwritten && hedged.subject == .unwritten)
  }
}
