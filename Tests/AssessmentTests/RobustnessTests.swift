import Assessment
import Ladder
import Testing

/// Whatever is typed, pasted or piped in, a judgement comes out.
struct RobustnessTests {
  static let inputs = [
    "", " ", "\n\n", ".", "...", "'", "’", "\"", "((((", "$", "%", "-", "I", "I'", "let", "lemme",
    "the", "next", "every", "in the", "by end of", "the last day of", "a week on", "half",
    "twenty-", "January 99", "31 Feb", "29 Feb", "99999999999999999/12", "1.1.1.1.1.1.1.1",
    "in 99999999999999999999 days", "e\u{301}\u{301}\u{301}", "\u{301}\u{301}", "a\u{0}b\u{0}c",
    "\u{202E}مرحبا 5 فبراير שלום", "\u{FFFD}\u{FFFD}", "👨‍👩‍👧‍👦 👍🏽", "\u{80}\u{9F}\u{AD}",
    "𝕀'𝕝𝕝 𝕔𝕒𝕝𝕝", "I’ll call Zoë at Łódź", "\u{2028}\u{2029}", "A, B, C", "x", "X",
    "me and", "Ask Dana, myself and", "me & Tolu",
  ]

  static let long = [
    String(repeating: "if ", count: 350_000), String(repeating: "1", count: 1_000_000),
    String(repeating: "I'm ", count: 100_000),
    String(repeating: "and I'll call 12 ", count: 20_000),
    String(repeating: "(", count: 10_000), String(repeating: "12/", count: 10_000),
    String(repeating: "é", count: 100_000),
  ]

  @Test(arguments: inputs, Rung.allCases)
  func `no input is too odd`(words: String, rung: Rung) {
    check(Judged(words, at: rung, today: "2026-11-24").judgement)
  }

  @Test(arguments: [Rung.action, .time, .courseCorrection])
  func `no input is too long`(rung: Rung) {
    for words in Self.long { check(Judged(words, at: rung, today: "2026-11-24").judgement) }
  }

  private func check(_ judgement: Judgement) {
    for finding in judgement.findings {
      #expect(bytes(of: judgement.words, finding.range) == finding.text)
    }
    if let echo = judgement.echo { #expect(bytes(of: judgement.words, echo.range) == echo.text) }
  }

  private func bytes(of words: String, _ range: Range<Int>) -> String? {
    let utf8 = Array(words.utf8)
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
    // Nil when the range cuts a character's bytes apart.
    return String(validating: utf8[range], as: UTF8.self)
  }
}
