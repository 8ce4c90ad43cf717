import Language

/// Whether an answer says something of its own, good or not: such an answer completes nothing else.
extension CompletionResolver {
  /// Whether what is done stands in it.
  var hasVerb: Bool {
    let aside = asSaid.placing
    return asSaid.tokens.indices.contains { index in
      if aside?.contains(index) == true { return false }
      let token = asSaid.tokens[index]
      guard !asSaid.isThing(index) else { return false }
      let isAct = token.has(.act) && (!token.has(.noun) || index == 0 && token.has(.ing))
      return isAct || token.has(.will) || token.has(.mind)
    } || asSaid.reading.clauses.contains(where: isOfItsOwn)
  }

  /// "Boyle is in at seven", "the shop shuts at six tonight", "it rains tomorrow": what somebody else does, or what is
  /// so, goes on from nothing.
  var tellsOfOthers: Bool {
    let aside = asSaid.placing
    if asSaid.opensWithSomebody, asSaid.tokens.indices.contains(where: asSaid.isDoneByOther) {
      return true
    }
    return asSaid.reading.clauses.contains { clause in
      guard clause.opener == .none, clause.subject != .mine, let subject = clause.subjectTokens,
        aside?.contains(subject.lowerBound) != true
      else { return false }
      return clause.verb != nil || asSaid.token(subject.upperBound)?.has(.be) == true
    }
  }

  /// "I tighten the eight seats in the morning", "get the bells out of the loft", "win back the estate": that
  /// says what is done, however well, and so completes nothing else.
  private func isOfItsOwn(_ clause: Clause) -> Bool {
    guard clause.opener == .none, let verb = clause.verb else { return false }
    if clause.subject == .mine, clause.subjectTokens != nil { return true }
    let token = asSaid.tokens[verb.lowerBound]
    guard !asSaid.isThing(verb.lowerBound) else { return false }
    return token.has(.result) || token.has(.exertion) || token.has(.abstraction)
      || (token.has(.moving) || token.is("get")) && !asSaid.tokens[0].has(.conjunction)
  }
}

extension Passage {
  /// Whether it begins with somebody or something else: "it", "my wife", "the shop".
  fileprivate var opensWithSomebody: Bool {
    guard let first = tokens.first else { return false }
    return first.has(.third) || first.has(.determiner) || first.has(.possessive)
      || reading.isName(0)
  }

  /// "rains", "shuts", "does": what he, she or it does, in its first clause.
  fileprivate func isDoneByOther(_ index: Int) -> Bool {
    let token = tokens[index]
    let isDoing = token.is("does") || token.is("do")
    guard index > 0, token.has(.sForm) || isDoing, !isThing(index) else { return false }
    let isVerbLike = isDoing || !token.has(.noun) || tokens[0].has(.third)
    return isVerbLike && tokens[..<index].allSatisfy { $0.kind != .mark && !$0.has(.preposition) }
  }
}
