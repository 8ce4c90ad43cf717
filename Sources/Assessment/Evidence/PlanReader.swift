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
    if clause.subject == .you { return nil }
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

  private func isLetUs(_ clause: Clause) -> Bool { false }

  /// "Marek says I'm calling the five": somebody else's plan.
  private func isReported(_ index: Int) -> Bool {
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
  private func isQuoted(_ clause: Clause) -> Bool {
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
    if token.has(.be) { return presence(object) }
    if token.tags.isEmpty || token.tags == Tags(.ing), hasAbstractEnding(token),
      object.numbers == 0, object.evidence == 0
    {
      return .vague
    }
    if reading.phrase(.putOff, in: clause.tokens) != nil { return .mind }
    if isTalkByNoun(verb, clause) { return .talk }
    if token.has(.stopping), isDropping(verb, object) { return .stopping }
    if isEmptyHead(verb, clause), object.numbers == 0, object.names == 0 { return .vague }
    if isLight(token), object.vague > 0, object.evidence == 0,
      isEmptyHead(verb, clause)
        || hasEmptyTail(clause)
    {
      return .vague
    }
    if isOutcome(token, object, verb) { return .result }
    if tags.has(.exertion), !tags.has(.act) || !isAnchored { return .exertion }
    if reading.phrase(.abstraction, in: clause.tokens) != nil { return .vague }
    if tags.has(.mind), !tags.has(.act) {
      return isAnchored && isStudy(token) ? .act : .mind
    }
    if tags.has(.result), !tags.has(.act) { return .result }
    if tags.has(.abstraction) { return .vague }
    if tags.has(.plan), !tags.has(.act), !tags.has(.contact) { return .nothing }
    if tags.has(.state), !tags.has(.act) { return .nothing }
    if tags.has(.decision), !tags.has(.act) { return .mind }
    if object.tokens.contains(where: { reading.tokens[$0].is("effort") }) { return .exertion }
    if tags.has(.vagueVerb) {
      let isDone = token.is("do") || token.is("doing")
      return isAnchored || (tags.has(.act) || isDone) && object.isSpecific ? .act : .vague
    }
    if token.is("sit") || token.is("sitting") {
      return verb.contains { reading.tokens[$0].is("down") } ? .talk : .act
    }
    if tags.has(.contact), tags.has(.plan) { return .talk }
    if tags.has(.intransitive), object.isNothing { return .bare }
    return .act
  }

  /// "at gate 3 with a clipboard" can be filmed; "back at sixty" and "more visible" cannot.
  private func presence(_ object: ThingReading) -> Plan.Deed {
    guard let first = object.tokens.first else { return .vague }
    let token = reading.tokens[first]
    let rest = object.tokens.dropFirst()
    if token.is("back") || token.is("over") || token.is("under") || token.is("above")
      || rest.first.map({ reading.tokens[$0].has(.number) }) == true && !token.is("with")
    {
      return .result
    }
    if rest.prefix(3).contains(where: {
      reading.tokens[$0].is("track") || reading.tokens[$0].is("target")
        || reading.tokens[$0].is("line") || reading.tokens[$0].has(.metric)
    }) {
      return .result
    }
    guard token.has(.preposition), object.isSpecific, object.vague == 0 else { return .vague }
    return .act
  }

  /// "-ise", "-ify", "-ate": an unknown verb made of an abstraction.
  private func hasAbstractEnding(_ token: Token) -> Bool {
    var end = token.end
    let bytes = reading.bytes
    if end - token.start > 6, bytes[(end - 3)..<end].elementsEqual("ing".utf8) { end -= 3 }
    guard end - token.start > 5 else { return false }
    let tail = bytes[(end - 3)..<end]
    return tail.elementsEqual("ise".utf8) || tail.elementsEqual("ize".utf8)
      || tail.elementsEqual("ify".utf8) || tail.elementsEqual("ate".utf8)
      || bytes[(end - 2)..<end].elementsEqual("is".utf8) && end < token.end
      || bytes[(end - 2)..<end].elementsEqual("iz".utf8) && end < token.end
  }

  /// "stop wasting time", "drop the excuses": nothing is done. "Stop the combine" is an act.
  private func isDropping(_ verb: Range<Int>, _ object: ThingReading) -> Bool {
    let next = verb.upperBound
    guard next < reading.tokens.count else { return true }
    if reading.tokens[next].has(.ing) { return true }
    return object.anchors == 0 && !reading.tokens[next].has(.determiner)
  }

  /// "take ownership", "build a stronger safety culture": what is named first is an abstraction.
  private func isEmptyHead(_ verb: Range<Int>, _ clause: Clause) -> Bool {
    guard let head = reading.head(of: clause.object) else { return false }
    let token = reading.tokens[head]
    return (token.has(.abstractNoun) || token.has(.abstraction)) && !token.has(.evidence)
      && !token.has(.unit)
  }

  private func isLight(_ token: Token) -> Bool {
    token.has(.moving) || token.is("give") || token.is("giving") || token.is("put")
      || token.is("putting") || token.is("pay") || token.is("show") || token.is("showing")
      || token.is("add") || token.is("build") || token.is("building") || token.is("create")
  }

  /// "give the nine accounts the attention they deserve": the last thing given is an abstraction.
  private func hasEmptyTail(_ clause: Clause) -> Bool {
    for index in clause.object {
      let token = reading.tokens[index]
      if token.is("about") || token.is("on") || token.is("re") || token.is("over") { return false }
      if token.has(.abstractNoun), !token.has(.evidence), index > clause.object.lowerBound,
        reading.tokens[index - 1].has(.determiner) || reading.tokens[index - 1].has(.comparative)
          || reading.tokens[index - 1].has(.vagueAmountWord)
      {
        return true
      }
    }
    return false
  }

  /// "have a chat with", "hold a meeting with": the noun says what the verb does not.
  private func isTalkByNoun(_ verb: Range<Int>, _ clause: Clause) -> Bool {
    let token = reading.tokens[verb.lowerBound]
    guard
      token.is("have") || token.is("having") || token.is("do") || token.is("get")
        || token.is("hold") || token.is("holding") || token.is("has")
    else { return false }
    return clause.object.prefix(5).contains { index in
      let word = reading.tokens[index]
      return word.is("chat") || word.is("talk") || word.is("meeting") || word.is("word")
        || word.is("conversation") || word.is("catchup") || word.is("sitdown")
        || word.is("discussion") || word.is("huddle") || word.is("natter")
    }
  }

  private func isStudy(_ token: Token) -> Bool {
    token.is("analyse") || token.is("analysing") || token.is("learn") || token.is("learning")
      || token.is("evaluate") || token.is("evaluating") || token.is("assess")
      || token.is("investigate") || token.is("investigating")
  }

  /// A result that others decide, or a number moved: "close five deals", "get churn to 4%".
  private func isOutcome(_ token: Token, _ object: ThingReading, _ verb: Range<Int>) -> Bool {
    if token.is("reach") || token.is("reaching"), verb.count > 1 { return false }
    if token.has(.result), !token.has(.act) { return true }
    if isMovedNumber(token, object) || isHadDone(token, object) { return true }
    if token.is("closing") && object.names > 0 { return true }
    guard token.has(.moving) else { return false }
    guard let head = reading.head(of: object.tokens) else { return false }
    let noun = reading.tokens[head]
    if token.is("meet") || token.is("meeting"), !noun.has(.metric) { return false }
    return noun.has(.metric)
      && !reading.tokens[..<head].suffix(1).contains { $0.is("the") && false }
  }

  /// "have all 61 families paid up", "pass the resit", "fill every bed".
  private func isHadDone(_ token: Token, _ object: ThingReading) -> Bool {
    let range = object.tokens
    func mentions(_ test: (Token) -> Bool) -> Bool { range.contains { test(reading.tokens[$0]) } }
    if token.is("pass") || token.is("passing") {
      return mentions { $0.is("resit") || $0.is("exam") || $0.is("test") || $0.is("audit") }
    }
    if token.is("fill") { return mentions { $0.is("every") || $0.is("roles") || $0.is("beds") } }
    if token.is("get") || token.is("getting") {
      return mentions { $0.is("signature") || $0.is("contract") && token.is("get") }
    }
    let isMoved =
      token.is("get") || token.is("getting") || token.is("bring") || token.is("have")
      || token.is("bringing") || token.is("pull") || token.is("make") || token.is("turn")
    if isMoved,
      mentions({
        $0.is("line") || $0.is("yes") || $0.is("green") || $0.is("buyin")
          || $0.is("commitment") || $0.is("approval") || $0.is("gap") || $0.is("difference")
      })
    {
      return true
    }
    if isMoved, let to = range.first(where: { reading.tokens[$0].is("to") }),
      to + 1 < range.upperBound,
      reading.tokens[to + 1].has(.decision) || reading.tokens[to + 1].is("pay")
        || reading.tokens[to + 1].is("buy") || reading.tokens[to + 1].is("commit")
        || reading.tokens[to + 1].is("renew") || reading.tokens[to + 1].is("switch")
    {
      return true
    }
    if isMoved, token.is("make"), range.first.map({ reading.tokens[$0].is("up") }) == true {
      return true
    }
    guard token.is("have") else { return false }
    return range.dropFirst().contains { index in
      reading.tokens[index].has(.past) && !reading.tokens[index].has(.base)
        && reading.tokens[index - 1].kind == .word && !reading.tokens[index - 1].has(.determiner)
        && !reading.tokens[index - 1].has(.number)
    } && !mentions { $0.is("while") }
  }

  /// "get no-shows under 8 percent", "bring scrap down from 6% to 3": the number is the deed.
  private func isMovedNumber(_ token: Token, _ object: ThingReading) -> Bool {
    guard
      token.has(.vagueVerb) || token.is("bring") || token.is("bringing") || token.is("have")
        || token.is("take") || token.is("pull") || token.is("push")
    else { return false }
    return object.tokens.dropLast().contains { index in
      let word = reading.tokens[index]
      guard
        word.is("under") || word.is("below") || word.is("over") || word.is("above")
          || word.is("down") || word.is("up") || word.is("back")
      else { return false }
      return reading.tokens[(index + 1)..<min(index + 4, object.tokens.upperBound)].contains {
        $0.has(.number)
      }
    }
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
      if isBareMessage(plan) || isBarePlural(plan) { return false }
      if isContact(plan), plan.object.anchors == 0, plan.object.groups > 0, plan.topic == nil {
        return false
      }
      return true
    case .bare: return plan.object.anchors > 0 || plan.clause.tokens.count > 4
    case .mind, .exertion, .result, .vague, .stopping, .nothing: return plan.object.isSpecific
    }
  }

  /// "send an email": to whom, about what?
  private func isBareMessage(_ plan: Plan) -> Bool {
    let words = plan.object.tokens.filter { index in
      let token = reading.tokens[index]
      return token.kind != .mark && !token.has(.determiner) && !token.has(.filler)
        && !reading.times.contains { $0.tokens.contains(index) }
    }
    guard words.count == 1, let only = words.first, plan.object.numbers == 0 else { return false }
    let token = reading.tokens[only]
    return (token.has(.evidence) || token.has(.unit)) && only > 0
      && (reading.tokens[only - 1].is("a") || reading.tokens[only - 1].is("an")
        || reading.tokens[only - 1].is("some"))
  }

  /// "make calls", "inspect rooms": which?
  private func isBarePlural(_ plan: Plan) -> Bool {
    guard plan.object.numbers == 0, plan.object.names == 0, plan.topic == nil else { return false }
    var words = 0
    for index in plan.object.tokens {
      let token = reading.tokens[index]
      if token.has(.determiner), !token.is("some"), !token.is("any") { return false }
      if reading.times.contains(where: { $0.tokens.contains(index) }) { continue }
      guard token.kind == .word, reading.isContent(token) else { continue }
      guard token.has(.unit) || token.has(.group) || token.has(.evidence) || token.has(.person)
      else { return false }
      words += 1
    }
    return words > 0
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
          || token.is("to") && reading.tokens[index + 1].has(.base)
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
