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

  private func talk() -> Talk {
    var talk = Talk()
    talk.world = Surroundings(
      playbook: samplePlaybook, assessor: Assessor(), today: monday, lastTimes: [])
    talk.comeToLadder()
    return talk
  }
}
