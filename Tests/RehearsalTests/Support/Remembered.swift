import Assessment
import Ladder
import Language
import Rehearsal

/// The real assessor and the real ear, which remember what they have judged and heard.
///
/// The same words come up thousands of times; so that they are the same every time, they are judged
/// by themselves. For one task at a time.
final class Remembered: Assessing, @unchecked Sendable {
  private struct Question: Hashable {
    let words: String
    let rung: Rung
  }

  private let assessor = Assessor()
  private let ear = Ear()
  private var judged: [Question: Judgement] = [:]
  private var heard: [String: Hearing] = [:]

  func assess(
    _ words: String, at rung: Rung, today: Day?, context: AnswerContext?
  ) -> Judgement {
    let question = Question(words: words, rung: rung)
    if let judgement = judged[question] { return judgement }
    let judgement = assessor.assess(words, at: rung, today: today, context: nil)
    judged[question] = judgement
    return judgement
  }

  func move(saying words: String) -> Move {
    let hearing = heard[words] ?? ear.hear(words)
    heard[words] = hearing
    return .says(Remark(words: words, hearing: hearing))
  }
}
