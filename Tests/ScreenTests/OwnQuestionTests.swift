import Canvas
import Conversation
import Ladder
import Testing

@testable import Screen

/// A question of the leader's own, in place of the playbook's.
struct OwnQuestionTests {
  private func atTheAction() -> Desk {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.function(4))
    return desk
  }

  @Test func `it stands in place of the playbook's until it is answered`() {
    var desk = atTheAction()
    #expect(desk.text.contains("Your own question"))
    #expect(desk.text.contains("The leader types"))
    desk.type("What would you like to see change?")
    desk.press(.enter)
    #expect(desk.text.contains("What would you like to see change?"))
    #expect(!desk.text.contains("What are you going to do about it?"))
    #expect(desk.text.contains("Dana types"))

    desk.say("I’ll re-call 35 cold trials")
    #expect(!desk.text.contains("What would you like to see change?"))
  }

  @Test func `one that gives the answer away waits once, its words underlined, and is counted`() {
    var desk = atTheAction()
    desk.type("Have you thought about calling them?")
    desk.press(.enter)
    #expect(desk.text.contains("“calling them” hands over the answer."))
    #expect(desk.program.frame().annotated.contains("‹notice_›"))
    #expect(desk.program.meeting?.state.ownQuestion == nil)
    #expect(desk.program.meeting?.state.folds == 0)

    desk.press(.enter)
    #expect(desk.program.meeting?.state.ownQuestion == "Have you thought about calling them?")
    #expect(desk.program.meeting?.state.folds == 1)
    desk.press(.function(3))
    #expect(desk.text.contains("Folds   1 so far"))
  }

  @Test func `mended words are heard anew`() {
    var desk = atTheAction()
    desk.type("Just call them")
    desk.press(.enter)
    desk.press(.character("u"), .control)
    #expect(!desk.text.contains("hands over"))
    desk.type("What will you do?")
    desk.press(.enter)
    #expect(desk.program.meeting?.state.ownQuestion == "What will you do?")
    #expect(desk.program.meeting?.state.folds == 0)
  }

  @Test func `Escape leaves the playbook's question as it was, with the words being typed`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("I'll ca")
    desk.press(.function(4))
    desk.type("What?")
    desk.press(.escape)
    #expect(desk.program.meeting?.state.ownQuestion == nil)
    #expect(desk.program.meeting?.field.text == "I'll ca")
    #expect(desk.text.contains("What are you going to do about it?"))
  }

  @Test func `there is none before the ladder`() {
    var desk = Desk()
    desk.press(.character("n"))
    desk.press(.function(4))
    #expect(desk.program.meeting?.wording == nil)
  }

  @Test func `it is kept, and stands and counts after going on another day`() throws {
    var desk = atTheAction()
    desk.type("Have you thought about calling them?")
    desk.press(.enter)
    desk.press(.enter)
    #expect(
      desk.kept.last == .asked(question: "Have you thought about calling them?", .leading))

    let state = try #require(desk.state)
    var later = Desk()
    later.open(state)
    #expect(later.text.contains("Have you thought about calling them?"))
    later.press(.function(3))
    #expect(later.text.contains("Folds   1 so far"))
  }

  @Test func `it stands through a pause, and goes when one goes back`() {
    var desk = atTheAction()
    desk.type("What will you do?")
    desk.press(.enter)
    desk.press(.escape)
    desk.press(.character("p"))
    desk.press(.enter)
    #expect(desk.state?.ownQuestion == "What will you do?")
    desk.press(.character("o"), .control)
    #expect(desk.state?.ownQuestion == nil)
  }
}
