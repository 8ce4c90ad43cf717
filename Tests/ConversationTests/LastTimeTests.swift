import Language
import Testing

@testable import Conversation

struct LastTimeTests {
  private let earlier = LastTime(
    person: "dana reyes", measurable: "Booked demos", day: Day(iso: "2026-11-16")!,
    commitments: ["call the 9 no-shows", "new reminder text"], rule: "If under ten, I call.")

  private func atScript(_ lastTimes: [LastTime]) -> Talk {
    var talk = Talk()
    talk.world = surroundings(lastTimes: lastTimes)
    talk.comeToLadder()
    return talk
  }

  @Test func `last time comes before anything new, word for word`() {
    var talk = atScript([earlier])
    #expect(talk.prompt?.step == .lastTime)
    #expect(talk.state.phase.values[.action] == "call the 9 no-shows")

    talk.choose(.done)
    talk.say("ok 7 of 9 in the CRM log")
    #expect(talk.state.phase.values[.action] == "new reminder text")
    talk.choose(.notDone)
    talk.say("ok waited for marketing")
    #expect(talk.prompt?.step == .lastRule)
    talk.choose(.readOut)

    #expect(talk.position == .asking(.gap))
    #expect(
      talk.state.phase.climb?.groundwork.lastTime?.outcomes == [
        .done(proof: "ok 7 of 9 in the CRM log"), .notDone(obstacle: "ok waited for marketing"),
      ])
  }

  @Test(arguments: [(Choice.done, Refusal.noProof), (.notDone, .noObstacle)])
  func `a dodge neither shows what was done nor names what got in the way`(
    mark: Choice, refusal: Refusal
  ) {
    var talk = atScript([earlier])
    talk.choose(mark)
    for dodge in ["assent", "feeling", "effort", "deferral", "empty", "reversal"] {
      #expect(talk.refusal(of: .reply(dodge)) == refusal)
    }

    // Whether what is said is enough, the people in the room can see.
    talk.say("incomplete")
    #expect(talk.state.phase.values[.action] == "new reminder text")
  }

  @Test(arguments: [
    ("Dana", ["dana reyes", "Amir"], "dana reyes"),
    ("dana", ["Dana Reyes", "dana  reyes"], "Dana Reyes"),
    ("Dana", ["Dana Reyes", "Dana Smith"], "Dana"), ("Dana Smith", ["Dana Reyes"], "Dana Smith"),
    ("Dan", ["Dana Reyes"], "Dan"), ("Noor", [], "Noor"),
  ])
  func `a first name is enough where only one known person bears it`(
    said: String, known: [String], name: String
  ) {
    #expect(said.fullName(among: known) == name)
  }

  @Test func `who is called by the first name finds what they signed`() {
    var talk = Talk()
    talk.world = surroundings(lastTimes: [earlier])
    talk.say("Dana")

    #expect(talk.events.last == .tableFilled(.person("dana reyes")))
  }

  @Test func `a mark can be taken back before it is explained, and after`() {
    var talk = atScript([earlier])
    talk.choose(.done)
    talk.ask(.goBack)
    talk.choose(.notDone)
    talk.say("ok forgot")
    talk.ask(.goBack)

    #expect(talk.prompt?.step == .lastTime)
    #expect(talk.state.phase.values[.action] == "call the 9 no-shows")
  }

  @Test func `the same number counts before the latest of the person's others`() {
    let other = LastTime(
      person: "Dana Reyes", measurable: "renewals", day: monday, commitments: ["ring Acme"],
      rule: nil)
    let somebody = LastTime(
      person: "Amir", measurable: "booked demos", day: monday, commitments: ["x"], rule: nil)

    #expect(LastTime.earlier(than: dana, among: [earlier, other, somebody]) == earlier)
    #expect(LastTime.earlier(than: dana, among: [other, somebody]) == other)
    #expect(LastTime.earlier(than: dana, among: [somebody]) == nil)
  }
}
