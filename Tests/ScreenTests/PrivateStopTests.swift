import Assessment
import Canvas
import Conversation
import Testing

@testable import Screen

/// Words after which nobody is to be drilled on a number.
struct PrivateStopTests {
  private static let words = "I’m on antidepressants and I can’t sleep"

  private func stoppedDesk(viewers: Int = 0) -> Desk {
    var desk = Desk(columns: 120, rows: 33)
    desk.comeToAction()
    if viewers > 0 { desk.send(.watched(by: viewers)) }
    desk.say(Self.words)
    return desk
  }

  @Test func `the only screen shows a calm word, and the rest only to whoever asks`() throws {
    var desk = stoppedDesk()
    #expect(desk.text.contains("A moment, please."))
    for word in ["antidepressants", "health", "Dana", "HR"] { #expect(!desk.text.contains(word)) }
    desk.press(.enter)
    try Snapshot.expect(
      desk.program, named: "private-stop",
      sizes: [
        Size(columns: 120, rows: 33), Size(columns: 48, rows: 16), Size(columns: 20, rows: 5),
      ])
  }

  @Test func `nothing is kept of the words before the leader has decided`() {
    var desk = stoppedDesk()
    let kept = desk.kept
    desk.press(.enter)
    desk.type("t")
    #expect(desk.kept == kept)
    #expect(desk.program.meeting?.field.isEmpty == true)
    #expect(desk.effects.last == .keepDraft(""))
    #expect(desk.text.contains("What are you going to do about it?"))
  }

  @Test func `what was kept of the words as a draft is erased, and none is kept of them again`() {
    var desk = stoppedDesk()
    #expect(desk.effects.last == .eraseDraft)
    desk.press(.enter)
    desk.type("p")
    #expect(desk.effects.last == .keepDraft(""))
    desk.press(.enter)
    desk.type("!")
    #expect(desk.effects.last == .keepDraft(""))

    desk.press(.enter)
    #expect(desk.effects.last == .eraseDraft)
    desk.press(.enter)
    desk.type("g")
    #expect(desk.program.meeting?.field.text.contains("antidepressants") == true)
    desk.type("x")
    #expect(desk.effects.last == .keepDraft(desk.program.meeting?.field.text ?? ""))
  }

  @Test func `a pause rests the conversation and leaves the words where they were`() {
    var desk = stoppedDesk()
    desk.press(.enter)
    desk.type("p")
    #expect(desk.kept.last == .paused)
    #expect(desk.program.meeting?.field.text == Self.words)
    desk.press(.enter)
    desk.press(.enter)
    #expect(desk.text.contains("A moment, please."))
  }

  @Test func `whoever goes on is not stopped again for the same, but for something else`() {
    var desk = stoppedDesk()
    desk.press(.enter)
    desk.type("g")
    #expect(desk.text.contains("Question ladder"))
    desk.say(Self.words)
    #expect(desk.program.meeting?.stop == nil)
    desk.say("He keeps putting his hand on my back")
    #expect(desk.program.meeting?.stop != nil)
  }

  @Test func `with two screens only the leader's shows it`() {
    let desk = stoppedDesk(viewers: 1)
    #expect(desk.text.contains("For the leader alone"))
    #expect(desk.text.contains("p pause here"))
    #expect(desk.text.contains("antidepressants"))
    guard case .meeting(let room) = desk.program.roomView else {
      Issue.record("no meeting is shown")
      return
    }
    #expect(room.ladder.question.asked == "What are you going to do about it?")
    var screen = RoomScreen(size: Size(columns: 120, rows: 33))
    _ = screen.handle(.seen(desk.program.roomView))
    for word in ["leader alone", "HR", "A moment", "antidepressants"] {
      #expect(!screen.frame().text.contains(word))
    }
  }

  @Test func `if the room's screen goes, the note is covered at once`() {
    var desk = stoppedDesk(viewers: 1)
    desk.send(.watched(by: 0))
    #expect(!desk.text.contains("health"))
    #expect(desk.text.contains("A moment, please."))
  }

  @Test func `what the leader types stops nothing`() {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "my depression")
    #expect(desk.program.meeting?.stop == nil)
  }

  @Test func `in plain lines why is told only when it is asked for`() {
    var dialogue = PlainDialogue(
      OpenedConversation(
        id: 1, state: stateAtTheAction, surroundings: surroundings, draft: "", isReadOnly: false))
    #expect(dialogue.take(Self.words) == .say(["A moment, please.", "For the leader alone: :why"]))
    guard case .say(let why) = dialogue.take(":why") else {
      Issue.record("nothing is said")
      return
    }
    #expect(why.joined().contains("HR"))
    #expect(dialogue.take(":pause") == .record(.paused))
    _ = dialogue.recorded()
    #expect(dialogue.take("") == .record(.resumed))
    _ = dialogue.recorded()
    _ = dialogue.take(Self.words)
    guard case .record(.answered) = dialogue.take("I’ll re-call 35 cold trials") else {
      Issue.record("another answer takes its place")
      return
    }
  }

  private var surroundings: Surroundings {
    Surroundings(playbook: builtIn, assessor: MarkedAssessor(), today: monday, lastTimes: [])
  }

  private var stateAtTheAction: ConversationState {
    var desk = Desk()
    desk.comeToAction()
    return desk.state ?? ConversationState(playbook: builtIn.id, person: nil)
  }
}
