import Assessment
import Canvas
import Conversation
import Language
import Testing

@testable import Screen

/// Nothing is shown before it is kept, and nothing typed is lost.
struct KeepingTests {
  @Test(arguments: [
    "I just have to work harder.", "I just have to try.", "Let me go think about it.",
    "Let me figure something out.", "i just have to work harder", "LET ME GO THINK ABOUT IT!!",
  ])
  func `a non-answer leaves the ladder where it is`(words: String) {
    var desk = Desk()
    desk.comeToAction()
    let before = desk.state?.phase.climb?.position

    desk.type(words)
    desk.press(.enter)

    #expect(desk.state?.phase.climb?.position == before)
    #expect(desk.state?.phase.climb?.tries.count == 1)
    #expect(desk.program.meeting?.field.text.hasPrefix(words) ?? false)
  }

  @Test(arguments: [
    "I just have to work harder.", "I just have to try.", "Let me go think about it.",
    "Let me figure something out.",
  ])
  func `a non-answer stays where it is with the program’s own judge`(words: String) {
    var start = Desk()
    start.comeToAction()
    var desk = Desk(assessor: Assessor())
    desk.open(start.state!)

    desk.type(words)
    desk.press(.enter)

    #expect(desk.state?.phase.climb?.position == .asking(.action(0, .action)))
    #expect(desk.text.contains("▸ Action 1"))
  }

  @Test func `the next answer starts anew, and what adds to an answer does not`() {
    var desk = Desk()
    desk.comeToAction()
    for words in ["I just have to work harder.", "I will work harder"] {
      desk.type(words)
      desk.press(.enter)
      #expect(desk.program.meeting?.field.text == words)
    }
    desk.type("I’ll sit down soon")
    desk.press(.enter)

    desk.type("with Sam and Lee")

    #expect(desk.program.meeting?.field.text == "I’ll sit down soon with Sam and Lee")
  }

  @Test(arguments: [
    (" with Sam", "I’ll sit down soon with Sam"), (", with Sam", "I’ll sit down soon, with Sam"),
    ("  at nine", "I’ll sit down soon at nine"), (". At nine", "I’ll sit down soon. At nine"),
  ])
  func `who begins with a space or a comma gets it once`(typed: String, whole: String) {
    var desk = Desk()
    desk.comeToAction()
    desk.type("I’ll sit down soon")
    desk.press(.enter)

    desk.type(typed)

    #expect(desk.program.meeting?.field.text == whole)
  }

  @Test func `what completes an action brings what both together say`() {
    var start = Desk()
    start.comeToAction()
    var desk = Desk(assessor: Assessor())
    desk.open(start.state!)

    desk.type("I'll speak to Dr Lund and Dr Osei")
    desk.press(.enter)
    desk.press(.character("u"), .control)
    desk.type("about dictating the same day")
    desk.press(.enter)
    desk.press(.enter)

    let shown = desk.program.meeting?.prompt?.shown
    let kept = desk.state?.phase.climb?.held(at: .action(0, .action))
    #expect(kept?.words == "I'll speak to Dr Lund and Dr Osei about dictating the same day")
    #expect(shown?.words == "Dr Lund and Dr Osei")
    #expect(shown?.reason == .saidEarlier)
  }

  @Test func `going back leaves what was said in sight`() {
    var desk = Desk()
    desk.comeToSecondAction()
    for _ in 0..<4 { desk.press(.character("o"), .control) }

    #expect(desk.text.contains("▸ First step"))
    #expect(desk.text.contains("· When            Wednesday at 9"))
    #expect(desk.text.contains("(kept)"))
    #expect(!desk.text.contains("still open"))
  }

  @Test func `the script can be written one sentence after the other`() {
    var desk = Desk()
    desk.putNumberOnTable()
    desk.press(.enter)
    for sentence in builtIn.script.sentences {
      #expect(desk.text.contains("▸ Written down"))
      desk.type(sentence)
      desk.press(.enter)
    }

    #expect(desk.text.contains("▸ Gap"))
  }

