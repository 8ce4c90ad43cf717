public import Ladder

/// The assessor's reading of one answer: its verdict, and what the verdict rests on.
public struct Judgement: Hashable, Sendable, Codable {
  /// The question that was answered.
  public let rung: Rung
  /// The answer as it was said.
  public let words: String
  /// Tactical or nebulous.
  public let verdict: Verdict
  /// The facets found, in the order in which they stand in the answer.
  public let findings: [Finding]
  /// The words that a fault rests on ("work harder"), for the follow-up to echo.
  public let echo: Echo?
  /// The words that stood for others, and what they stand for.
  public let resolutions: [Resolution]

  init(
    rung: Rung, words: String, verdict: Verdict, findings: [Finding], echo: Echo? = nil,
    resolutions: [Resolution] = []
  ) {
    self.rung = rung
    self.words = words
    self.verdict = verdict
    self.findings = findings
    self.echo = echo
    self.resolutions = resolutions
  }
}

/// The one thing that decides whether the ladder is climbed.
public enum Verdict: Hashable, Sendable, Codable {
  /// A camera could film it, and one could tell afterwards whether it was done.
  case tactical(TacticalAnswer)
  /// Not yet; the fault to be mended first, and the facets that the rung still misses.
  case nebulous(Fault, missing: [Facet])
}

/// The person's own words that a follow-up gives back to them.
public struct Echo: Hashable, Sendable, Codable {
  /// Where in the answer, as byte offsets into its UTF-8, end exclusive.
  public let range: Range<Int>
  /// The words in that range.
  public let text: String
  /// Whether the words are letters or blanks standing for content: "X, Y and Z", "TBD"
  /// (assessment guide, case 4).
  public let isBlank: Bool

  init(range: Range<Int>, text: String, isBlank: Bool = false) {
    self.range = range
    self.text = text
    self.isBlank = isBlank
  }
}
