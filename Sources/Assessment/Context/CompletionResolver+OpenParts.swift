import Ladder
import Language

/// What a rule, a number or a proof that was left open becomes with the words that come next.
extension CompletionResolver {
  /// What is done without its sign, or the sign without what is done at it.
  func ruled(_ open: OpenTry) -> [String] {
    if open.missing == [.trigger] {
      guard !question.asksForAct, holdsSign else { return [] }
      return answer.words.first == "if" || answer.words.first == "when"
        ? ["\(answer.trimmed), \(open.words)"]
        : ["If", "When I see"].map { "\($0) \(continuation), \(open.words)" }
          + ["\(answer.trimmed): \(open.words)"]
    }
    guard !open.missing.contains(.trigger), !question.asksOnlyForSign,
      !open.missing.contains(.action) || hasVerb || answer.tokens.first?.has(.base) == true,
      question.givesBack || question.asksOnlyForAct || !question.asksForSign
        || open.passage.holdsCondition
    else { return [] }
    let bare =
      answer.tokens.first?.has(.base) == true ? ["\(open.words). Then I \(continuation)"] : []
    let joint = answer.words.first == "then" ? "," : "."
    return ["\(open.words)\(joint) \(answer.trimmed)"] + bare
  }

  /// Whether it can be noticed: "under 60 covers", "the second Friday", "if the hut is locked".
  private var holdsSign: Bool {
    // "under 60, then someone rings them" is more than a sign.
    let isMore = asSaid.tokens.contains { $0.has(.will) } || asSaid.words.contains("someone")
    guard !isMore, asSaid.reading.clauses.count(where: { $0.verb != nil }) < 2 else { return false }
    let first = asSaid.words.first ?? ""
    if Self.signs.contains(first) || first == "the" && Self.signs.contains(asSaid.word(1)) {
      return true
    }
    guard !isSentence, first != "with", first != "from", first != "to" else { return false }
    return asSaid.numbers.contains { !["both", "first"].contains(asSaid.words[$0]) }
      || !moments.isEmpty
  }

  private static let signs: Set<String> = [
    "if", "when", "whenever", "once", "any", "minute", "moment", "first", "day", "second", "third",
    "under", "over", "below", "above", "less", "fewer", "more",
  ]

  /// Today's number with the target behind it: "76" and then "should be 90".
  func aimed(_ open: OpenTry) -> [String] {
    guard question.asksForTarget || answer.namesTarget, open.missing == [.target],
      answer.numbers.count == 1,
      !answer.holdsVagueAmount,
      answer.countsFirst || answer.namesTarget, !answer.tellsPast,
      !answer.repeatsNumber(of: open.passage)
    else { return [] }
    let said = open.core == open.timeless ? [open.words] : [open.words, open.core]
    return said.map { "\($0), the target is \(answer.firstNumber)" }
  }

  /// What is counted and how many of it, in either order: "site visits" and then "eight a week".
  func counted(_ open: OpenTry) -> [String] {
    let isAsked =
      question.givesBack || question.asksForReading
      || question.details.contains(.count) && question.unit == nil
    guard isAsked, !answer.holdsVagueAmount, !isSentence else { return [] }
    if open.passage.numbers == [0], answer.numbers.isEmpty {
      return ["\(open.words) \(continuation)"]
    }
    guard open.passage.numbers.isEmpty else { return [] }
    if question.asksForReading, answer.tellsNone { return ["\(open.words): \(answer.trimmed)"] }
    guard answer.numbers == [0] else { return [] }
    let number = answer.firstNumber
    let rest = answer.trimmed.dropFirst(number.count)
    let things = open.words.withSmallStart
    let whole = ["\(number) \(things)\(rest)", "\(open.words): \(answer.trimmed)"]
    return answer.saysMoreThanCount ? whole : whole + ["\(number) \(things)"]
  }
}

extension Passage {
  /// "zero", "none".
  fileprivate var tellsNone: Bool {
    tokens.count <= 2 && ["zero", "nil", "none", "nought", "nothing", "0"].contains(word(0))
  }

  /// Whether it says anything beside how many and by when.
  fileprivate var saysMoreThanCount: Bool {
    timeless(0..<tokens.count).contains { piece in
      tokens[piece].contains { !$0.has(.number) && reading.isContent($0) }
    }
  }
}
