import Language

extension PlanReader {
  /// What is done, as far as an onlooker could tell.
  ///
  /// The sure signs come first; what is left at the end is taken for an act.
  func deed(_ verb: Range<Int>, _ clause: Clause, _ object: ThingReading) -> Plan.Deed {
    let token = reading.tokens[verb.lowerBound]
    return deedBySaying(token, verb, clause, object)
      ?? deedByObject(token, verb, clause, object)
      ?? deedByExertion(token, verb, object)
      ?? deedByKind(token, clause, object)
      ?? deedByVerb(token, verb, object)
  }

  /// What a whole phrase, or a verb with nothing behind it, gives away.
  private func deedBySaying(
    _ token: Token, _ verb: Range<Int>, _ clause: Clause, _ object: ThingReading
  ) -> Plan.Deed? {
    if reading.phrase(.effort, in: clause.tokens) != nil { return .exertion }
    if token.has(.be) { return presence(object) }
    if token.tags.isEmpty || token.tags == Tags(.ing), hasAbstractEnding(token),
      object.numbers == 0, object.evidence == 0
    {
      return .vague
    }
    if reading.phrase(.putOff, in: clause.tokens) != nil { return .mind }
    if isFetching(token, clause) { return .act }
    return isTalkByNoun(verb, clause) || isCalling(token, clause) ? .talk : nil
  }

  /// "get the ladder out of the shed", "get the forms from Priya": it is brought from where it is.
  ///
  /// Not "get us out of the hole".
  private func isFetching(_ token: Token, _ clause: Clause) -> Bool {
    guard token.is("get") || token.is("getting"), let first = clause.object.first,
      reading.tokens[first].has(.determiner) || reading.tokens[first].has(.number)
    else { return false }
    return clause.object.dropFirst(2).contains { index in
      let word = reading.tokens[index]
      let isOff =
        word.is("off") || word.is("from") || word.is("of") && reading.tokens[index - 1].is("out")
      return isOff && index + 2 < clause.object.upperBound
        && reading.tokens[index + 1].has(.determiner)
        && reading.isContent(reading.tokens[index + 2])
        && !reading.tokens[index + 2].has(.abstractNoun)
    }
  }

  /// "get Dana on the phone", "have legal on the line by noon".
  private func isCalling(_ token: Token, _ clause: Clause) -> Bool {
    guard token.is("get") || token.is("getting") || token.is("have") else { return false }
    return clause.object.dropFirst().contains { index in
      reading.tokens[index].is("on") && index + 2 < clause.object.upperBound
        && reading.tokens[index + 1].is("the")
        && (reading.tokens[index + 2].is("phone") || reading.tokens[index + 2].is("line")
          || reading.tokens[index + 2].is("blower"))
    }
  }

  /// What the thing that it is done to makes of it.
  private func deedByObject(
    _ token: Token, _ verb: Range<Int>, _ clause: Clause, _ object: ThingReading
  ) -> Plan.Deed? {
    if token.has(.stopping), isDropping(verb, object) { return .stopping }
    if isOutcome(token, object, verb) { return .result }
    if isEmptyHead(verb, clause), isUnnamed(clause) { return .vague }
    if isMakingPeople(token, verb, clause, object) { return .vague }
    let isEmpty = isEmptyHead(verb, clause) || hasEmptyTail(clause)
    return isLight(token) && object.vague > 0 && object.evidence == 0 && isEmpty ? .vague : nil
  }

  /// "push on the numbers" is effort; "work through the 12 renewals" is an act.
  private func deedByExertion(
    _ token: Token, _ verb: Range<Int>, _ object: ThingReading
  ) -> Plan.Deed? {
    guard token.has(.exertion) else { return nil }
    let isAnchored = object.anchors > 0
    let isThrough =
      verb.upperBound < reading.tokens.count && isAnchored
      && (verb.contains { reading.tokens[$0].is("through") }
        || reading.tokens[verb.upperBound].is("through"))
    if isThrough { return .act }
    return token.has(.act) && isAnchored ? nil : .exertion
  }

  /// What kind of verb the lexicon knows it for.
  private func deedByKind(
    _ token: Token, _ clause: Clause, _ object: ThingReading
  ) -> Plan.Deed? {
    let tags = token.tags
    if reading.phrase(.abstraction, in: clause.tokens) != nil { return .vague }
    if tags.has(.mind), !tags.has(.act) {
      return object.anchors > 0 && isStudy(token) ? .act : .mind
    }
    if tags.has(.result), !tags.has(.act) { return .result }
    if tags.has(.abstraction) { return .vague }
    if tags.has(.plan), !tags.has(.act), !tags.has(.contact) { return .nothing }
    if tags.has(.state), !tags.has(.act) { return .nothing }
    return tags.has(.decision) && !tags.has(.act) ? .mind : nil
  }

  /// What verbs that say little by themselves come to with their object.
  private func deedByVerb(
    _ token: Token, _ verb: Range<Int>, _ object: ThingReading
  ) -> Plan.Deed {
    let tags = token.tags
    if object.tokens.contains(where: { reading.tokens[$0].is("effort") }) { return .exertion }
    if isStaying(token) { return object.evidence > 0 ? .act : .vague }
    if tags.has(.vagueVerb) {
      if isComparison(object) { return .vague }
      let isDone = token.is("do") || token.is("doing")
      return object.anchors > 0 || (tags.has(.act) || isDone) && object.isSpecific ? .act : .vague
    }
    if token.is("sit") || token.is("sitting") || token.is("sat") {
      return verb.contains { reading.tokens[$0].is("down") } ? .talk : .act
    }
    if tags.has(.contact), tags.has(.plan) { return .talk }
    return tags.has(.intransitive) && object.isNothing ? .bare : .act
  }

