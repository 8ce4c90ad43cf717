import Ladder
import Language

/// What nobody's was becomes the person's own: "The list gets called on Friday" and then "me" after "Who
/// does that?".
extension CompletionResolver {
  /// What was to be done, with the person who does it.
  func owned(_ passage: Passage, _ judged: Judgement) -> [String] {
    guard rung == .action || rung == .firstStep, judged.isWithoutOwner, question.asksWho,
      let end = claimEnd
    else { return [] }
    let rest = restBehindClaim(end)
    // "the fridge, tonight" is nobody's act, and "me, I ring them" says by itself what is done.
    guard passage.tellsAct || answer.tellsActToCome,
      !rest.hasPrefix(", I")
    else { return [] }
    let owned = passage.withOwner.map { [$0 + rest] } ?? []
    let started = passage.trimmed.prefix(1).lowercased() + passage.trimmed.dropFirst()
    return owned + ["I do it\(rest): \(started)", "I do it: \(started)\(rest)"]
  }

  /// Where "me", "I will", "I do", "I'll do it myself" ends; nil where the answer does not begin so.
  private var claimEnd: Int? {
    guard let first = answer.tokens.first, first.has(.me) || first.has(.mine) else { return nil }
    let claim = answer.words.prefix { Self.claims.contains($0) }
    guard Self.selves.contains(answer.words[0]), let next = answer.token(claim.count) else {
      return Self.selves.contains(answer.words[0]) ? claim.count : nil
    }
    let isWhole =
      next.kind == .mark || next.has(.preposition) || next.is("and")
      || answer.time(at: claim.count) != nil
    return isWhole ? claim.count : nil
  }

  private static let selves: Set<String> = ["me", "i", "i'll", "myself", "mine"]
  private static let claims: Set<String> =
    selves.union(["will", "'ll", "do", "am", "'m", "it", "that", "this"])

  /// What stands behind the claim: ", on Friday", " with Sam" for "and Sam".
  private func restBehindClaim(_ end: Int) -> String {
    let isJoint = answer.word(end) == "and"
    let start = answer.tokens.indices.first {
      $0 >= end && answer.tokens[$0].kind != .mark && !(isJoint && $0 == end)
    }
    guard let start else { return "" }
    let rest = answer.trimmed(start..<answer.tokens.count)
    return isJoint ? " with \(rest)" : ", \(rest)"
  }
}

extension Judgement {
  /// Whether somebody else does it or nobody, or it only has to be done.
  fileprivate var isWithoutOwner: Bool {
    guard case .nebulous(let fault, let missing) = verdict else { return false }
    return fault == .ownerless || fault == .uncommitted || missing.contains(.actor)
  }
}

extension Passage {
  /// Whether what is done stands in it, whoever does it: "the list gets called", "we need to call the 19".
  fileprivate var tellsAct: Bool { holdsAct { $0.has(.base) || $0.has(.ing) || !$0.has(.noun) } }

  /// Whether what will be done stands in it; not "told you".
  fileprivate var tellsActToCome: Bool { holdsAct { $0.has(.base) || $0.has(.ing) } }

  private func holdsAct(_ isIt: (Token) -> Bool) -> Bool {
    tokens.indices.contains { index in
      let token = tokens[index]
      if token.has(.base), token.has(.act), word(index - 1) == "to" { return true }
      return token.has(.act) && !isThing(index) && isIt(token)
    }
  }

  /// "I'll ring the 19" for "Somebody should ring the 19", "I call the list on Friday" for "The list gets
  /// called on Friday"; nil where what is done cannot be told so.
  fileprivate var withOwner: String? {
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
    return ["I \(act)", thing.prefix(1).lowercased() + thing.dropFirst(), rest]
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
