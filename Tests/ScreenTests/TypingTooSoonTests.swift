import Canvas
import Conversation
import Language
import Testing

@testable import Screen

/// People begin to type before they have read what is asked.
struct TypingTooSoonTests {
  private let lastMonday = LastTime(
    person: "Dana Reyes", measurable: "booked demos", day: Day(iso: "2026-11-16")!,
    commitments: ["call the 9 no-shows"], rule: nil)

  @Test(arguments: ["charts in the folder, 160 of 168 hours", "not yet, Tom was on leave", "done"])
  func `a sentence typed where done or not done is asked marks nothing`(sentence: String) {
    var desk = Desk(lastTimes: [lastMonday])
    desk.comeToLadder()
    let before = desk.program.meeting?.state
    desk.type(sentence)

    #expect(desk.program.meeting?.state == before)
  }

  @Test func `a letter and Enter mark it`() {
    var desk = Desk(lastTimes: [lastMonday])
    desk.comeToLadder()
    desk.type("n")
    desk.press(.enter)

    #expect(desk.program.meeting?.takesWords == true)
  }

  @Test func `an own question that was left is there again`() {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.function(4))
    desk.type("What did you see on")
    desk.press(.escape)
    desk.press(.function(4))

    #expect(desk.program.meeting?.wording?.field.text == "What did you see on")
  }
}
