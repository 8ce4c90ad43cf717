import Ladder
import Language

/// Cuts the person's own words short enough to be given back to them.
enum EchoReader {
  private static let longest = 10

  static func echo(_ fault: Fault, _ tokens: Range<Int>, _ evidence: Evidence) -> Echo? {
    let range = trimmed(tokens, evidence)
    guard !range.isEmpty else { return nil }
    return Echo(
      range: evidence.reading.byteRange(range), text: evidence.reading.text(range),
      isBlank: fault == .placeholder && BlankReader.blank(in: range, evidence.reading) != nil)
  }

  private static func trimmed(_ tokens: Range<Int>, _ evidence: Evidence) -> Range<Int> {
    let all = evidence.tokens
    var lower = tokens.lowerBound
    var upper = min(tokens.upperBound, all.count)
    while lower < upper, isOpening(all[lower]), upper - lower > 1 { lower += 1 }
    (lower, upper) = filled(lower, upper, evidence)
    while lower > 0, isInside(lower, all) { lower -= 1 }
    while upper < all.count, isInside(upper, all) { upper += 1 }
    (lower, upper) = whole(lower, upper, evidence)
    if upper - lower > longest {
      upper = end(soonBehind: lower, evidence) ?? lower + longest
      while upper > lower + 1, upper < all.count, isInside(upper, all) { upper -= 1 }
    }
    upper = settled(lower, upper, evidence)
    while upper > lower, all[upper - 1].kind == .mark, !all[upper - 1].isMark("]"),
      !all[upper - 1].isMark("_"), !all[upper - 1].isMark("%")
    {
      upper -= 1
    }
    return lower..<max(lower, upper)
  }

  /// The clause where the words alone say nothing to whoever hears them again: "it", "are", "of people".
  private static func filled(
    _ lower: Int, _ upper: Int, _ evidence: Evidence
  ) -> (lower: Int, upper: Int) {
    let tokens = evidence.tokens[lower..<upper]
    guard let first = tokens.first,
      first.is("of") || first.is("than") || tokens.allSatisfy(saysNothing),
      let clause = evidence.clause(holding: lower)?.tokens, clause.count <= longest
    else { return (lower, upper) }
    return (min(lower, clause.lowerBound), max(upper, clause.upperBound))
  }

  private static func saysNothing(_ token: Token) -> Bool {
    token.has(.third) || token.has(.be) || token.has(.preposition)
      || token.is("this") || token.is("that") || token.is("as") || token.is("day")
      || token.has(.would) || token.has(.question) || token.has(.mine) || token.has(.you)
  }

  /// Without the beginning of a clause that is not given back: "work mostly" of "work mostly, I get home
  /// late"; and with the first word of one that is: "road test the next one".
  private static func whole(
    _ lower: Int, _ upper: Int, _ evidence: Evidence
  ) -> (lower: Int, upper: Int) {
    var (lower, upper) = (lower, upper)
    guard upper - lower > 2, let first = evidence.clause(holding: lower)?.tokens,
      let last = evidence.clause(holding: upper - 1)?.tokens
    else { return (lower, upper) }
    if last.lowerBound > lower + 1, last.upperBound > upper { upper = last.lowerBound }
    if lower == first.lowerBound + 1 { lower = first.lowerBound }
    return (lower, upper)
  }

  /// Where the clause is over, a word or two beyond what is long: "… about the indemnity clause".
  private static func end(soonBehind lower: Int, _ evidence: Evidence) -> Int? {
    guard let clause = evidence.clause(holding: lower)?.tokens else { return nil }
    let length = clause.upperBound - lower
    return length > longest && length <= longest + 2 ? clause.upperBound : nil
  }

  /// Whether a token goes on with the word before it: the "th" of "5th", the "'ll" of "I'll".
  private static func isInside(_ index: Int, _ all: [Token]) -> Bool {
    index > 0 && all[index].kind != .mark && all[index].glued && all[index - 1].kind != .mark
  }

  /// Where the words end without leaving a small one in the air: "ask me on the 2nd", or "ask me".
  private static func settled(_ lower: Int, _ upper: Int, _ evidence: Evidence) -> Int {
    let all = evidence.tokens
    guard upper > lower, leavesOpen(all[upper - 1]) else { return upper }
    if let clause = evidence.clause(holding: upper - 1), clause.tokens.upperBound > upper,
      clause.tokens.upperBound - lower <= longest
    {
      return clause.tokens.upperBound
    }
    var end = upper
    while end > lower, leavesOpen(all[end - 1]) { end -= 1 }
    return end > lower + 1 ? end : upper
  }

  private static func leavesOpen(_ token: Token) -> Bool {
    token.has(.determiner) || token.has(.conjunction) || token.has(.possessive)
      || token.has(.mine) || token.has(.will) || token.has(.would) || token.is("to")
      || token.is("at") || token.is("of") || token.is("with") || token.is("for")
      || token.is("than") || token.is("as") || token.is("in") || token.is("on")
      || token.is("that") || token.is("what") || token.has(.be) || token.is("'s")
      || token.is("next")
  }

  private static func isOpening(_ token: Token) -> Bool {
    token.kind == .mark && !token.isMark("[") && !token.isMark("_") && !token.isMark("$")
      || token.is("just") || token.is("have") || token.is("to") || token.is("so")
      || token.is("and") || token.is("then") || token.is("but")
  }
}
