import Canvas
import Conversation
import Testing

@testable import Screen

/// How the program looks; every frame was looked at when it was recorded.
struct SnapshotTests {
  @Test func `home without anybody says how to begin`() throws {
    try Snapshot.expect(Desk().program, named: "home-empty")
  }

  @Test func `home says when conversations cannot be read`() {
    var desk = Desk()
    desk.send(.listed(ConversationList(unreadable: 1)))
    #expect(desk.text.contains("1 conversation cannot be read: see “brasstacks log”."))
    desk.send(.listed(ConversationList(sampleEntries(), unreadable: 2)))
    #expect(desk.text.contains("2 conversations cannot be read"))
    let plain = PlainHome.lines(ConversationList(sampleEntries(), unreadable: 2), today: monday)
    #expect(plain.contains { $0.hasPrefix("2 conversations cannot be read") })
  }

  @Test func `home lists what is open before what is past`() throws {
    var desk = Desk()
    desk.send(.listed(ConversationList(sampleEntries())))
    desk.press(.down)
    try Snapshot.expect(desk.program, named: "home", sizes: Snapshot.everySize)
  }

  @Test func `part one asks for the number, one field at a time`() throws {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "booked demos", "60", "42")
    desk.type("31 Dec")
    try Snapshot.expect(desk.program, named: "part-one", sizes: Snapshot.everySize)
  }

  @Test func `a question with choices shows them as rows`() throws {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    desk.press(.down)
    try Snapshot.expect(desk.program, named: "choice")
  }

  @Test func `the script is written down, and what is missing stays open`() throws {
    var desk = Desk()
    desk.putNumberOnTable()
    desk.press(.enter)
    desk.say("Whatever the challenges are, solutions must be provided.")
    try Snapshot.expect(desk.program, named: "script")
  }

  @Test func `last time comes before anything new`() throws {
    var desk = Desk(lastTimes: [lastMonday])
    desk.comeToLadder()
    desk.type("d")
    desk.press(.enter)
    desk.say("7 of 9 in the CRM log")
    try Snapshot.expect(desk.program, named: "last-time")
  }

  @Test func `an answer that does not climb gets its follow-up`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.say("I just have to work harder")
    try Snapshot.expect(desk.program, named: "nebulous", sizes: Snapshot.everySize)
  }

  @Test func `what was said already is shown, and dates are said in full`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.say("I’ll sit down with Sam and Lee and go through the nine no-shows")
    desk.press(.enter)
    desk.press(.enter)
    desk.type("I’ll pull the call recordings for the nine on Tuesday")
    try Snapshot.expect(desk.program, named: "four-answers", sizes: Snapshot.everySize)
  }

  @Test func `an answer said earlier waits to be confirmed`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.say("I’ll sit down with Sam and Lee and go through the nine no-shows")
    try Snapshot.expect(desk.program, named: "confirm")
  }

  @Test func `the gate asks for the rest of the gap`() throws {
    var desk = Desk(lastTimes: [])
    desk.comeToSecondAction()
    try Snapshot.expect(desk.program, named: "gate", sizes: Snapshot.everySize)
  }

  @Test func `the read-back leaves the checklist in sight`() throws {
    var desk = Desk()
    desk.cover()
    desk.press(.enter)
    desk.say("I sit down with Sam and Lee")
    try Snapshot.expect(desk.program, named: "read-back")
  }

  @Test func `the next check-in is confirmed in full`() throws {
    var desk = Desk()
    desk.sign()
    desk.say("When I see two no-shows in a week I’ll call her the same day", "Wednesday")
    try Snapshot.expect(desk.program, named: "closing")
  }

  @Test func `the end says what stands and where the plan is`() throws {
    var desk = Desk()
    desk.close()
    try Snapshot.expect(desk.program, named: "signed")
  }

  @Test func `a conversation that is not held ends politely`() throws {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    desk.choose("y", "y", "y", "a")
    try Snapshot.expect(desk.program, named: "not-held")
  }

  @Test func `a conversation that rests says how to go on`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.escape)
    desk.type("aWednesday")
    desk.press(.enter)
    try Snapshot.expect(desk.program, named: "adjourned")
  }

  @Test func `a conversation open elsewhere is only looked at`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.open(desk.state!, isReadOnly: true)
    try Snapshot.expect(desk.program, named: "looking")
  }

  @Test func `the leader’s note shows when it is asked for`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.say("I just have to work harder")
    desk.press(.function(3))
    try Snapshot.expect(desk.program, named: "note")
  }

  @Test func `the list of actions is searched by typing`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.character("?"))
    desk.type("back")
    try Snapshot.expect(desk.program, named: "help")
  }

  @Test func `other panes are one key away`() throws {
    var desk = Desk()
    desk.cover()
    desk.press(.tab)
    try Snapshot.expect(desk.program, named: "checklist")
  }
}
