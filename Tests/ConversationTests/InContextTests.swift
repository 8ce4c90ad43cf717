import Assessment
import Ladder
import Language
import Testing

@testable import Conversation

/// The conversation with the program's own judge: what was said before lends its words.
struct InContextTests {
  @Test func `a pronoun is shown in full before it counts`() throws {
    var talk = talk()
    talk.say("42 of 60", "Nine of the twelve demos last week were no-shows.")
    talk.say("I'll call them.")
    guard case .confirming(_, let answer, .readInFull)? = talk.position else {
      Issue.record("it stands at \(String(describing: talk.position))")
      return
    }
    #expect(answer.words == "I'll call them.")
    #expect(talk.prompt?.shown?.resolved == "them = nine of the twelve demos")
    talk.choose(.confirm)
    let climb = try #require(talk.state.phase.climb)
    let lines = ChecklistText.lines(for: climb).joined(separator: "\n")
    #expect(lines.contains("Call them. (them = nine of the twelve demos)"))
  }

  @Test func `a pronoun that points to nothing does not climb`() {
    var talk = talk()
    talk.say("42 of 60", "Acme's procurement has had the contract since 3 November.")
    talk.say("I'll call her.")
    #expect(talk.position == .asking(.action(0, .action)))
  }

  @Test func `the target has to come from the person`() {
    var talk = talk()
    talk.say("42")
    #expect(talk.position == .asking(.gap))
  }

  @Test func `an own question is what the next words answer, until they are given`() {
    var talk = talk()
    talk.say("42 of 60", "Nine of the twelve demos last week were no-shows.")
    talk.ask(.ask("What will you do about Sam?"))
    let asked = { talk.state.answerContext(from: samplePlaybook, today: monday)?.asked }
    #expect(asked() == "What will you do about Sam?")
    #expect(talk.state.folds == 0)

    talk.ask(.pause)
    talk.ask(.resume)
    #expect(asked() == "What will you do about Sam?")
    talk.say("I'll just work harder")
    #expect(talk.state.ownQuestion == nil)
    #expect(asked() != "What will you do about Sam?")
  }

  @Test func `one that gives the answer away is counted, and moves nothing`() throws {
    var talk = talk()
    let before = talk.position
    talk.ask(.ask("Why don't you just call them?"))
    talk.ask(.ask("Just call them."))
    #expect(talk.state.folds == 2)
    #expect(talk.position == before)
    let again = try ConversationState(talk.events)
    #expect(again.folds == 2)
    #expect(again.ownQuestion == "Just call them.")
  }

  @Test func `there is none before the ladder, and none without words`() {
    var early = Talk()
    #expect(early.refusal(of: .ask("What?")) == .noRung)
    early.comeToLadder()
    #expect(early.refusal(of: .ask(" \n ")) == .nothingSaid)
  }

  private func talk() -> Talk {
    var talk = Talk()
    talk.world = Surroundings(
      playbook: samplePlaybook, assessor: Assessor(), today: monday, lastTimes: [])
    talk.comeToLadder()
    return talk
  }
}
