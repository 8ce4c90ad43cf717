import Language

/// What is done, put so that somebody does it.
extension Passage {
  /// Whether what is done stands in it, whoever does it: "the list gets called", "we need to call the 19".
  var tellsAct: Bool { holdsAct { $0.has(.base) || $0.has(.ing) || !$0.has(.noun) } }

  /// Whether what will be done stands in it; not "told you".
  var tellsActToCome: Bool { holdsAct { $0.has(.base) || $0.has(.ing) } }

  private func holdsAct(_ isIt: (Token) -> Bool) -> Bool {
    tokens.indices.contains { index in
      let token = tokens[index]
      if token.has(.base), token.has(.act), word(index - 1) == "to" { return true }
      return token.has(.act) && !isThing(index) && isIt(token)
    }
  }

  /// "I'll ring the 19" for "Somebody should ring the 19", "I call the list on Friday" for "The list gets
  /// called on Friday"; nil where what is done cannot be told so.
  var withOwner: String? {
    guard let clause = reading.clauses.first(where: { $0.verb != nil }), let verb = clause.verb
    else {
      return nil
    }
    let isOurs = clause.subject == .nobody || clause.subject == .mine
    if isOurs, tokens[verb.lowerBound].has(.base) {
      return "I'll \(trimmed(verb.lowerBound..<tokens.count))"
    }
    return activeWithOwner
  }

  /// "I call the list on Friday" for "The list gets called on Friday".
  private var activeWithOwner: String? {
    guard
      let done = tokens.indices.first(where: { tokens[$0].has(.past) && isPassive(before: $0) }),
      let act = base(ofPast: words[done])
    else { return nil }
    var end = done
    while end > 0, isFrame(tokens[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    let thing = reading.text(0..<end)
    let rest = trimmed((done + 1)..<tokens.count)
    return ["I \(act)", thing.withSmallStart, rest]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func isPassive(before index: Int) -> Bool {
    guard let before = token(index - 1) else { return false }
    return before.has(.be) || ["get", "gets", "getting"].contains(word(index - 1))
  }

  /// "gets", "will be", "should be", "has to be".
  private func isFrame(_ token: Token) -> Bool {
    token.has(.be) || token.has(.will) || token.has(.would) || token.has(.possible)
      || token.has(.obliged) || token.has(.have) || token.is("to") || token.is("get")
      || token.is("gets") || token.is("getting") || token.is("should") || token.is("must")
      || token.is("need") || token.is("needs")
  }

  /// "call" for "called"; nil where it is spelled in another way.
  private func base(ofPast word: String) -> String? {
    guard word.hasSuffix("ed") else { return nil }
    let stem = word.dropLast(2)
    return [String(stem), "\(stem)e", String(stem.dropLast())].first { form in
      Passage(form, today: nil, lexicon: lexicon).tokens.first?.has(.base) ?? false
    }
  }
}