  @Test func `today’s number is written like its target`() {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "show rate", "80%", "62")

    #expect(desk.text.contains("62%"))
  }

  @Test(arguments: ["yes", "OK", "", " right "])
  func `a yes to words that wait to be confirmed confirms them`(words: String) {
    var desk = Desk()
    desk.comeToAction()
    desk.say("I’ll sit down with Sam and Lee and go through the nine no-shows")
    #expect(desk.text.contains("▸ With whom"))
    desk.type(words)
    desk.press(.enter)

    #expect(desk.kept.last == .confirmed(.action(0, .counterpart)))
  }

  @Test func `the checklist is read back from its beginning`() {
    var desk = Desk(columns: 100, rows: 20)
    desk.cover()
    #expect(!desk.text.contains("1  Sit down with"))
    desk.press(.enter)

    #expect(desk.text.contains("▸ Read back and sign"))
    #expect(desk.text.contains("1  Sit down with"))
  }

  @Test(arguments: ["paper", "On paper"])
  func `whoever types that it is on paper has it on paper`(words: String) {
    var desk = Desk()
    desk.putNumberOnTable()
    desk.press(.enter)
    desk.type(words)
    desk.press(.enter)

    #expect(desk.text.contains("▸ On paper"))
  }

  @Test func `words that are refused give way to the next ones`() {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "booked demos")
    desk.type("plenty")
    desk.press(.enter)
    #expect(desk.text.contains("A number is needed here"))
    #expect(desk.program.meeting?.field.text == "plenty")

    desk.type("60")

    #expect(desk.program.meeting?.field.text == "60")
    #expect(!desk.text.contains("A number is needed here"))
  }

  @Test func `words that had their answer can be edited, or had back`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("I just have to work harder")
    desk.press(.enter)
    desk.press(.end)
    desk.type("!")
    #expect(desk.program.meeting?.field.text == "I just have to work harder!")

    desk.press(.enter)
    desk.type("x")
    #expect(desk.program.meeting?.field.text == "x")
    desk.press(.character("_"), .control)
    desk.press(.character("_"), .control)

    #expect(desk.program.meeting?.field.text == "I just have to work harder!")
  }

  @Test func `the list reaches what letters cannot while they are text`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("half a thought")
    desk.press(.function(1))
    desk.type("pause rest")
    #expect(desk.text.contains("Esc p"))

    desk.press(.enter)

    #expect(desk.state?.running == .paused)
    #expect(desk.program.meeting?.field.text == "half a thought")
  }

  @Test func `an answer is shown only once it is kept`() {
    var desk = Desk()
    desk.comeToLadder()
    desk.isJournalQuick = false
    desk.type("42 of 60 booked demos")
    let before = desk.text

    desk.press(.enter)
    #expect(desk.text == before)
    guard case .record(.answered(.gap, _, _))? = desk.effects.last else {
      Issue.record("nothing was handed to the journal")
      return
    }

    desk.send(.recorded)
    #expect(desk.text.contains("✓ Gap"))
    #expect(desk.program.meeting?.field.isEmpty == true)
  }

  @Test func `what is typed while the journal is busy comes after it`() {
    var desk = Desk()
    desk.comeToLadder()
    desk.isJournalQuick = false
    desk.type("42 of 60 booked demos")
    desk.press(.enter)
    desk.type("9 of 12")
    #expect(desk.program.meeting?.field.text == "42 of 60 booked demos")

    desk.send(.recorded)

    #expect(desk.program.meeting?.field.text == "9 of 12")
  }

  @Test func `what could not be kept is said, and the words stay`() {
    var desk = Desk()
    desk.comeToLadder()
    desk.isJournalQuick = false
    desk.type("42 of 60 booked demos")
    desk.press(.enter)

    desk.send(.failed("The disk is full. Free some space and press Enter again."))

    #expect(desk.text.contains("The disk is full."))
    #expect(desk.program.meeting?.field.text == "42 of 60 booked demos")
    #expect(desk.state?.phase.climb?.position == .asking(.gap))
  }

  @Test func `every edit is kept as a draft`() {
    var desk = Desk()
    desk.comeToLadder()
    let before = desk.effects.count

    desk.type("42")

    #expect(Array(desk.effects[before...]) == [.keepDraft("4"), .keepDraft("42")])
  }

  @Test func `a draft comes back with the cursor behind it`() {
    var desk = Desk()
    desk.comeToAction()
    desk.open(desk.state!, draft: "I’ll sit do")

    desk.type("wn")

    #expect(desk.program.meeting?.field.text == "I’ll sit down")
  }

  @Test func `a paste is one edit, and undo takes it back`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("I ")
    desk.send(.input(.paste("just have to\nwork harder")))
    #expect(desk.program.meeting?.field.text == "I just have to\nwork harder")
    #expect(desk.state?.phase.climb?.tries.isEmpty == true)

    desk.press(.character("_"), .control)

    #expect(desk.program.meeting?.field.text == "I ")
  }

  @Test func `going back keeps unsent words within reach`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("half a thought")

    desk.press(.character("o"), .control)
    #expect(desk.text.contains("“9 of 12 demos last week were no-shows”"))
    desk.press(.character("_"), .control)

    #expect(desk.program.meeting?.field.text == "half a thought")
  }

  @Test func `words said earlier do not stand above newer ones that were refused`() {
    var desk = Desk()
    desk.comeToAction()
    desk.say("I’ll sit down with Sam and Lee and go through the nine no-shows")
    desk.type("with")
    #expect(desk.text.contains("This has been said already:"))
    desk.type(" somebody")
    desk.press(.enter)
    #expect(!desk.text.contains("This has been said already:"))
    #expect(desk.text.contains("with somebody"))

    desk.press(.character("u"), .control)
    #expect(desk.text.contains("This has been said already:"))
    desk.press(.enter)
    #expect(desk.kept.last == .confirmed(.action(0, .counterpart)))
  }

  @Test(arguments: ["I will speak with reception", "I just have to work harder"])
  func `Enter once more on refused words does not give them again`(words: String) {
    var desk = Desk()
    desk.comeToAction()
    desk.say(words)
    let (kept, text) = (desk.kept.count, desk.text)
    desk.press(.enter)
    desk.press(.enter)
    #expect(desk.kept.count == kept)
    #expect(desk.text == text)

    desk.say(words)
    #expect(desk.kept.count == kept + 1)
    desk.open(desk.state!, draft: desk.program.meeting!.field.text)
    desk.press(.enter)
    #expect(desk.kept.count == kept + 1)
  }

  @Test func `the same words can answer another question`() {
    var desk = Desk()
    desk.comeToAction()
    desk.say("I will speak with reception")
    desk.press(.function(4))
    desk.type("What would I see you do?")
    desk.press(.enter)
    let kept = desk.kept.count
    desk.press(.enter)

    #expect(desk.kept.count == kept + 1)
  }

  @Test func `going back to “Next time” offers the rule as every other rung offers its answer`() {
    var desk = Desk()
    desk.sign()
    desk.say("When I see two no-shows in a week I’ll call her the same day")
    desk.press(.character("o"), .control)
    #expect(desk.text.contains("As it was said:"))
    #expect(desk.text.contains("“When I see two no-shows in a week"))
    #expect(desk.text.contains("Enter confirms it"))

    desk.press(.enter)

    #expect(desk.kept.last == .ruleConfirmed)
    #expect(desk.text.contains("▸ Next check-in"))
  }

  @Test(arguments: ["I will speak with reception", "I just have to work harder"])
  func `words that were left by going back are there again on return`(words: String) {
    var desk = Desk()
    desk.comeToAction()
    desk.say(words)
    desk.press(.character("o"), .control)
    desk.press(.character("o"), .control)
    #expect(desk.text.contains("▸ Gap"))
    #expect(desk.program.meeting?.field.isEmpty == true)
    desk.press(.enter)
    desk.press(.enter)
    #expect(desk.text.contains("▸ Action 1"))
    #expect(desk.program.meeting?.field.text == words)
    #expect(desk.effects.last == .keepDraft(words))

    // Words that had their answer give way to others still, and given words are not kept.
    if words.contains("harder") { desk.type("x") } else { desk.type(" and Lee") }
    #expect(
      desk.program.meeting?.field.text == (words.contains("harder") ? "x" : words + " and Lee"))
    desk.say("I’ll re-call 35 cold trials")
    desk.press(.character("o"), .control)
    #expect(desk.program.meeting?.field.isEmpty == true)
  }

  @Test func `leaving the field keeps the words and turns letters into commands`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("half a thought")

    desk.press(.escape)
    desk.type("p")
    #expect(desk.state?.running == .paused)
    #expect(desk.text.contains("Paused. Enter goes on."))
    desk.press(.enter)

    #expect(desk.state?.running == .running)
    #expect(desk.program.meeting?.field.text == "half a thought")
  }

  @Test func `the list of actions opens from an empty field, and runs what is chosen`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("?")
    #expect(desk.program.stage == .listing)

    desk.type("back a rung")
    desk.press(.enter)

    #expect(desk.text.contains("▸ Obstacle"))
  }

  @Test func `a question mark inside an answer is text`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("why?")

    #expect(desk.program.meeting?.field.text == "why?")
  }

  @Test func `closing the list keeps what was typed`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("half a thought")
    desk.press(.character("p"), .control)
    desk.type("xyz")
    #expect(desk.text.contains("Nothing of that name."))

    desk.press(.escape)

    #expect(desk.program.meeting?.field.text == "half a thought")
  }

  @Test func `control C goes home, and from there out`() {
    var desk = Desk()
    desk.comeToAction()

    desk.press(.character("c"), .control)
    #expect(desk.effects.suffix(2) == [.close, .listConversations])
    desk.press(.character("c"), .control)

    #expect(desk.effects.last == .quit)
  }

  @Test func `a rehearsal begins at home, by its key and from the list of actions`() {
    var desk = Desk()
    #expect(desk.text.contains("r rehearse"))
    desk.press(.character("r"))
    #expect(desk.effects.last == .rehearse)

    desk.press(.character("p"), .control)
    desk.type("rehearse")
    desk.press(.enter)
    #expect(desk.effects.suffix(2) == [.rehearse, .rehearse])
    desk.send(.failed("It cannot be held."))
    #expect(desk.text.contains("It cannot be held."))
  }

  @Test func `control C works while the journal does not answer`() {
    var desk = Desk()
    desk.comeToLadder()
    desk.isJournalQuick = false
    desk.type("42 of 60 booked demos")
    desk.press(.enter)

    desk.press(.character("c"), .control)

    #expect(desk.effects.suffix(2) == [.close, .listConversations])
    #expect(desk.program.stage == .home)
  }

  @Test func `one letter does not end a conversation`() {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    desk.choose("y", "y", "y")
    desk.type("a")
    #expect(desk.state?.phase.isOver == false)

    desk.press(.enter)

    #expect(desk.state?.phase.isOver == true)
  }

  @Test func `half an answer outlasts a rest`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("I’ll call the ni")
    desk.press(.escape)
    desk.type("aWednesday")
    desk.press(.enter)
    #expect(desk.effects.last == .keepDraft("I’ll call the ni"))
    #expect(desk.text.contains("goes on Wed 25 Nov · 12 min"))

    desk.press(.enter)
    #expect(desk.program.meeting?.field.text == "I’ll call the ni")
  }

  @Test func `a day to adjourn to is shown in full before it is kept`() {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.escape)
    desk.type("asoon")
    desk.press(.enter)
    #expect(desk.text.contains("A day is needed here"))
    #expect(desk.state?.running == .running)

    for _ in 0..<4 { desk.press(.backspace) }
    desk.type("Wednesday")
    #expect(desk.text.contains("Wed 25 Nov 2026, in 2 days"))
    desk.press(.enter)

    #expect(desk.state?.running == .adjourned(to: Day(iso: "2026-11-25")!))
  }
}
