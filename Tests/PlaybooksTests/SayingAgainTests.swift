import Assessment
import Conversation
import Ladder
import Language
import Testing

/// The program's own questions never say what is missing from an answer.
struct SayingAgainTests {
  /// Answers with something left open.
  static let open: [(rung: Rung, words: String)] = [
    (.gap, "We're on 37."), (.gap, "76"), (.gap, "A good deal behind."),
    (.gap, "nineteen boilers to service before the inspectors come"),
    (.obstacle, "Red tape."), (.obstacle, "No time."), (.obstacle, "Their office is slow."),
    (.action, "They need to send Sarah's two claims again."), (.action, "I'll talk to my team."),
    (.action, "Maybe I'll ring the 12 renewals."),
    (.counterpart, "Management."), (.counterpart, "A couple of people."),
    (.topics, "Stuff."), (.topics, "How to do better."),
    (.time, "Soon."), (.time, "In the next weeks."),
    (.firstStep, "I'll pull the nine call recordings"),
    (.firstStep, "Ring Beatriz about the two backfills."),
    (.firstStep, "I'll ring Lorna at the hatchery shortly"),
    (.firstStep, "Next week I measure Mrs Dang's stair for the lift"),
    (.firstStep, "I tighten the eight loose seats in the morning"),
    (.measure, "Calls."), (.measure, "Better notes."),
    (.courseCorrection, "I'll spot it when the waste sheet goes over 20 kg."),
    (.courseCorrection, "I'll ring the seven shops."),
  ]

  @Test(arguments: open)
  func `saying the same again climbs no rung, whatever is asked next`(
    rung: Rung, words: String
  ) throws {
    let first = Assessor().assess(words, at: rung, today: Self.today)
    for wording in try Self.wordings(after: first) {
      let asked = wording.source.replacing("{said}", with: words)
      let judgement = Assessor().assess(
        words, at: rung, today: Self.today,
        context: AnswerContext(asked: asked, said: ["signed renewals", words]))
      guard case .nebulous = judgement.verdict else {
        Issue.record("\(asked) \(judgement.says)")
        continue
      }
    }
  }

  static let today = Day(iso: "2026-11-24")

  /// Everything that may be asked after an answer that does not climb: what fits its fault, what it
  /// misses, and the question of its rung once more.
  private static func wordings(after first: Judgement) throws -> [Template] {
    guard case .nebulous(let fault, let missing) = first.verdict else { return [] }
    let aims = [Aim.fault(fault)] + missing.map(Aim.missing)
    let followUps = try BuiltIn.followUps().filter {
      aims.contains($0.aim) && ($0.rung == nil || $0.rung == first.rung)
    }
    let questions = try BuiltIn.questions().filter { $0.step.rawValue == first.rung.rawValue }
    return followUps.flatMap(\.wordings) + questions.map(\.wording)
  }
}
