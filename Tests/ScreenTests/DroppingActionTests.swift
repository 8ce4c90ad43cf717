import Canvas
import Conversation
import Testing

@testable import Screen

/// An action that was begun by a slip can be dropped, on the screen and in plain lines.
struct DroppingActionTests {
  private func deskAtSecondAction() -> Desk {
    var desk = Desk()
    desk.comeToSecondAction()
    desk.say("I’ll re-call 35 cold trials")
    return desk
  }

  private func drop(on desk: inout Desk) {
    desk.press(.character("p"), .control)
    desk.type("drop action")
    desk.press(.enter)
  }

  @Test func `the list of actions drops it, and going back a rung has it again`() {
    var desk = deskAtSecondAction()
    #expect(desk.text.contains("Re-call 35 cold"))
    drop(on: &desk)
    #expect(desk.kept.last == .actionDropped(1))
    #expect(!desk.text.contains("Re-call 35 cold"))
    #expect(desk.text.contains("Action 2 is dropped. Going back a rung"))

    desk.press(.character("o"), .control)
    #expect(desk.text.contains("Re-call 35 cold"))
  }

  @Test func `where none is being worked out the leader is told so`() {
    var desk = Desk()
    desk.comeToAction()
    drop(on: &desk)

    #expect(desk.text.contains("No action is being worked out here."))
  }

  @Test func `in plain lines it is dropped and had back`() throws {
    var dialogue = PlainDialogue(
      OpenedConversation(
        id: 1, state: try #require(deskAtSecondAction().state),
        surroundings: Surroundings(
          playbook: builtIn, assessor: MarkedAssessor(), today: monday, lastTimes: []),
        draft: "", isReadOnly: false))
    #expect(dialogue.take(":drop") == .record(.actionDropped(1)))
    #expect(dialogue.recorded().first == "Action 2 is dropped. “:back” has it again.")
    #expect(dialogue.state.phase.climb?.actionCount == 1)
    #expect(dialogue.take(":back") == .record(.wentBack))
    _ = dialogue.recorded()
    #expect(dialogue.state.phase.climb?.actionCount == 2)
  }
}
