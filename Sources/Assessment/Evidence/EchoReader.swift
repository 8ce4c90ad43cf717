import Ladder
import Language

/// Cuts the person's own words short enough to be given back to them.
enum EchoReader {
  private static let longest = 8

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
    if upper - lower > longest { upper = lower + longest }
    while upper > lower, all[upper - 1].kind == .mark, !all[upper - 1].isMark("]"),
      !all[upper - 1].isMark("_"), !all[upper - 1].isMark("%")
    {
      upper -= 1
    }
    return lower..<max(lower, upper)
  }

  private static func isOpening(_ token: Token) -> Bool {
    token.kind == .mark && !token.isMark("[") && !token.isMark("_") && !token.isMark("$")
      || token.is("just") || token.is("have") || token.is("to") || token.is("so")
      || token.is("and") || token.is("then") || token.is("but")
  }
}
