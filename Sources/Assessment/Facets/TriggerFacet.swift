import Language

/// The early sign: a number, a date or an event that can be observed.
enum TriggerFacet {
  static func tokens(_ evidence: Evidence, plan: Plan?) -> Range<Int>? {
    let reading = evidence.reading
    for clause in reading.clauses {
      if let plan, plan.isGood, clause.tokens == plan.clause.tokens {
        if let before = leading(plan, evidence) { return before }
        continue
      }
      if let plan, plan.isGood, clause.tokens.lowerBound >= plan.clause.tokens.lowerBound,
        clause.tokens.upperBound <= plan.end
      {
        continue
      }
      let isBefore = plan.map { plan in
        plan.clause.subjectTokens != nil && clause.subjectTokens == nil
          && clause.tokens.upperBound <= plan.clause.tokens.lowerBound
      }
      if isBefore != true, isFurtherDeed(clause, evidence) { continue }
      if isObservable(clause, evidence) || isBefore == true && isState(clause, evidence) {
        return clause.tokens
      }
    }
    return nil
  }

  /// What stands before the subject in the plan's own clause: "Every Friday at noon I …".
  private static func leading(_ plan: Plan, _ evidence: Evidence) -> Range<Int>? {
    let start = plan.clause.tokens.lowerBound
    let end = plan.clause.subjectTokens?.lowerBound ?? plan.clause.verb?.lowerBound ?? start
    if end > start, isSign(start..<end, evidence) { return start..<end }
    for time in evidence.reading.times
    where plan.clause.tokens.contains(time.tokens.lowerBound) && time.kind == .recurring {
      return time.tokens
    }
    return nil
  }

  /// "… and book two extra cleaners": another deed, not a sign.
  private static func isFurtherDeed(_ clause: Clause, _ evidence: Evidence) -> Bool {
    clause.opener == .none && (clause.subject == .mine || clause.isContinued)
      && evidence.plans.contains { $0.clause.tokens == clause.tokens && $0.isFilmed }
      && !evidence.reading.times.contains {
        $0.kind == .recurring && clause.tokens.contains($0.tokens.lowerBound)
      }
  }

  /// "Gas needle in the amber, I …", "empty chair at an interview, I …": a state that can be seen.
  private static func isState(_ clause: Clause, _ evidence: Evidence) -> Bool {
    let thing = evidence.reading.thing(clause.tokens)
    return clause.modality == .present && thing.content >= 2
      && thing.vague + thing.blanks + thing.amounts == 0
      && !evidence.reading.phraseTags.hasAny(Tags(.abstraction, .feeling, .blame))
  }

  private static func isObservable(_ clause: Clause, _ evidence: Evidence) -> Bool {
    if clause.opener == .condition || clause.opener == .time {
      if evidence.tokens.contains(where: { $0.has(.vagueAmountWord) && $0.is("loads") }) {
        return false
      }
      return isSign(clause.tokens, evidence) || clause.verb != nil
        || evidence.reading.thing(clause.tokens).content >= 2
    }
    return isSign(clause.tokens, evidence)
  }

  private static func isSign(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
    range.contains { index in
      let token = evidence.tokens[index]
      if token.has(.number) || token.kind == .number { return true }
      switch token.calendar {
      case .weekday, .weekdays, .every, .often, .ordinal, .unit: return true
      default: return token.is("any") || token.is("first")
      }
    }
  }
}
