import Language

/// Reads the number of an expected yield.
enum YieldReader {
  static func number(_ evidence: Evidence) -> (tokens: Range<Int>, quantity: Quantity)? {
    let tokens = evidence.tokens
    let amounts = AmountReader(tokens: tokens).amounts()
    let brought = amounts.filter { isBrought($0, evidence) }
    let total = brought.last { isTotal($0.tokens.lowerBound, tokens) }
    let loose = brought.first { !isPrice($0.tokens.lowerBound, tokens) }
    if let amount = total ?? loose ?? brought.first { return (amount.tokens, amount.quantity) }
    if let amount = oneAndAHalf(tokens) { return amount }
    if let index = tokens.firstIndex(where: { $0.is("nothing") || $0.is("none") || $0.is("nil") }) {
      return (index..<(index + 1), .zero)
    }
    return nil
  }

  /// Whether a number says how much comes of the action: it tells no time, names nothing ("bay 3") and
  /// counts nothing that is known already ("call the 4 families").
  private static func isBrought(_ amount: Amount, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    let isTime = evidence.reading.times.contains {
      $0.tokens.overlaps(amount.tokens)
        && ($0.isDate || $0.kind == .past || $0.kind == .recurring
          || $0.hasClock && isSpoken($0, tokens))
    }
    let start = amount.tokens.lowerBound
    guard !isTime, !isMood(amount.tokens, tokens), !isPronoun(start, tokens),
      !isRate(amount.tokens, tokens), !isTakenOff(amount.tokens, tokens)
    else { return false }
    guard start > 0 else { return true }
    return !isKnown(start, tokens) && !isLabel(start, evidence) && !isShared(start, tokens)
      && !isTold(start, evidence)
  }

  /// "so nine a week", "out of 90 that's 30", "call it 60k": what all before it comes to.
  private static func isTotal(_ index: Int, _ tokens: [Token]) -> Bool {
    var at = index - 1
    while at >= 0, tokens[at].has(.approximate) || tokens[at].is("like") || tokens[at].is("a") {
      at -= 1
    }
    guard at > 0 else { return at == 0 && tokens[0].is("so") }
    let before = tokens[at]
    if before.isMark("=") || before.isMark(":") { return true }
    // "five, no, four to be honest"
    if before.is("no") || before.isMark(",") && tokens[at - 1].is("no") {
      return tokens[..<at].contains { $0.has(.number) }
    }
    if sums.contains(where: before.is) {
      return tokens[..<at].contains { $0.has(.number) } || before.is("so")
    }
    return before.is("'s") && tokens[at - 1].is("that")
      || before.is("it") && tokens[at - 1].is("call")
  }

  private static let sums: [StaticString] = [
    "so", "is", "makes", "gives", "get", "brings", "means", "equals", "altogether",
  ]

  /// "at 8 pounds a head, 120 of them".
  private static func isPrice(_ index: Int, _ tokens: [Token]) -> Bool {
    index > 0 && tokens[index - 1].is("at")
  }

  /// "a point and a half".
  private static func oneAndAHalf(_ tokens: [Token]) -> (tokens: Range<Int>, quantity: Quantity)? {
    let half = tokens.indices.dropFirst(3).first {
      tokens[$0].is("half") && tokens[$0 - 1].is("a") && tokens[$0 - 2].is("and")
        && tokens[$0 - 3].kind == .word
    }
    return half.map { (($0 - 3)..<($0 + 1), Quantity(tenThousandths: 15_000)) }
  }

