import Language

/// Finds the clauses that say what somebody does.
struct PlanReader {
  let reading: Reading

  func plans() -> [Plan] {
    reading.clauses.indices.compactMap(plan)
  }

  private func plan(_ index: Int) -> Plan? {
    let clause = reading.clauses[index]
    guard let verb = clause.verb, !clause.isLet || isLetUs(clause) else { return nil }
    guard clause.opener != .relative, clause.opener != .question else { return nil }
    let end = extent(of: index)
    let object = reading.thing(clause.object.lowerBound..<max(end, clause.object.upperBound))
    let topic = topic(in: clause.object.lowerBound..<max(end, clause.object.upperBound))
    var plan = Plan(
      clause: clause, deed: deed(verb, clause, object), object: object, isFirm: isFirm(clause),
      hasObject: false, end: max(end, clause.object.upperBound), topic: topic)
    plan.hasObject = hasObject(plan)
    if spoilt(plan) { plan.hasObject = false }
    return plan
  }

  private func isLetUs(_ clause: Clause) -> Bool { false }

  private func isFirm(_ clause: Clause) -> Bool {
    guard !clause.isNegated, clause.opener == .none else { return false }
    switch clause.modality {
    case .committed: return true
    case .present: return true
    case .past, .possible, .obliged, .wished, .attempted, .passive, .stative: return false
    }
  }

  /// A clause goes on over the pieces after it that have no frame of their own.
  private func extent(of index: Int) -> Int {
    var end = reading.clauses[index].tokens.upperBound
    for next in reading.clauses[(index + 1)...].prefix(6) {
      guard next.sentence == reading.clauses[index].sentence else { break }
      let isRelative = next.opener == .relative || next.opener == .question
      guard next.verb == nil || isRelative else { break }
      guard next.opener == .none || isRelative else { break }
      end = next.tokens.upperBound
    }
    return end
  }

  // MARK: What the verb comes to

  private func deed(_ verb: Range<Int>, _ clause: Clause, _ object: ThingReading) -> Plan.Deed {
    let token = reading.tokens[verb.lowerBound]
    let tags = token.tags
    let isAnchored = object.anchors > 0
    if reading.phrase(.effort, in: clause.tokens) != nil { return .exertion }
    if token.has(.stopping), !isReplaced(clause) {
      if !isAnchored || token.is("stop") { return .stopping }
    }
    if isOutcome(token, object, verb) { return .result }
    if tags.has(.exertion), !tags.has(.act) || !isAnchored { return .exertion }
    if reading.phrase(.abstraction, in: clause.tokens) != nil, !isAnchored { return .vague }
    if tags.has(.mind), !tags.has(.act) {
      return isAnchored && isStudy(token) ? .act : .mind
    }
    if tags.has(.result), !tags.has(.act) { return .result }
    if tags.has(.vagueVerb) {
      if isNeverFilmed(token) { return .vague }
      return isAnchored || tags.has(.act) && object.isSpecific ? .act : .vague
    }
    if tags.has(.contact), tags.has(.plan) { return .talk }
    if tags.has(.intransitive), object.isNothing { return .bare }
    return .act
  }

  private func isReplaced(_ clause: Clause) -> Bool { false }

  private func isStudy(_ token: Token) -> Bool {
    token.is("analyse") || token.is("analysing") || token.is("learn") || token.is("learning")
      || token.is("evaluate") || token.is("evaluating") || token.is("assess")
      || token.is("investigate") || token.is("investigating")
  }

  private func isNeverFilmed(_ token: Token) -> Bool {
    token.is("improve") || token.is("ensure") || token.is("leverage") || token.is("prioritise")
      || token.is("prioritize") || token.is("optimise") || token.is("optimize")
      || token.is("manage") || token.is("strengthen") || token.is("improving")
      || token.is("ensuring") || token.is("monitor") || token.is("monitoring")
      || token.is("strengthening") || token.is("enhance") || token.is("become")
      || token.is("handle") || token.is("handling") || token.is("reduce") || token.is("increase")
  }

  private func isOutcome(_ token: Token, _ object: ThingReading, _ verb: Range<Int>) -> Bool {
    guard
      token.has(.result) || token.is("close") || token.is("closing") || token.is("fill")
        || token.is("get") || token.is("getting") || token.is("sign") || token.is("signing")
        || token.is("have") || token.is("book")
    else { return false }
    if token.is("reach"), verb.count > 1 { return false }
    let wanted = object.tokens
    for index in wanted {
      let word = reading.tokens[index]
      if word.is("deal") || word.is("deals") || word.is("logo") || word.is("logos")
        || word.is("target") || word.is("targets") || word.is("quota") || word.is("sales")
        || word.is("number") || word.is("numbers") || word.is("goal") || word.is("sale")
        || word.is("renewals") && (token.is("close") || token.is("closing"))
        || word.is("roles") && token.is("fill")
      {
        return true
      }
    }
    if token.has(.result), !token.has(.act) { return true }
    return token.is("closing") && object.names > 0
  }

  // MARK: Objects

  private func hasObject(_ plan: Plan) -> Bool {
    switch plan.deed {
    case .talk:
      if plan.topic != nil { return true }
      return plan.object.anchors > 0 && plan.object.names == 0 && plan.object.content > 0
        && hasWork(plan)
    case .act:
      guard plan.object.isSpecific || plan.object.people > 0 else {
        return plan.object.groups > 0 && plan.topic != nil
      }
      if isContact(plan), plan.object.anchors == 0, plan.object.groups > 0, plan.topic == nil {
        return false
      }
      return true
    case .bare: return plan.object.anchors > 0 || plan.clause.tokens.count > 4
    case .mind, .exertion, .result, .vague, .stopping, .nothing: return plan.object.isSpecific
    }
  }

  private func isContact(_ plan: Plan) -> Bool {
    plan.clause.verb.map { reading.tokens[$0.lowerBound].has(.contact) } ?? false
  }

  /// "sit next to Callum while he takes live calls": the sitting itself has an object.
  private func hasWork(_ plan: Plan) -> Bool {
    let verb = plan.clause.verb.map { reading.tokens[$0.lowerBound] }
    return verb.map { $0.is("sit") || $0.is("sitting") } ?? false
      && !plan.object.tokens.contains { reading.tokens[$0].is("down") }
  }

  /// What follows "about", "over", "through", "on" or a verb of telling.
  private func topic(in range: Range<Int>) -> Range<Int>? {
    for index in range.dropLast() {
      let token = reading.tokens[index]
      guard
        token.is("about") || token.is("over") || token.is("through") || token.is("re")
          || token.is("regarding") || token.is("on") || token.is("for") || token.is("why")
          || token.is("how") || token.is("thru") || token.is("which") || token.is("what")
          || token.is("whether") || token.is("concerning") || token.is("where")
      else { continue }
      let rest = (index + 1)..<range.upperBound
      if reading.times.contains(where: { $0.tokens.contains(index + 1) }), token.is("on") {
        continue
      }
      let thing = reading.thing(rest)
      if thing.isSpecific, thing.blanks == 0 { return rest }
    }
    return nil
  }

  private func spoilt(_ plan: Plan) -> Bool {
    // Blanks where the content should be spoil it however much is beside them.
    plan.object.blanks > 0 && plan.object.anchors < 2 && plan.object.content < 3
  }
}
