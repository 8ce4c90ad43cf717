import Language

extension PlanReader {
  /// A result that others decide, or a number moved: "close five deals", "get churn to 4%".
  func isOutcome(_ token: Token, _ object: ThingReading, _ verb: Range<Int>) -> Bool {
    if token.is("reach") || token.is("reaching"), verb.count > 1 { return false }
    if token.has(.result), !token.has(.act) { return true }
    if isPeriodEnd(token, object) || isBareNumber(token, verb, object) { return true }
    if isMovedNumber(token, object) || isHadDone(token, object) || isWon(token, object) {
      return true
    }
    if token.is("closing") && object.names > 0 { return true }
    guard token.has(.moving) else { return false }
    guard let head = reading.head(of: object.tokens) else { return false }
    let noun = reading.tokens[head]
    if token.is("meet") || token.is("meeting"), !noun.has(.metric) { return false }
    if noun.is("number") || noun.is("numbers"), object.names > 0 { return false }
    return noun.has(.metric)
  }

  /// "have all 61 families paid up", "pass the resit", "fill every bed".
  func isHadDone(_ token: Token, _ object: ThingReading) -> Bool {
    let range = object.tokens
    func mentions(_ test: (Token) -> Bool) -> Bool { range.contains { test(reading.tokens[$0]) } }
    if token.is("pass") || token.is("passing") {
      return mentions { $0.is("resit") || $0.is("exam") || $0.is("test") || $0.is("audit") }
    }
    if token.is("fill") {
      return mentions {
        $0.is("every") || $0.is("roles") || $0.is("beds") || $0.is("vacancies") || $0.is("posts")
          || $0.is("positions") || $0.is("seats") || $0.is("places")
      }
    }
    if token.is("get") || token.is("getting"),
      mentions({ $0.is("signature") || $0.is("contract") && token.is("get") })
    {
      return true
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
        || reading.tokens[to + 1].is("renew") || reading.tokens[to + 1].is("say")
        || reading.tokens[to + 1].is("attend") || reading.tokens[to + 1].has(.number)
        || reading.tokens[to + 1].is("switch")
    {
      return true
    }
    if isMoved, token.is("make"), range.first.map({ reading.tokens[$0].is("up") }) == true {
      return true
    }
    guard token.is("have") else { return false }
    return range.dropFirst().contains { index in
      reading.tokens[index].has(.past) && !reading.tokens[index].has(.base)
        && reading.tokens[index - 1].kind != .mark && !reading.tokens[index - 1].has(.determiner)
        && (!reading.tokens[index - 1].has(.number) || index + 1 >= range.upperBound)
    } && !mentions { $0.is("while") }
  }

  /// "get no-shows under 8 percent", "bring scrap down from 6% to 3": the number is the deed.
  func isMovedNumber(_ token: Token, _ object: ThingReading) -> Bool {
    guard
      token.has(.vagueVerb) || token.is("bring") || token.is("bringing") || token.is("have")
        || token.is("take") || token.is("pull") || token.is("push") || token.is("strip")
        || token.is("lift")
    else { return false }
    if isMovedToShare(object) { return true }
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

  /// "lift the survey response to 30 percent".
  private func isMovedToShare(_ object: ThingReading) -> Bool {
    guard object.numbers > 0 else { return false }
    return object.tokens.dropLast(2).contains { index in
      reading.tokens[index].is("to") && reading.tokens[index + 1].kind == .number
        && (reading.tokens[index + 2].isMark("%") || reading.tokens[index + 2].has(.percentOf))
    }
  }

  /// "book 18 demos", "bring in five new members": others decide whether they come.
  func isWon(_ token: Token, _ object: ThingReading) -> Bool {
    guard
      token.is("book") || token.is("booking") || token.is("get") || token.is("getting")
        || token.is("have") || token.is("bring") || token.is("bringing") || token.is("deliver")
        || token.is("land") || token.is("sign") || token.is("add") || token.is("secure")
        || token.is("produce") || token.is("open") || token.is("see") || token.is("hit")
        || token.is("find") || token.is("make")
        || token.is("turn") || token.is("source")
    else { return false }
    guard let head = reading.head(of: object.tokens), reading.tokens[head].has(.won) else {
      return token.is("turn") && object.tokens.contains { reading.tokens[$0].is("into") }
        && object.numbers > 0 && object.tokens.contains { reading.tokens[$0].has(.won) }
    }
    return object.tokens.contains {
      reading.tokens[$0].has(.number) || reading.tokens[$0].is("new")
    }
      && object.names == 0
  }

  /// "finish the quarter on plan".
  private func isPeriodEnd(_ token: Token, _ object: ThingReading) -> Bool {
    guard token.is("finish") || token.is("end") || token.is("close") else { return false }
    return object.tokens.prefix(3).contains { index in
      switch reading.tokens[index].calendar {
      case .unit(.month), .unit(.year), .quarter, .unit(.quarter): true
      default: reading.tokens[index].is("quarter")
      }
    }
  }

  /// "deliver the 42k", "make up the 18": a number and nothing that it counts.
  private func isBareNumber(_ token: Token, _ verb: Range<Int>, _ object: ThingReading) -> Bool {
    guard object.numbers > 0, object.names == 0, object.content == 0 || isMoney(object) else {
      return false
    }
    return token.is("deliver") || token.is("hit")
      || token.is("make") && verb.contains { reading.tokens[$0].is("up") }
  }

  private func isMoney(_ object: ThingReading) -> Bool {
    object.content == 1
      && object.tokens.contains {
        reading.tokens[$0].is("k") || reading.tokens[$0].is("m")
      }
  }
}
