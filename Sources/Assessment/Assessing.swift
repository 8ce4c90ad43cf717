public import Ladder
public import Language

/// Judges answers.
///
/// The conversation knows only this: tests walk its states with an assessor of their own, and
/// the program uses ``Assessor``.
public protocol Assessing: Sendable {
  /// Judges the words given as an answer at a rung.
  ///
  /// - Parameters:
  ///   - words: What the person said, as typed.
  ///   - rung: The question that was asked.
  ///   - today: The day on which it was said; without it, phrases of time are recognised but not
  ///     resolved to a date.
  ///   - context: The question put and what was said before, against which what is left out is
  ///     resolved; without it, only what is written counts.
  /// - Returns: The judgement; every answer gets one.
  func assess(_ words: String, at rung: Rung, today: Day?, context: AnswerContext?) -> Judgement
}
