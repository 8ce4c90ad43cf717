public import Ladder
public import Language

/// The program's own judge of answers.
///
/// Pure and total: every answer gets a judgement.
public struct Assessor: Assessing {
  /// A judge with the built-in lexicon.
  public init() {}

  /// Judges the words given as an answer at a rung; see ``Assessing``.
  public func assess(_ words: String, at rung: Rung, today: Day?) -> Judgement {
    Judgement(
      rung: rung, words: words, verdict: .nebulous(.empty, missing: []), findings: [])
  }
}
