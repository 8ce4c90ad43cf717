import Canvas
import Conversation
import Language
import Testing

@testable import Screen

/// What is typed at a choice marks it, Enter takes it, and nothing runs on into the next question.
struct ChoosingTests {
  /// At “Agreed”, the first of the choices.
  private func deskAtChoice() -> Desk {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    return desk
  }

  @Test(arguments: [
    ("yes", true), ("y", true), ("Ye", true), ("ok", true), ("1", true), (" yes ", true),
    ("no", false), ("N", false), ("nope", false), ("2", false),
  ])
  func `words, their beginning, a letter or a number take one choice and answer nothing else`(
    words: String, isYes: Bool
  ) {
    var desk = deskAtChoice()
    let before = desk.kept.count
    desk.type(words)
    #expect(desk.kept.count == before)

    desk.press(.enter)

    #expect(desk.kept.dropFirst(before) == [.baselineAnswered(isYes: isYes)])
    #expect(desk.program.meeting?.field.isEmpty == true)
  }

  @Test(arguments: ["mostly", "yes, I think", "not really", "x", "3", "yes\nyes"])
  func `words that begin no choice choose nothing, and Enter says so, however often`(
    words: String
  ) {
    var desk = deskAtChoice()
    let before = desk.state
    desk.send(.input(.paste(words)))
    #expect(!desk.text.contains("▸ y"))
    for _ in 0..<2 {
      desk.press(.enter)
      #expect(desk.text.contains("One of these is needed: “Yes”, “No”."))
    }
    #expect(desk.state == before)

    desk.choose("no")

    #expect(desk.kept.last == .baselineAnswered(isYes: false))
  }

  @Test func `what is typed is seen, with the choice that it begins`() throws {
    var desk = deskAtChoice()
    desk.type("n")
    #expect(desk.text.contains("› n"))
    #expect(desk.text.contains("▸ n  No"))
    try Snapshot.expect(desk.program, named: "choice-typed")

    desk.press(.backspace)
    #expect(desk.text.contains("▸ y  Yes"))
  }

  @Test func `arrows go on from the choice that was typed, and Enter takes where they stand`() {
    var desk = deskAtChoice()
    desk.type("no")
    desk.press(.up)
    #expect(desk.text.contains("▸ y  Yes"))
    #expect(desk.program.meeting?.field.isEmpty == true)
    desk.press(.enter)
    #expect(desk.kept.last == .baselineAnswered(isYes: true))
    desk.press(.down)
    desk.press(.enter)
    #expect(desk.kept.last == .baselineAnswered(isYes: false))
  }

  @Test func `readiness typed at once does not answer for the script`() {
    var desk = deskAtChoice()
    desk.choose("y", "y", "y", "have it, and hit the target", "yes")

    #expect(desk.kept.last == .partTwoBegan(nil))
    #expect(desk.text.contains("▸ Said aloud"))
  }

  @Test(arguments: [
    ("whole", Event.planFinished), ("read it back", nil), ("another", .anotherWanted),
    ("The plan is", .planFinished), ("more", .anotherWanted),
  ])
  func `the plan is ended or gone on with by its own words`(words: String, event: Event?) {
    var desk = Desk()
    desk.cover()
    let before = desk.kept.count
    desk.choose(words)

    #expect(desk.kept.dropFirst(before) == (event.map { [$0] } ?? []))
  }

  @Test func `every choice can be typed by its letter and by its label`() {
    let all: [[Choice]] = [
      [.yes, .no], [.haveIt, .avoidIt], [.saidAloud], [.seen], [.done, .notDone], [.readOut],
      [.finish, .another],
    ]
    for choices in all {
      for (row, choice) in choices.enumerated() {
        #expect(choices.row(begunBy: String(choice.letter)) == row)
        for end in 1...choice.label.count {
          #expect(choices.row(begunBy: String(choice.label.prefix(end))) == row, "\(choice) \(end)")
        }
      }
    }
  }

  @Test func `a question mark asks for help only where nothing is typed`() {
    var desk = deskAtChoice()
    desk.type("no?")
    #expect(desk.program.stage == .choosing)
    desk.press(.character("u"), .control)
    desk.type("?")
    #expect(desk.program.stage == .listing)
  }
}
