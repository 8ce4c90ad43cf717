import Canvas
import Conversation
import Testing

@testable import Screen

/// The leader's own view, while the room looks at a screen of its own.
struct LeaderViewTests {
  private func watchedDesk() -> Desk {
    var desk = Desk(columns: 120, rows: 33)
    desk.comeToAction()
    desk.send(.watched(by: 1))
    desk.say("I just have to work harder")
    return desk
  }

  @Test func `it stands beside what the room sees`() throws {
    try Snapshot.expect(watchedDesk().program, named: "leader-view", sizes: Snapshot.everySize)
  }

  @Test func `it comes with the room's own screen and goes with it`() {
    var desk = watchedDesk()
    #expect(desk.text.contains("For you alone"))
    desk.send(.watched(by: 0))
    #expect(!desk.text.contains("For you alone"))
    #expect(desk.text.contains("Opening script"))
  }

  @Test func `it can be asked for, and left, whoever looks`() {
    var desk = watchedDesk()
    desk.press(.escape)
    desk.type("v")
    #expect(!desk.text.contains("For you alone"))
    desk.type("v")
    #expect(desk.text.contains("For you alone"))
  }

  @Test func `an own question is typed there, and the person's words stay where they are`() throws {
    var desk = watchedDesk()
    desk.press(.function(4))
    desk.type("What would you like to see?")
    try Snapshot.expect(
      desk.program, named: "leader-own-question",
      sizes: [
        Size(columns: 120, rows: 33), Size(columns: 80, rows: 24), Size(columns: 48, rows: 16),
      ])
  }

  @Test func `the next follow-up asks the same in other words, each time in others`() {
    var desk = watchedDesk()
    var asked: [String?] = [desk.program.meeting?.prompt?.followUp]
    for _ in 0..<3 {
      desk.press(.escape)
      desk.type("n")
      asked.append(desk.state?.ownQuestion)
    }
    #expect(Set(asked).count == 4)
    #expect(desk.state?.folds == 0)
  }

  @Test func `the last time is there, word for word`() {
    var desk = Desk(columns: 120, rows: 33, lastTimes: [lastMonday])
    desk.comeToLadder()
    desk.send(.watched(by: 1))
    #expect(desk.text.contains("Last time"))
  }

  @Test func `every size gets a frame of it, with its cursor inside`() {
    var desk = watchedDesk()
    for isWording in [false, true] {
      if isWording { desk.press(.function(4)) }
      for size in RoomViewTests.sizes {
        desk.resize(columns: size.columns, rows: size.rows)
        let frame = desk.program.frame()
        #expect(frame.size == size)
        #expect(size.columns == 0 || frame.cursor != nil, "no cursor at \(size)")
      }
    }
  }
}

/// The curtain and the big card.
struct ShowingTests {
  private func desk() -> Desk {
    var desk = Desk(columns: 120, rows: 33)
    desk.comeToAction()
    return desk
  }

  @Test func `the curtain blanks the only screen at once, and keeps every word`() {
    var desk = desk()
    desk.type("I’ll sit down")
    let before = desk.text
    desk.press(.function(9))
    #expect(desk.text.split(whereSeparator: \.isWhitespace).count < 12)
    #expect(!desk.text.contains("Dana"))
    desk.type("x")
    desk.press(.enter)
    desk.press(.function(9))
    #expect(desk.text == before)
  }

  @Test(arguments: [Key.function(9), .escape, .character("c")])
  func `the curtain goes up again`(key: Key) {
    var desk = desk()
    desk.press(.function(9))
    desk.press(key)
    #expect(desk.text.contains("Dana Reyes"))
  }

  @Test func `behind the curtain on the room's screen the leader goes on`() {
    var desk = desk()
    desk.send(.watched(by: 1))
    desk.press(.function(9))
    #expect(desk.program.roomView == .curtain)
    #expect(desk.text.contains("the curtain is down"))
    desk.say("I’ll re-call 35 cold trials")
    #expect(desk.state?.phase.climb?.actionCount == 1)
    #expect(desk.program.roomView == .curtain)
    desk.press(.function(9))
    #expect(desk.program.roomView != .curtain)
  }

  @Test func `home can be hidden as well`() {
    var desk = Desk()
    desk.send(.listed(ConversationList(sampleEntries())))
    desk.type("c")
    #expect(!desk.text.contains("Noor"))
    desk.type("c")
    #expect(desk.text.contains("Noor"))
  }

