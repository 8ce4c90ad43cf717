import Language
import Testing

@testable import Conversation

struct PartOneTests {
  @Test func `the number is put on the table one field at a time`() {
    var talk = Talk()
    let asked = ["Dana Reyes", "booked demos", "60", "42", "31 Dec"].map { words in
      let step = talk.prompt?.step
      talk.say(words)
      return step
    }

    #expect(asked == [.person, .measurable, .target, .actual, .due])
    #expect(talk.state.phase == .baseline(dana, .agreed))
  }

  @Test(arguments: [
    ("Dana Reyes", "Dana"), ("Dr. Grace Okafor", "Grace"), ("Prof Dr Anna Weber", "Anna"),
    ("mrs Ana Lima", "Ana"), ("Sister Grace Okafor", "Grace"), ("Sgt. Kim Lee", "Kim"),
    ("Sir Keir", "Sir Keir"),
    ("Dr. Okafor", "Dr. Okafor"), ("Dr.", "Dr."), ("Drew Sir", "Drew"), ("Ms", "Ms"), ("", ""),
  ])
  func `a person is spoken to by the first of their names, not by a title`(
    name: String, spoken: String
  ) {
    #expect(name.asSpokenTo == spoken)
    var talk = Talk()
    guard !name.isEmpty else { return }
    talk.say(name)
    #expect(talk.state.phase.values[.person] == spoken)
  }

  @Test func `a number that is on track ends the conversation before it begins`() {
    var talk = Talk()
    talk.say("Dana Reyes", "booked demos", "60", "60", "31 Dec")

    guard case .ended(.onTrack) = talk.state.phase else {
      Issue.record("\(talk.state.phase)")
      return
    }
  }

  @Test(arguments: [
    ("60", "42", false), ("60", "61", true), ("at most 4", "6", false), ("max 4", "4", true),
    ("4.5%", "4%", false), ("under 30", "29", true), ("$1,150", "$900", false),
    ("4% max", "6.5%", false), ("4% at most", "6.5%", false), ("4% or under", "6.5%", false),
    ("4 or less", "6", false), ("4 or fewer", "6", false), ("≤4", "6", false),
    ("4 tops", "6", false),
    ("up to 4", "6", false), ("get back up to 60", "42", false), ("60 or more", "42", false),
    ("not over 4", "3", true), ("4 maximum", "3", true), ("overall 60", "61", true),
  ])
  func `on or off track is what the numbers say`(target: String, actual: String, isOn: Bool) {
    var talk = Talk()
    talk.say("Dana", "it", target, actual, "31 Dec")

    #expect(talk.state.phase.table?.measurable.isOnTrack == isOn)
  }

  @Test func `a number called on track by a slip is put right by going back`() {
    var talk = Talk()
    talk.say("Sue", "falls with harm", "2", "5", "31 Dec")
    #expect(talk.state.phase.isOver)

    for _ in 1...3 { talk.ask(.goBack) }
    talk.say("at most 2", "5", "31 Dec")
    #expect(talk.state.phase.table?.measurable.isOnTrack == false)
    #expect(!talk.state.phase.isOver)
  }

  @Test func `a number that is not counted is done or not done`() {
    var talk = Talk()
    talk.say("Dana", "audit signed off", "yes")
    #expect(talk.refusal(of: .reply("42")) == .choiceNeeded([.yes, .no]))

    talk.choose(.no)
    talk.say("31 Dec")
    #expect(talk.state.phase.table?.measurable.standing == .yesOrNo(isDone: false))
  }

  @Test(arguments: [[Choice.no], [.yes, .no], [.yes, .yes, .no]])
  func `nobody is drilled on a number that was never theirs`(answers: [Choice]) {
    var talk = Talk()
    talk.say("Dana Reyes", "booked demos", "60", "42", "31 Dec")
    for answer in answers { talk.choose(answer) }
    talk.say("55", "15 Jan")
    talk.choose(.no)
    talk.say("50", "15 Jan")
    talk.choose(.yes)

    guard case .ended(.targetAgreed(let table)) = talk.state.phase else {
      Issue.record("\(talk.state.phase)")
      return
    }
    #expect(table.measurable.gap == Quantity(8))
    #expect(table.measurable.due == Day(iso: "2027-01-15"))
  }

  @Test func `who would rather avoid it may`() {
    var talk = Talk()
    talk.say("Dana Reyes", "booked demos", "60", "42", "31 Dec")
    talk.choose(.yes, .yes, .yes, .avoidIt)

    #expect(talk.state.phase == .ended(.notHeld(dana)))
  }

  @Test(arguments: [
    ("", Refusal.nothingSaid), ("   \t ", .nothingSaid), ("plenty", .notANumber),
  ])
  func `what is no number is asked again`(words: String, refusal: Refusal) {
    var talk = Talk()
    talk.say("Dana", "demos")

    #expect(talk.refusal(of: .reply(words)) == refusal)
  }

  @Test func `an answer has a length that it cannot pass`() {
    let talk = Talk()
    let words = String(repeating: "a", count: 4_001)

    #expect(talk.refusal(of: .reply(words)) == .tooLong(limit: 4_000))
    #expect(talk.refusal(of: .reply(String(words.dropLast()))) == nil)
  }

  @Test func `a due date is a day that has not gone by`() {
    var talk = Talk()
    talk.say("Dana", "demos", "60", "42")

    #expect(talk.refusal(of: .reply("some day")) == .notADay)
    #expect(talk.refusal(of: .reply("2026-11-20")) == .dayGoneBy(Day(iso: "2026-11-20")!))
  }

  @Test func `going back keeps what was filled in`() {
    var talk = Talk()
    talk.say("Dana Reyes", "booked demos", "60")
    talk.ask(.goBack)

    #expect(talk.prompt?.kept == "60")
    talk.say("70", "42", "31 Dec")
    #expect(talk.state.phase.table?.measurable.gap == Quantity(28))
    talk.ask(.goBack)
    #expect(talk.prompt?.step == .due)
    #expect(talk.prompt?.kept == "2026-12-31")
  }
}
