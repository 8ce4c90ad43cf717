import Canvas
import Conversation
import Testing

@testable import Screen

/// In plain lines the checklist is said back in as many lines as it takes.
struct PlainReadBackTests {
  @Test func `after a line that leaves something out only that is asked for, and it is enough`() {
    var desk = Desk()
    desk.cover()
    desk.press(.enter)
    guard let state = desk.state else { return }
    var dialogue = PlainDialogue(
      OpenedConversation(
        id: 1, state: state,
        surroundings: Surroundings(
          playbook: builtIn, assessor: MarkedAssessor(), today: monday, lastTimes: []),
        draft: "", isReadOnly: false))
    #expect(dialogue.opening().contains { $0.contains("[ ] 1") })

    let first = say("I sit down with Sam and Lee", to: &dialogue)
    #expect(first.contains("Still to be said: number 2."))
    #expect(first.contains("  [ ] 2  Re-call 35 cold trials"))
    #expect(!first.contains { $0.contains("[ ] 1") || $0.hasPrefix("  Covers") })

    let second = say("and I re-call the trials", to: &dialogue)
    #expect(!second.contains { $0.hasPrefix("Still to be said") })
    #expect(dialogue.state.prompt(from: builtIn, today: monday)?.step == .sign)
  }

  private func say(_ line: String, to dialogue: inout PlainDialogue) -> [String] {
    guard case .record = dialogue.take(line) else { return [] }
    return dialogue.recorded()
  }
}