  @Test func `the question stands alone in large letters`() throws {
    var desk = desk()
    desk.press(.function(2))
    try Snapshot.expect(
      desk.program, named: "card",
      sizes: [
        Size(columns: 120, rows: 33), Size(columns: 60, rows: 18), Size(columns: 20, rows: 5),
      ])
    desk.press(.function(2))
    #expect(desk.text.contains("Question ladder"))
  }

  @Test func `the cards are the question, the script and every commitment`() {
    var desk = Desk(columns: 120, rows: 33)
    desk.comeToSecondAction()
    desk.press(.function(2))
    var shown: [CardSubject?] = []
    for _ in 0..<4 {
      shown.append(desk.program.card?.subject)
      desk.press(.right)
    }
    #expect(shown == [.question, .script, .commitment(0), .question])
    desk.press(.left)
    #expect(desk.program.card?.subject == .question)
  }

  @Test func `a card of several pages is read through before the next`() {
    var desk = Desk(columns: 60, rows: 18)
    desk.comeToAction()
    desk.press(.function(2))
    desk.press(.right)
    let pages = desk.program.cardView.pageCount
    #expect(pages > 1)
    for page in 0..<pages {
      #expect(desk.program.card == Card(subject: .script, page: page))
      desk.press(.right)
    }
    #expect(desk.program.card == Card(subject: .question))
  }

  @Test func `while the script is to be said, the card is the script`() {
    var desk = Desk(columns: 120, rows: 33)
    desk.putNumberOnTable()
    desk.press(.function(2))
    #expect(desk.program.card?.subject == .script)
  }

  @Test func `the room's own screen shows the card, and the leader's does not`() {
    var desk = desk()
    desk.send(.watched(by: 1))
    desk.press(.function(2))
    #expect(desk.text.contains("the question, in large letters"))
    guard case .meeting(let room) = desk.program.roomView else {
      Issue.record("no meeting is shown")
      return
    }
    #expect(room.card == "What are you going to do about it?")
  }
}

/// The time that a conversation takes.
struct TimingTests {
  private func desk(_ timing: Timing) -> Desk {
    var desk = Desk(timing: timing)
    desk.comeToAction()
    return desk
  }

  @Test func `a quiet bar fills after a question, and goes when somebody types`() {
    var desk = desk(Timing())
    #expect(desk.program.isQuiet)
    #expect(!desk.text.contains("(quiet)"))
    for _ in 0..<3 { desk.send(.secondElapsed) }
    #expect(desk.text.contains("(quiet) ▰▰▰▱▱▱▱▱▱▱▱▱"))
    desk.type("I")
    #expect(!desk.program.isQuiet)
    #expect(!desk.text.contains("(quiet)"))
  }

  @Test func `a full bar asks for no more seconds`() {
    var desk = desk(Timing())
    for _ in 0..<12 {
      #expect(desk.program.isQuiet)
      desk.send(.secondElapsed)
    }
    #expect(!desk.program.isQuiet)
    #expect(desk.text.contains("(quiet) ▰▰▰▰▰▰▰▰▰▰▰▰"))
  }

  @Test func `an answer that leaves something open begins a new quiet`() {
    var desk = desk(Timing())
    desk.send(.secondElapsed)
    desk.say("I just have to work harder")
    #expect(desk.program.isQuiet)
    #expect(!desk.text.contains("(quiet)"))
  }

  @Test func `minutes are shown with those that were planned`() {
    let desk = desk(Timing(budget: 45))
    #expect(desk.text.contains("12 of 45 min"))
  }

  @Test func `timers that are off show nothing and ask for nothing`() {
    var desk = desk(Timing(timers: .off, budget: 45))
    desk.send(.secondElapsed)
    #expect(!desk.program.isQuiet)
    #expect(!desk.text.contains("min"))
    #expect(!desk.text.contains("(quiet)"))
  }

  @Test func `for a screen reader only the minutes change`() {
    var desk = desk(Timing(timers: .minutes))
    #expect(!desk.program.isQuiet)
    #expect(desk.text.contains("12 min"))
    desk.send(.minutesElapsed(13))
    #expect(desk.text.contains("13 min"))
  }

  @Test func `earlier sittings count`() {
    var desk = Desk()
    desk.open(ConversationState(playbook: builtIn.id, person: "Dana Reyes"), minutesBefore: 20)
    #expect(desk.text.contains("32 min"))
  }
}
