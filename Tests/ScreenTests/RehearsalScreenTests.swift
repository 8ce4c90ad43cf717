import Assessment
import Canvas
import Conversation
import Language
import Playbooks
import Rehearsal
import Testing

@testable import Screen

/// A rehearsal on the screen, as a value.
struct RehearsalScreenTests {
  private static let read = Result {
    (
      try PlaybookLibrary().playbook(named: PlaybookLibrary.builtIn),
      try CounterpartLibrary().file(named: "hard-worker").persona()
    )
  }

  private func screen(
    _ difficulty: Difficulty = .usual, isExam: Bool = false, columns: Int = 120, rows: Int = 36
  ) throws -> RehearsalScreen {
    let (playbook, persona) = try Self.read.get()
    let practice = try Practice(
      persona: persona, difficulty: difficulty, seed: 7,
      surroundings: Surroundings(
        playbook: playbook, assessor: Assessor(), today: try #require(Day(iso: "2026-11-23")),
        lastTimes: []))
    return RehearsalScreen(
      practice, isExam: isExam, size: Size(columns: columns, rows: rows))
  }

  private func type(_ words: String, into screen: inout RehearsalScreen) {
    for character in words { press(.character(character), on: &screen) }
  }

  @discardableResult
  private func press(_ key: Key, on screen: inout RehearsalScreen) -> [RehearsalEffect] {
    screen.handle(.input(.key(KeyPress(key))))
  }

  private func say(_ words: String, on screen: inout RehearsalScreen) {
    type(words, into: &screen)
    press(.enter, on: &screen)
  }

