import Language

/// With whom: the people that stand right after the act.
enum CounterpartFacet {
  static func people(in object: Range<Int>, of plan: Plan, _ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    guard let verb = plan.clause.verb else { return nil }
    var at = object.lowerBound
    var isIntroduced = tokens[verb.lowerBound].has(.contact)
    while at < object.upperBound,
      tokens[at].is("with") || tokens[at].is("to") || tokens[at].is("down") || tokens[at].is("w")
        || tokens[at].is("and") || tokens[at].is("up") || tokens[at].is("off")
    {
      isIntroduced = isIntroduced || tokens[at].is("with") || tokens[at].is("w")
      at += 1
    }
    guard isIntroduced else { return later(object, evidence) }
    return stretch(from: at, to: object.upperBound, evidence)
  }

  private static func later(_ object: Range<Int>, _ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    for index in object.dropLast() where tokens[index].is("with") {
      if let found = stretch(from: index + 1, to: object.upperBound, evidence) { return found }
    }
    return nil
  }

  /// Names, roles and groups up to the next small word that turns to something else.
  private static func stretch(from start: Int, to end: Int, _ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    var at = start
    var hasPerson = false
    while at < end {
      let token = tokens[at]
      if token.kind == .mark, !token.isMark("&"), !token.isMark(",") { break }
      if token.is("about") || token.is("over") || token.is("on") || token.is("re")
        || token.is("through") || token.is("regarding") || token.is("for") || token.is("to")
        || token.has(.question) || token.is("because") || token.is("while")
      {
        break
      }
      if evidence.reading.isName(at) || token.has(.person) || token.has(.group)
        || token.has(.business) || token.has(.title)
      {
        hasPerson = true
      }
      at += 1
    }
    while at > start, tokens[at - 1].kind == .mark || tokens[at - 1].is("and") { at -= 1 }
    return hasPerson && at > start ? start..<at : nil
  }
}