  /// "each one", "no one", "one hopes", "that one's massive": nothing is counted.
  private static func isPronoun(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].is("one") else { return false }
    if index > 0 {
      let before = tokens[index - 1]
      if before.is("each") || before.is("every") || before.is("no") || before.is("that")
        || before.is("this") || before.is("any") || before.is("which") || before.is("another")
      {
        return true
      }
    }
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.is("'s") || next.has(.would) || next.is("hopes") || next.is("thinks")
      || next.is("imagines") || next.is("supposes")
  }

  /// "all but three", "twelve minus two", "half of the twelve": nobody says what that comes to.
  private static func isTakenOff(_ amount: Range<Int>, _ tokens: [Token]) -> Bool {
    let end = amount.upperBound
    if end < tokens.count, tokens[end].is("minus") { return true }
    var at = amount.lowerBound - 1
    while at > 0, tokens[at].has(.determiner) || tokens[at].is("of") { at -= 1 }
    guard at >= 0 else { return false }
    return tokens[at].is("minus") || tokens[at].is("half")
      || tokens[at].is("but") && at > 0 && tokens[at - 1].is("all")
  }

  /// "one in three": a share, and no number of anything.
  private static func isRate(_ amount: Range<Int>, _ tokens: [Token]) -> Bool {
    let end = amount.upperBound
    return end + 1 < tokens.count && tokens[end].is("in") && tokens[end + 1].has(.number)
      && tokens.count > end + 3
  }

  /// "most of the 110", "the best part of 40", "of the eleven, eight": nobody counts how much of it.
  ///
  /// Not "all of the 18".
  private static func isShared(_ index: Int, _ tokens: [Token]) -> Bool {
    var at = index - 1
    while at > 0, tokens[at].has(.determiner) || tokens[at].has(.possessive) { at -= 1 }
    guard tokens[at].is("of") else { return false }
    guard at > 0, tokens[at - 1].kind != .mark else { return true }
    let share = tokens[at - 1]
    if share.is("all") { return at > 1 && tokens[at - 2].has(.approximate) }
    return share.has(.vagueAmountWord) || share.is("part") || share.is("bulk") || share.is("chunk")
      || share.is("majority") || share.is("slice") || share.is("rest") || share.is("out")
  }

  /// "till I've rung the first 10", "it did five for us before half term": when, and what was.
  private static func isTold(_ index: Int, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    let isUntil = tokens[max(0, index - 6)..<index].contains {
      $0.is("till") || $0.is("til") || $0.is("until")
    }
    guard !isUntil, let clause = evidence.clause(holding: index) else { return isUntil }
    let isDone =
      clause.modality == .past
      || clause.verb.map { tokens[$0.lowerBound].has(.past) && !tokens[$0.lowerBound].has(.base) }
        ?? false
      || tokens[clause.tokens.lowerBound...].prefix(2).last?.is("did") == true
    let isOver = evidence.reading.times.contains {
      $0.kind == .past && clause.tokens.contains($0.tokens.lowerBound)
    }
    return clause.opener == .time || isDone && (clause.subject == .other || isOver)
  }

  /// "9 out of 10 confident".
  private static func isMood(_ amount: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens[amount.upperBound...].prefix(4).contains { $0.has(.mood) }
      && tokens[amount.upperBound...].prefix(1).contains { $0.is("out") || $0.has(.mood) }
  }

  /// "the 4 families", "those 3"; not "all the 18", "the 18 we miss", "of the 18".
  private static func isKnown(_ index: Int, _ tokens: [Token]) -> Bool {
    let before = tokens[index - 1]
    guard before.is("the") || before.is("these") || before.is("those") || before.has(.possessive)
    else { return false }
    let isAll = index > 1 && (tokens[index - 2].is("all") || tokens[index - 2].is("whole"))
    guard !isAll, index + 1 < tokens.count else { return false }
    return tokens[index + 1].kind == .word && !tokens[index + 1].has(.us)
  }

  /// "at bay 3", "of aisle 12": the number is the name of a thing.
  private static func isLabel(_ index: Int, _ evidence: Evidence) -> Bool {
    guard index > 1, evidence.tokens[index - 2].has(.preposition) else { return false }
    let before = evidence.tokens[index - 1]
    return before.kind == .word && evidence.reading.isContent(before)
      && !before.has(.approximate) && !before.is("least") && !before.has(.ing)
      && !before.has(.adverb)
  }

  /// Whether a time of day is told as one: "at 6", "6pm", "6 o'clock"; "about 6" is an amount.
  private static func isSpoken(_ time: TimePhrase, _ tokens: [Token]) -> Bool {
    time.kind != .clock || tokens[time.tokens.lowerBound].is("at")
      || tokens[time.tokens.lowerBound].is("by")
      || time.tokens.contains { tokens[$0].calendar == .meridiem || tokens[$0].calendar == .oclock }
  }
}