  @Test func `the three panes of a meeting, with the leader's words at the foot`() throws {
    var screen = try screen()
    say("Where do you stand against your target today?", on: &screen)
    let text = screen.frame().text
    for words in ["Opening script", "Question ladder", "Checklist", "You say", "▸ Gap", "Ray"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `a sentence that gives the answer away waits, its words underlined`() throws {
    var screen = try screen()
    say("Have you tried texting them?", on: &screen)
    #expect(screen.practice.turns.isEmpty)
    let frame = screen.frame()
    #expect(frame.text.contains("“texting them” hands over the answer. Ask it open."))
    #expect(frame.annotated.contains("‹notice_›texting them"))

    press(.enter, on: &screen)
    #expect(screen.practice.turns.count == 1)
    #expect(screen.frame().text.contains("yours, not theirs: texting them"))
  }

  @Test func `it can be mended before anybody has heard it`() throws {
    var screen = try screen()
    say("Just call them", on: &screen)
    press(.escape, on: &screen)
    _ = screen.handle(.input(.key(.control("u"))))
    say("What will you do?", on: &screen)
    #expect(screen.practice.turns.map { $0.remark?.words } == ["What will you do?"])
  }

  @Test func `in an exam nothing is said about it`() throws {
    var screen = try screen(isExam: true)
    say("Just call them", on: &screen)
    #expect(screen.practice.turns.count == 1)
    #expect(!screen.frame().text.contains("hands over"))
  }

  @Test func `the silence is shown while it lasts, and counts as a move`() throws {
    var screen = try screen()
    #expect(!screen.isQuiet)
    say("Where do you stand against your target today?", on: &screen)
    #expect(screen.isQuiet)
    for _ in 0..<6 { _ = screen.handle(.secondPassed) }
    #expect(screen.frame().text.contains("(quiet) ▰▰▰▰▰▰▱▱▱▱▱▱ 6 s"))
    press(.enter, on: &screen)
    #expect(screen.practice.turns.last?.move == .waits(seconds: 6))
    type("W", into: &screen)
    #expect(!screen.isQuiet)
  }

  @Test func `going back to a turn keeps both lines, and shows them side by side`() throws {
    var screen = try screen()
    for words in ["How do you see it?", "What is the number today?", "What is in the way?"] {
      say(words, on: &screen)
    }
    press(.function(6), on: &screen)
    press(.up, on: &screen)
    press(.enter, on: &screen)
    #expect(screen.practice.turns.count == 1)
    #expect(screen.frame().text.contains("What is the number today?"))
    press(.enter, on: &screen)
    press(.function(7), on: &screen)
    let text = screen.frame().text
    #expect(text.contains("Line 1, after turn 1"))
    #expect(text.contains("Line 2, after turn 1"))
  }

  @Test(arguments: [(40, 12), (80, 12), (99, 10), (30, 8), (80, 24), (120, 36)])
  func `the last reply is seen at any size`(columns: Int, rows: Int) throws {
    var screen = try screen(columns: columns, rows: rows)
    for words in ["How do you see it?", "What is the number today?", "What is in the way?"] {
      say(words, on: &screen)
      let reply = try #require(screen.practice.turns.last).reply.words
      let shown = screen.frame().text.split { $0.isWhitespace || "│┌┐└┘─".contains($0) }
      for word in reply.split(separator: " ") {
        #expect(shown.contains(word), "\(word) of “\(reply)” on:\n\(screen.frame().text)")
      }
    }
  }

  @Test(arguments: [(40, 12), (80, 12), (80, 24), (99, 30), (100, 24), (120, 36), (120, 12)])
  func `what the playbook would ask is seen at any size that has a row for it`(
    columns: Int, rows: Int
  ) throws {
    var screen = try screen(.gentle, columns: columns, rows: rows)
    say("What is the number today?", on: &screen)
    #expect(screen.frame().text.contains("Suggested"), "\(screen.frame().text)")
    let suggestion = try #require(screen.practice.suggestion)
    let first = suggestion.split(separator: " ").prefix(2).joined(separator: " ")
    #expect(screen.frame().text.contains(first), "\(screen.frame().text)")

    var exam = try self.screen(.gentle, isExam: true, columns: columns, rows: rows)
    say("What is the number today?", on: &exam)
    #expect(!exam.frame().text.contains("Suggested"))
  }

  @Test(arguments: [(40, 12), (80, 24), (99, 14)])
  func `where the script has no pane it is read before anything is said, to its end`(
    columns: Int, rows: Int
  ) throws {
    var screen = try screen(columns: columns, rows: rows)
    #expect(screen.frame().text.contains("Say first: “Whatever the challenges"))
    for _ in 0..<5 { press(.pageDown, on: &screen) }
    #expect(screen.frame().text.contains("target.”"), "\(screen.frame().text)")
    for _ in 0..<5 { press(.pageUp, on: &screen) }
    #expect(screen.frame().text.contains("Say first: “Whatever the challenges"))

    let sentences = screen.practice.surroundings.playbook.script.sentences
    say(sentences[0], on: &screen)
    #expect(screen.frame().text.contains("Say first: “\(sentences[1].prefix(12))"))
    say(sentences.dropFirst().joined(separator: " "), on: &screen)
    #expect(!screen.frame().text.contains("Say first"))
  }

  @Test func `a pane of the script that is too low is scrolled by the page keys`() throws {
    var screen = try screen(.gentle, columns: 100, rows: 24)
    #expect(!screen.frame().text.contains("Ray Dunn,"))
    for _ in 0..<5 { press(.pageDown, on: &screen) }
    #expect(screen.frame().text.contains("Ray Dunn,"), "\(screen.frame().text)")
    while screen.paneScroll[.script] != 0 { press(.pageUp, on: &screen) }
    #expect(screen.frame().text.contains("“Whatever the"))
    #expect(screen.scroll == 0)
  }

  @Test func `every action of the moment is in the list, and is done from there`() throws {
    var screen = try screen()
    say("How do you see it?", on: &screen)
    press(.character("?"), on: &screen)
    let text = screen.frame().text
    for words in ["All actions", "Count the silence", "Back to a turn", "F6", "Debrief"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("Side by side"))
    #expect(!screen.isQuiet)
    type("debrief", into: &screen)
    press(.enter, on: &screen)
    #expect(screen.frame().text.contains("Open questions    100 of 100"))

    _ = screen.handle(.input(.key(.control("p"))))
    type("branch from", into: &screen)
    press(.escape, on: &screen)
    #expect(screen.mode == .debrief)
  }

  @Test func `every key of the foot is in the list`() {
    for stage in RehearsalStage.allCases where stage != .listing {
      let moment = KeyMoment(stage: stage, isFieldEmpty: true, hasSeveralLines: true)
      let listed = Set(RehearsalKeys.builtIn.shown(at: moment).map(\.command))
      for hint in RehearsalKeys.builtIn.hints(at: moment) where hint.command != .showActions {
        #expect(listed.contains(hint.command))
      }
    }
  }

  @Test func `leaving shows the debrief first`() throws {
    var screen = try screen()
    say("How do you see it?", on: &screen)
    #expect(press(.escape, on: &screen).isEmpty)
    #expect(screen.frame().text.contains("Open questions    100 of 100"))
    #expect(press(.escape, on: &screen) == [.quit])
  }

  @Test(arguments: [(1, 1), (10, 3), (26, 9), (48, 14), (80, 24), (100, 30), (250, 70)])
  func `any keys at any size break nothing`(columns: Int, rows: Int) throws {
    var screen = try screen(.gentle, columns: columns, rows: rows)
    var random = SeededGenerator(seed: UInt64(columns))
    let keys: [Key] =
      [.enter, .enter, .escape, .up, .down, .pageUp, .pageDown, .tab, .backspace]
      + (1...12).map(Key.function) + "Just call them? What…🤷 b".map(Key.character)
    for _ in 0..<150 {
      press(keys.randomElement(using: &random) ?? .enter, on: &screen)
      if Bool.random(using: &random) { _ = screen.handle(.secondPassed) }
      let point = Point(
        column: Int.random(in: 0...columns, using: &random),
        row: Int.random(in: 0...rows, using: &random))
      let action = [MouseAction.press, .wheelUp, .wheelDown].randomElement(using: &random)
      if let action { _ = screen.handle(.input(.mouse(action, point))) }
      let frame = screen.frame()
      #expect(frame.size == Size(columns: columns, rows: rows))
      #expect(frame.cursor.map { frame.bounds.contains($0) } == true)
    }
  }

  // MARK: The mouse

  private func click(_ words: String, on screen: inout RehearsalScreen) throws {
    let place = try #require(screen.frame().place(of: words), "\(words)")
    _ = screen.handle(.input(.mouse(.press, place)))
  }

  @Test func `hints, turns, lines, actions and the field can be clicked`() throws {
    var screen = try screen(columns: 140)
    for words in ["How do you see it?", "What is the number today?", "What is in the way?"] {
      type(words, into: &screen)
      try click("Enter say it", on: &screen)
    }
    #expect(screen.practice.turns.count == 3)
    try click("F6 back to a turn", on: &screen)
    try click("2  What is the number", on: &screen)
    #expect(screen.mode == .rewinding(1))
    #expect(screen.frame().cursor == screen.frame().place(of: "▸ 2  What is the number"))
    try click("2  What is the number", on: &screen)
    #expect(screen.practice.turns.count == 1)

    try click("What is the number today?", on: &screen)
    type("So: ", into: &screen)
    #expect(screen.field.text == "So: What is the number today?")
    press(.enter, on: &screen)
    try click("F7 side by side", on: &screen)
    #expect(screen.frame().text.contains("▸ Line 2, after turn 1, played"))
    try click("Line 1, after turn 1", on: &screen)
    #expect(screen.branches.current == 0)
    press(.escape, on: &screen)

    try click("? help", on: &screen)
    try click("how it went so far", on: &screen)
    #expect(screen.mode == .debrief)
    try click("Enter go on", on: &screen)
    #expect(screen.mode == .talking)
  }

  @Test func `the wheel scrolls what is under the pointer`() throws {
    var screen = try screen(rows: 16)
    for _ in 0..<6 { say("How do you see it?", on: &screen) }
    let script = try #require(screen.frame().place(of: "Opening script"))
    _ = screen.handle(.input(.mouse(.wheelDown, script)))
    #expect(screen.paneScroll[.script] == 2)
    #expect(screen.scroll == 0)
    let talk = try #require(screen.frame().place(of: "Question ladder"))
    _ = screen.handle(.input(.mouse(.wheelUp, talk)))
    #expect(screen.scroll > 0)

    press(.escape, on: &screen)
    _ = screen.handle(.resized(Size(columns: 100, rows: 10)))
    let page = try #require(screen.frame().place(of: "Debrief"))
    for _ in 0..<50 { _ = screen.handle(.input(.mouse(.wheelDown, page))) }
    let end = screen.scroll
    #expect(end > 0)
    _ = screen.handle(.input(.mouse(.wheelUp, page)))
    #expect(screen.scroll < end)
  }

  @Test func `the mouse is switched, and the foot says how it is`() throws {
    var screen = try screen()
    press(.character("?"), on: &screen)
    type("mouse", into: &screen)
    #expect(press(.enter, on: &screen) == [.switchMouse])
    _ = screen.handle(.mouseSwitched(isOn: false))
    #expect(screen.frame().text.contains("The mouse is off: the terminal selects text."))
    press(.escape, on: &screen)
    #expect(press(.character("m"), on: &screen) == [.switchMouse])
  }
}