  private func isStaying(_ token: Token) -> Bool {
    token.is("keep") || token.is("keeping") || token.is("stay") || token.is("staying")
      || token.is("remain") || token.is("look") || token.is("looking")
  }

  /// "at gate 3 with a clipboard" can be filmed; "back at sixty" and "more visible" cannot.
  func presence(_ object: ThingReading) -> Plan.Deed {
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
  func hasAbstractEnding(_ token: Token) -> Bool {
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

  /// Whether something is only given up: "stop wasting time", but not "stop the combine".
  func isDropping(_ verb: Range<Int>, _ object: ThingReading) -> Bool {
    let next = verb.upperBound
    guard next < reading.tokens.count else { return true }
    if reading.tokens[next].has(.ing) { return true }
    if verb.count == 1, isGivingUp(reading.tokens[verb.lowerBound]), object.names == 0,
      object.numbers == 0
    {
      return !reading.tokens[next].is("a")
    }
    return object.anchors == 0 && !reading.tokens[next].has(.determiner)
  }

  private func isGivingUp(_ token: Token) -> Bool {
    token.is("drop") || token.is("dropping") || token.is("quit") || token.is("quitting")
      || token.is("avoid") || token.is("avoiding") || token.is("ditch") || token.is("ditching")
      || token.is("cease")
  }

  /// "get much closer to …": a comparison, not a thing.
  private func isComparison(_ object: ThingReading) -> Bool {
    object.tokens.prefix(2).contains { index in
      let token = reading.tokens[index]
      return token.has(.comparative) || token.is("much") || token.is("better")
    }
  }

  /// Whether nothing in the first noun phrase says which: "expectations" in "expectations with Acme".
  private func isUnnamed(_ clause: Clause) -> Bool {
    guard let head = reading.head(of: clause.object) else { return true }
    // "silos 1 and 2": the number after it says which.
    let end = min(head + 1, reading.tokens.count - 1)
    return !(clause.object.lowerBound...end).contains {
      reading.tokens[$0].has(.number) && reading.tokens[$0].timeEnd == 0
        || reading.tokens[$0].kind == .number && reading.tokens[$0].timeEnd == 0
        || $0 <= head && reading.isName($0)
    }
  }

  /// "get the reps talking", "give them room to grow", "have a full clinic": nobody does anything yet.
  private func isMakingPeople(
    _ token: Token, _ verb: Range<Int>, _ clause: Clause, _ object: ThingReading
  ) -> Bool {
    guard object.evidence == 0 else { return false }
    if token.is("get") || token.is("getting") {
      if clause.object.dropFirst().contains(where: {
        reading.tokens[$0].has(.ing) && reading.tokens[$0 - 1].kind == .word
          && !reading.tokens[$0 - 1].has(.preposition)
      }) {
        return true
      }
      let next = verb.upperBound < clause.tokens.upperBound ? reading.tokens[verb.upperBound] : nil
      let isPhone = object.tokens.contains { reading.tokens[$0].is("phone") }
      return next.map {
        $0.is("under") || $0.is("behind") || $0.is("across") || $0.is("into") || $0.is("alongside")
      } == true && !isPhone
    }
    if token.is("have"), verb.count == 1 { return object.names == 0 && object.people == 0 }
    if token.is("turn"), object.tokens.contains(where: { reading.tokens[$0].is("into") }) {
      return true
    }
    return (token.is("treat") || token.is("treating"))
      && object.tokens.contains { reading.tokens[$0].is("like") || reading.tokens[$0].is("as") }
  }

  /// "take ownership", "build a stronger safety culture": what is named first is an abstraction.
  func isEmptyHead(_ verb: Range<Int>, _ clause: Clause) -> Bool {
    guard let head = reading.head(of: clause.object) else { return false }
    let token = reading.tokens[head]
    // "a new handle", "the drive": after an article the verb is the name of a thing.
    let isNamed =
      token.has(.base)
      && clause.object.prefix { $0 < head }.contains { reading.tokens[$0].has(.determiner) }
    return (token.has(.abstractNoun) || token.has(.abstraction) && !isNamed)
      && !token.has(.evidence) && !token.has(.unit)
  }

  func isLight(_ token: Token) -> Bool {
    token.has(.moving) || token.is("give") || token.is("giving") || token.is("put")
      || token.is("putting") || token.is("pay") || token.is("show") || token.is("showing")
      || token.is("add") || token.is("build") || token.is("building") || token.is("create")
  }

  /// "give the nine accounts the attention they deserve": the last thing given is an abstraction.
  func hasEmptyTail(_ clause: Clause) -> Bool {
    for index in clause.object {
      let token = reading.tokens[index]
      if token.is("about") || token.is("on") || token.is("re") || token.is("over") { return false }
      if token.has(.abstractNoun), !token.has(.evidence), !token.is("time"),
        reading.tokens[max(clause.object.lowerBound, index - 3)..<index].contains(where: {
          $0.has(.determiner) || $0.has(.comparative) || $0.has(.vagueAmountWord)
        })
      {
        return true
      }
    }
    return false
  }

  /// "have a chat with", "hold a meeting with": the noun says what the verb does not.
  func isTalkByNoun(_ verb: Range<Int>, _ clause: Clause) -> Bool {
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
        || word.is("call") && !token.is("get") || word.is("session") || word.is("review")
    }
  }

  func isStudy(_ token: Token) -> Bool {
    token.is("analyse") || token.is("analysing") || token.is("learn") || token.is("learning")
      || token.is("evaluate") || token.is("evaluating") || token.is("assess")
      || token.is("investigate") || token.is("investigating")
  }
}
