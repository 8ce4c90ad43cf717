import Language

extension PlanReader {
  func hasObject(_ plan: Plan) -> Bool {
    if let amount = reading.phrase(.vagueAmount, in: plan.clause.object),
      amount.tokens.lowerBound <= plan.clause.object.lowerBound + 1, plan.deed == .act
    {
      return false
    }
    switch plan.deed {
    case .talk:
      if plan.topic != nil { return true }
      return plan.object.anchors > 0 && plan.object.names == 0 && plan.object.content > 0
        && hasWork(plan)
    case .act:
      guard plan.object.isSpecific || plan.object.people > 0 else {
        return plan.object.groups > 0 && plan.topic != nil
      }
      if isBareMessage(plan) || isBarePlural(plan) || isBareOuting(plan) || isUntoldPronoun(plan)
        || isVagueFirst(plan)
      {
        return false
      }
      if isContact(plan), plan.object.anchors == 0, plan.object.groups > 0, plan.topic == nil,
        !plan.object.tokens.contains(where: { reading.tokens[$0].is("who") })
      {
        return false
      }
      return true
    case .bare: return plan.object.anchors > 0 || plan.clause.tokens.count > 4
    case .mind, .exertion, .result, .vague, .stopping, .nothing: return plan.object.isSpecific
    }
  }

  /// Whether a message has neither reader nor matter: "send an email".
  func isBareMessage(_ plan: Plan) -> Bool {
    let words = plan.object.tokens.lazy.filter { index in
      let token = reading.tokens[index]
      return token.kind != .mark && !token.has(.determiner) && !token.has(.filler)
        && token.timeEnd == 0
    }
    guard plan.object.numbers == 0, let only = words.first, words.dropFirst().isEmpty else {
      return false
    }
    let token = reading.tokens[only]
    return (token.has(.evidence) || token.has(.unit)) && only > 0
      && (reading.tokens[only - 1].is("a") || reading.tokens[only - 1].is("an")
        || reading.tokens[only - 1].is("some"))
  }

  /// Whether only "it" or "them" says what, and nothing before says what that is: "I'm handing it
  /// over to Jean", but not "The hem is torn, I'm mending it".
  func isUntoldPronoun(_ plan: Plan) -> Bool {
    guard let first = plan.clause.object.first, plan.object.numbers == 0 else { return false }
    let token = reading.tokens[first]
    let isOver = first + 1 < reading.tokens.count && reading.tokens[first + 1].is("over")
    guard plan.topic == nil || isOver else { return false }
    guard token.is("it") || token.is("them") || token.is("em") else { return false }
    return reading.thing(0..<plan.clause.tokens.lowerBound).isNothing
  }

  /// Whether the object begins with an amount nobody can count, whatever comes after: "tons more
  /// quotes through Tradify".
  func isVagueFirst(_ plan: Plan) -> Bool {
    guard reading.wordTags.has(.vagueAmountWord) else { return false }
    let words = plan.clause.object.prefix(3).filter { reading.tokens[$0].kind == .word }
    guard let at = words.first(where: { !reading.tokens[$0].is("a") }) else { return false }
    let token = reading.tokens[at]
    return token.is("tons") || token.is("loads") || token.is("lots") || token.is("heaps")
      || token.is("plenty")
      || token.is("more") && !reading.tokens[..<at].contains { $0.has(.number) }
      || token.is("lot") || token.is("load") || token.is("bunch")
  }

  /// Whether an outing has no place, length or companion: "go for a run".
  func isBareOuting(_ plan: Plan) -> Bool {
    guard let verb = plan.clause.verb?.lowerBound, plan.object.anchors == 0,
      reading.tokens[verb].is("go") || reading.tokens[verb].is("going")
    else { return false }
    let words = plan.object.tokens.filter { reading.tokens[$0].kind == .word }
    return words.count <= 3 && words.first.map { reading.tokens[$0].is("for") } == true
  }

  /// Whether nothing says which: "make calls", "inspect rooms".
  func isBarePlural(_ plan: Plan) -> Bool {
    guard plan.object.numbers == 0, plan.object.names == 0, plan.topic == nil else { return false }
    var words = 0
    for index in plan.object.tokens {
      let token = reading.tokens[index]
      if token.has(.determiner), !token.is("some"), !token.is("any") { return false }
      if token.timeEnd > 0 { continue }
      guard token.kind == .word, reading.isContent(token) else { continue }
      guard token.has(.unit) || token.has(.group) || token.has(.evidence) || token.has(.person)
      else { return false }
      words += 1
    }
    return words > 0
  }

  func isContact(_ plan: Plan) -> Bool {
    plan.clause.verb.map { reading.tokens[$0.lowerBound].has(.contact) } ?? false
  }

  /// "sit next to Callum while he takes live calls": the sitting itself has an object.
  func hasWork(_ plan: Plan) -> Bool {
    let verb = plan.clause.verb.map { reading.tokens[$0.lowerBound] }
    return verb.map { $0.is("sit") || $0.is("sitting") } ?? false
      && !plan.object.tokens.contains { reading.tokens[$0].is("down") }
  }

  /// What follows "about", "over", "through", "on" or a verb of telling.
  func topic(in range: Range<Int>) -> Range<Int>? {
    for index in range.dropLast() {
      let token = reading.tokens[index]
      guard
        token.is("about") || token.is("over") || token.is("through") || token.is("re")
          || token.is("regarding") || token.is("on") || token.is("for") || token.is("why")
          || token.is("how") || token.is("which") || token.is("what")
          || token.is("whether") || token.is("concerning") || token.is("where")
          || token.is("to") && reading.tokens[index + 1].has(.base)
      else { continue }
      let rest = (index + 1)..<range.upperBound
      if token.is("on"), reading.tokens[index + 1].timeEnd > 0 { continue }
      let thing = reading.thing(rest)
      if thing.isSpecific, thing.blanks == 0 { return rest }
    }
    return nil
  }

  func spoilt(_ plan: Plan) -> Bool {
    // Blanks where the content should be spoil it however much is beside them.
    plan.object.blanks > 0 && plan.object.anchors < 2 && plan.object.content < 3
  }
}
