import Canvas
import Conversation
import Language
import Playbooks
import Testing

@testable import Screen

/// The mouse does what the keys do.
struct MouseTests {
  private func click(
    _ words: String, on desk: inout Desk, at location: SourceLocation = #_sourceLocation
  ) throws {
    let place = try #require(
      desk.program.frame().place(of: words), "\(words)", sourceLocation: location)
    desk.send(.input(.mouse(.press, place)))
  }

  private func turn(_ action: MouseAction, over words: String, on desk: inout Desk) throws {
    let place = try #require(desk.program.frame().place(of: words))
    desk.send(.input(.mouse(action, place)))
  }

  @Test func `a click on a choice takes it`() throws {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    try click("Yes", on: &desk)

    #expect(desk.text.contains("▸ In their hands"))
  }

  @Test
  func `a click on a pane gives it the focus, and a click in the field puts the cursor there`()
    throws
  {
    var desk = Desk()
    desk.comeToAction()
    desk.type("I’ll sit down")
    try click("Nothing yet.", on: &desk)
    #expect(desk.text.contains("┌ ▸ Checklist"))

    try click("sit down", on: &desk)
    desk.type("now ")

    #expect(desk.program.meeting?.field.text == "I’ll now sit down")
  }

  @Test func `a click in an own question, or in the day to adjourn to, puts the cursor there`()
    throws
  {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.function(4))
    desk.type("What you do?")
    try click("you do?", on: &desk)
    desk.type("will ")
    #expect(desk.program.meeting?.wording?.field.text == "What will you do?")

    desk.press(.escape)
    desk.press(.escape)
    desk.type("a27 Nov")
    try click("Nov", on: &desk)
    desk.type("of ")
    #expect(desk.program.meeting?.adjourning?.text == "27 of Nov")
  }

  @Test func `a second click on a conversation opens it`() throws {
    var desk = Desk()
    desk.send(.listed(ConversationList(sampleEntries())))
    try click("Noor Haddad", on: &desk)
    #expect(desk.effects.last == .listConversations)
    try click("Noor Haddad", on: &desk)

    #expect(desk.effects.last == .open(2))
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `a click on a hint of the foot does what its key does`(columns: Int, rows: Int) throws {
    var desk = Desk(columns: columns, rows: rows)
    try click("n new conversation", on: &desk)
    desk.say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    desk.choose("y", "y", "y", "h", "y")
    for _ in 0..<3 { desk.press(.enter) }
    desk.say("42 of 60 booked demos")
    desk.type("9 of 12 demos last week were no-shows")
    try click("Enter answer", on: &desk)
    #expect(desk.text.contains("What are you going to do about it?"))

    try click("? help", on: &desk)
    #expect(desk.program.stage == .listing)
    desk.press(.escape)
    desk.press(.escape)
    // Where the foot is short, the list has it.
    if columns < 80 { try click("? help", on: &desk) }
    try click(columns < 80 ? "Pause" : "p pause", on: &desk)
    #expect(desk.state?.running == .paused)
    try click("go on", on: &desk)
    #expect(desk.state?.running == .running)
  }

  @Test func `every hint of every foot can be clicked`() {
    for moment in RoomViewTests.moments {
      for size in Snapshot.everySize where size.rows >= 4 {
        var program = moment
        _ = program.handle(.resized(size))
        guard program.stage == program.stageBelowList else { continue }
        let foot = program.frame().row(size.rows - 1)
        let keys = foot.indices.filter { foot[$0].role == .key }
        for index in keys {
          let point = Point(column: index - foot.startIndex, row: size.rows - 1)
          let command =
            program.meeting.map { program.scene(of: $0).command(at: point) }
            ?? program.homeView.command(at: point)
          #expect(command != nil, "\(point) at \(size)")
        }
      }
    }
  }

  @Test
  func `a click on an action does it, the wheel marks, and a click beside the list closes it`()
    throws
  {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.function(1))
    try click("Adjourn", on: &desk)
    #expect(desk.program.stage == .naming)
    desk.press(.escape)

    desk.press(.function(1))
    try turn(.wheelDown, over: "Search", on: &desk)
    #expect(desk.program.actions?.selected == 1)
    try turn(.wheelUp, over: "Search", on: &desk)
    #expect(desk.program.actions?.selected == 0)
    try click("Search", on: &desk)
    #expect(desk.program.stage == .listing)
    desk.send(.input(.mouse(.press, Point(column: 0, row: 20))))
    #expect(desk.program.actions == nil)
    #expect(desk.state?.running == .running)
  }

  @Test func `a click beside the list of themes goes back`() {
    var desk = Desk()
    desk.press(.character("t"))
    #expect(desk.program.stage == .dressing)
    desk.send(.input(.mouse(.press, Point(column: 1, row: 20))))
    #expect(desk.program.stage == .home)
  }

  @Test func `a click on the other tab brings it up`() throws {
    var desk = Desk(columns: 80, rows: 24)
    desk.comeToAction()
    #expect(desk.text.contains("Nothing yet."))
    try click("Script ", on: &desk)
    #expect(desk.program.meeting?.focus == .script)
    #expect(desk.text.contains("Whatever the challenges"))
    try click("Checklist", on: &desk)
    #expect(desk.program.meeting?.focus == .checklist)
    #expect(desk.text.contains("Nothing yet."))
  }

  @Test func `where one pane is seen, a click on the line above it goes to the others`() throws {
    var desk = Desk(columns: 60, rows: 18)
    desk.comeToAction()
    try click("script said", on: &desk)
    #expect(desk.program.meeting?.focus == .script)
    try click("What are you going", on: &desk)
    #expect(desk.program.meeting?.focus == .ladder)
    try click("checklist", on: &desk)
    #expect(desk.program.meeting?.focus == .checklist)
  }

  @Test func `the wheel scrolls the pane under the pointer, and leaves the focus`() throws {
    var desk = Desk(columns: 120, rows: 14)
    desk.cover()
    try turn(.wheelUp, over: "Checklist", on: &desk)
    #expect(desk.program.meeting?.scroll[.checklist] == -2)
    #expect(desk.program.meeting?.focus == .ladder)
    #expect(desk.program.meeting?.scroll[.ladder] == nil)
  }

  @Test func `cards are turned and left, and the curtain is raised`() throws {
    var desk = Desk()
    desk.comeToAction()
    try click("F2 big card", on: &desk)
    #expect(desk.program.stage == .card)
    #expect(desk.program.frame().cursor != nil)
    desk.send(.input(.mouse(.wheelDown, Point(column: 3, row: 3))))
    #expect(desk.program.card?.subject == .script)
    try click("Enter back", on: &desk)
    #expect(desk.program.stage == .typing)

    try click("F9 curtain", on: &desk)
    desk.send(.input(.mouse(.press, Point(column: 3, row: 3))))
    #expect(desk.program.stage == .curtained)
    #expect(desk.program.frame().cursor != nil)
    try click("F9 or Esc", on: &desk)
    #expect(desk.program.stage == .typing)
  }

  @Test func `in the leader’s view hints and panes can be clicked as well`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.send(.watched(by: 1))
    try click("F4 own question", on: &desk)
    #expect(desk.program.stage == .wording)
    try click("Esc do not ask", on: &desk)
    try click("For you alone", on: &desk)
    #expect(desk.program.meeting?.focus == .script)
    desk.press(.right)
    #expect(desk.program.meeting?.focus == .ladder)
    #expect(desk.program.stage == .browsing)
  }

  @Test func `the mouse is switched from every stage, and the foot says how it is`() {
    var desk = Desk()
    desk.press(.character("m"))
    #expect(desk.effects.last == .switchMouse)
    desk.send(.mouseSwitched(isOn: false))
    #expect(desk.text.contains("The mouse is off: the terminal selects text. On again: m"))
    desk.press(.down)
    #expect(!desk.text.contains("The mouse is off"))

    desk.comeToAction()
    desk.press(.function(1))
    desk.type("mouse")
    desk.press(.enter)
    #expect(desk.effects.last == .switchMouse)
    desk.send(.mouseSwitched(isOn: true))
    #expect(desk.text.contains("The mouse is on: click and scroll. Shift selects text."))
    #expect(desk.program.stage == .typing)
  }
}

