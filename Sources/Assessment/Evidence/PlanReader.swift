import Language

/// Finds the clauses that say what somebody does.
struct PlanReader {
  let reading: Reading

  func plans() -> [Plan] {
    var plans: [Plan] = []
    plans.reserveCapacity(reading.clauses.count)
    for index in reading.clauses.indices {
      guard var plan = plan(index) else { continue }
      if isDenied(plan.clause, after: plans.last) {
        plan.isDenied = true
        plan.isFirm = false
      }
      plans.append(plan)
    }
    return joined(plans)
  }

  /// "I won't ring them", "I doubt I'll ring them", and what "and" adds to either.
  private func isDenied(_ clause: Clause, after last: Plan?) -> Bool {
    guard clause.subject == .mine, clause.modality != .past else { return false }
    if clause.isNegated { return true }
    if let last, last.isDenied, clause.isContinued {
      let first = clause.tokens.lowerBound
      return reading.tokens[first].is("and") || first > 0 && reading.tokens[first - 1].is("and")
    }
    guard reading.phraseTags.has(.negation), let speaker = clause.subjectTokens else {
      return false
    }
    return reading.phrases.contains {
      $0.has(.negation) && $0.tokens.upperBound == speaker.upperBound
    }
  }

  /// "sit down with Sam and go through the nine no-shows": one plan, and the second verb has its topic.
  private func joined(_ plans: [Plan]) -> [Plan] {
    guard plans.count > 1 else { return plans }
    var plans = plans
    for (index, next) in zip(plans.indices, plans.dropFirst()) {
      let plan = plans[index]
      guard plan.deed == .talk, plan.topic == nil, next.clause.isContinued, next.isFilmed,
        next.hasObject, next.clause.sentence == plan.clause.sentence, !plan.object.isNothing
      else { continue }
      plans[index].hasObject = true
      plans[index].topic = next.topic ?? next.object.tokens
      plans[index].thing = next.object.tokens
      plans[index].end = next.end
    }
    return plans
  }

  func plan(_ index: Int) -> Plan? {
    let clause = reading.clauses[index]
    guard let verb = clause.verb, !clause.isLet else { return nil }
    guard clause.opener != .relative, clause.opener != .question else { return nil }
    if clause.subject == .you || isPassiveNote(clause, verb) { return nil }
    let end = extent(of: index)
    let object = reading.thing(clause.object.lowerBound..<max(end, clause.object.upperBound))
    let topic = topic(in: clause.object.lowerBound..<max(end, clause.object.upperBound))
    var plan = Plan(
      clause: clause, deed: deed(verb, clause, object), object: object, isFirm: isFirm(clause),
      hasObject: false, end: max(end, clause.object.upperBound), topic: topic)
    plan.hasObject = hasObject(plan)
    if spoilt(plan) { plan.hasObject = false }
    if isQuoted(clause) || isReported(index) {
      plan.isFirm = false
      plan.isQuoted = true
    }
    return plan
  }

  /// "Lift 3 gets inspected", "bilge pump to be run", "spare wheelchairs want bringing up": the word
  /// taken for the verb names the thing that is left to nobody.
  private func isPassiveNote(_ clause: Clause, _ verb: Range<Int>) -> Bool {
    guard clause.subject == .unwritten, clause.subjectTokens == nil, clause.commitment == nil else {
      return false
    }
    let rest = verb.upperBound..<max(verb.upperBound, clause.tokens.upperBound - 1)
    return rest.prefix(5).contains { index in
      let token = reading.tokens[index]
      let next = reading.tokens[index + 1]
      if token.is("gets") || token.is("get") { return next.has(.past) && !next.has(.base) }
      if token.is("wants") || token.is("want") || token.is("needs") || token.is("need") {
        return next.has(.ing)
      }
      return token.is("to") && next.is("be") && index + 2 < clause.tokens.upperBound
        && reading.tokens[index + 2].has(.past)
    }
  }

  /// "Marek says I'm calling the five": somebody else's plan.
  func isReported(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = reading.clauses[index - 1]
    guard before.subject == .other || before.subject == .you || before.subject == .unwritten,
      before.tokens.upperBound == reading.clauses[index].tokens.lowerBound
    else { return false }
    guard let last = before.tokens.last else { return false }
    let token = reading.tokens[last]
    return token.is("says") || token.is("said") || token.is("reckons") || token.is("thinks")
      || token.is("wants") || token.is("insists") || token.is("suggests") || token.is("suggested")
      || token.is("told")
  }

  /// Somebody else's words, between quotation marks after "said", "goes", "memo".
  func isQuoted(_ clause: Clause) -> Bool {
    var isOpen = false
    var openedAt = 0
    for index in 0..<clause.tokens.lowerBound {
      let token = reading.tokens[index]
      guard token.isMark("\"") || token.isMark("'") else { continue }
      if !isOpen, index + 1 < reading.tokens.count, reading.tokens[index + 1].glued {
        isOpen = true
        openedAt = index
      } else if isOpen {
        isOpen = false
      }
    }
    // A mark that is never closed is an apostrophe.
    guard isOpen,
      reading.tokens[clause.tokens.lowerBound...].contains(where: {
        $0.isMark("\"") || $0.isMark("'")
      })
    else { return false }
    return openedAt > 0
  }

  func isFirm(_ clause: Clause) -> Bool {
    guard !clause.isNegated, clause.opener == .none else { return false }
    switch clause.modality {
    case .committed: return true
    case .present: return true
    case .past, .possible, .obliged, .wished, .attempted, .passive, .stative: return false
    }
  }

  /// A clause goes on over the pieces after it that have no frame of their own.
  func extent(of index: Int) -> Int {
    var end = reading.clauses[index].tokens.upperBound
    for next in reading.clauses[(index + 1)...].prefix(6) {
      if next.sentence != reading.clauses[index].sentence {
        // "Ring the candidates. All nine in final stage."
        guard next.sentence == reading.clauses[index].sentence + 1, next.verb == nil,
          next.subjectTokens == nil, next.modality == .present, next.opener == .none,
          end == reading.clauses[index].tokens.upperBound,
          !reading.thing(reading.clauses[index].object).isSpecific
        else { break }
        end = next.tokens.upperBound
        break
      }
      let isRelative = next.opener == .relative || next.opener == .question
      guard next.verb == nil || isRelative else { break }
      if !isRelative, reading.tokens[next.tokens.lowerBound].is("no") { break }
      if !isRelative, next.subjectTokens != nil { break }
      if !isRelative, reading.thing(next.tokens).isNothing { break }
      guard next.opener == .none || isRelative else { break }
      end = next.tokens.upperBound
    }
    return end
  }
}
