import Language

/// How much of an answer could be checked by somebody who was not there.
enum Specificity {
  static func score(_ evidence: Evidence) -> Int {
    var score = 0
    let reading = evidence.reading
    for index in evidence.tokens.indices {
      let token = evidence.tokens[index]
      if token.kind == .number || token.has(.number), !token.is("one") { score += 2 }
      if reading.isName(index) { score += 2 }
      switch token.calendar {
      case .weekday, .weekdays, .month, .yesterday, .tonight: score += 2
      case .ordinal: score += 1
      case .holiday: score += 2
      default: break
      }
      if token.has(.past), !token.has(.be), !token.has(.mood) { score += 1 }
      if token.has(.person), !token.has(.abstractNoun) { score += 1 }
      if token.has(.evidence) { score += 1 }
      if token.is("since") || token.is("until") || token.is("except") { score += 1 }
      if token.is("only") || token.is("broke") || token.is("broken") || token.is("left") {
        score += 1
      }
      if token.has(.abstractNoun) && !reading.isNamedNumber(index) || token.has(.blankNoun) {
        score -= 2
      }
      if token.has(.everyone) { score -= 1 }
      if token.has(.verdictWord), isPredicate(index, evidence) { score -= 3 }
      if token.has(.mood) { score -= 2 }
      if token.has(.vagueAmountWord) { score -= 1 }
      if token.has(.blameWord), !token.has(.everyone) { score -= 2 }
    }
    if reading.phrase(.vagueAmount) != nil { score -= 1 }
    if reading.phrase(.blame) != nil { score -= 5 }
    if reading.phrase(.feeling) != nil { score -= 4 }
    if reading.phrase(.lackOf) != nil { score -= 4 }
    let whole = reading.thing(0..<evidence.tokens.count)
    if whole.content >= 4, whole.vague == 0, whole.blanks == 0 { score += 1 }
    if isTold(whole, evidence) { score += 1 }
    if reading.phrase(.placeholder) != nil { score -= 3 }
    if reading.phrase(.effort) != nil { score -= 3 }
    return score
  }

  /// Whether something is told of things that are there: "the goats ate the wiring in the parlour".
  private static func isTold(_ thing: ThingReading, _ evidence: Evidence) -> Bool {
    guard thing.content >= 3, thing.vague + thing.blanks + thing.amounts == 0,
      !evidence.reading.wordTags.hasAny(Tags(.mood, .blameWord, .verdictWord))
    else { return false }
    return evidence.tokens.indices.dropLast().contains { index in
      evidence.tokens[index].has(.placeWord) && evidence.tokens[index + 1].has(.determiner)
    }
  }

  /// "has been tough", "aren't aligned", "spread too thin".
  private static func isPredicate(_ index: Int, _ evidence: Evidence) -> Bool {
    evidence.tokens[max(0, index - 3)..<index].contains {
      $0.has(.be) || $0.is("too") || $0.is("so") || $0.is("very") || $0.is("spread")
    }
  }
}