/// Hands on the room's own screen, which only shows.
struct RoomScreenHandsTests {
  private func screen(columns: Int, rows: Int) -> RoomScreen {
    var desk = Desk()
    desk.comeToAction()
    var screen = RoomScreen(size: Size(columns: columns, rows: rows))
    _ = screen.handle(.seen(desk.program.roomView))
    return screen
  }

  @Test func `tabs can be clicked, and left and right go from one to the other`() throws {
    var screen = screen(columns: 80, rows: 24)
    let tab = try #require(screen.frame().place(of: "Script "))
    _ = screen.handle(.input(.mouse(.press, tab)))
    #expect(screen.frame().text.contains("▸ Script"))
    _ = screen.handle(.input(.key(KeyPress(.left))))
    #expect(screen.frame().text.contains("▸ Checklist"))
    _ = screen.handle(.input(.key(KeyPress(.character("h")))))
    #expect(screen.frame().text.contains("▸ Question ladder"))
  }

  @Test(arguments: [(1, 1), (20, 5), (48, 16), (60, 18), (80, 24), (120, 33)])
  func `the cursor is on the screen at every size`(columns: Int, rows: Int) {
    let frame = screen(columns: columns, rows: rows).frame()
    #expect(frame.cursor.map { frame.bounds.contains($0) } == true)
  }
}

/// Looking about with arrows and letters.
struct LookingAboutTests {
  @Test(arguments: [([Key.left, .right]), ([.character("h"), .character("l")])])
  func `left and right go to the panes beside, and letters stay commands`(keys: [Key]) {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.escape)
    desk.press(keys[0])
    #expect(desk.program.meeting?.focus == .script)
    desk.press(keys[0])
    #expect(desk.program.meeting?.focus == .script)
    desk.press(keys[1])
    #expect(desk.program.meeting?.focus == .ladder)
    #expect(desk.program.stage == .browsing)
    desk.press(keys[1])
    #expect(desk.program.meeting?.focus == .checklist)
    desk.press(.enter)
    #expect(desk.program.stage == .typing)
  }

  @Test func `in two panes the tabs are one beside the other, as they are drawn`() {
    var desk = Desk(columns: 80, rows: 24)
    desk.comeToAction()
    desk.press(.escape)
    for pane in [Pane.checklist, .script, .script] {
      desk.press(.right)
      #expect(desk.program.meeting?.focus == pane)
    }
    for pane in [Pane.checklist, .ladder, .ladder] {
      desk.press(.left)
      #expect(desk.program.meeting?.focus == pane)
    }
  }

  @Test func `H goes home`() {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.escape)
    desk.press(.character("H"))
    #expect(desk.program.stage == .home)
  }
}
