import Conversation
@testable import Journal
import Ladder
import Language
import Testing

/// These rows stand in people's journals: a change here needs a new form, and the old one read.
@Suite struct EventFormTests {
  @Test(arguments: [
    (
      Event.began(playbook: "off-track", person: nil), #"{"began":{"playbook":"off-track"}}"#
    ),
    (
      .tableFilled(.due(Day(number: 20_818))),
      #"{"tableFilled":{"_0":{"due":{"_0":"2026-12-31"}}}}"#
    ),
    (
      .tableFilled(.target(.counted(Quantity(tenThousandths: 45_000), .atMost, Unit(after: "%")))),
      #"{"tableFilled":{"_0":{"target":{"_0":{"counted":{"_0":45000,"_1":"atMost","_2":{"after":"%","before":""}}}}}}}"#
    ),
    (.baselineAnswered(isYes: true), #"{"baselineAnswered":{"isYes":true}}"#),
    (
      .confirmed(.action(1, .firstStep)),
      #"{"confirmed":{"_0":{"action":{"_0":1,"_1":"firstStep"}}}}"#
    ),
    (.saidBack(words: "a/b", missing: [1]), #"{"saidBack":{"missing":[1],"words":"a/b"}}"#),
    (.checkInConfirmed, #"{"checkInConfirmed":{}}"#),
    (.adjourned(to: Day(number: 20_781)), #"{"adjourned":{"to":"2026-11-24"}}"#),
    (
      Story.ladder[1],
      #"{"answered":{"_0":{"action":{"_0":0,"_1":"action"}},"_1":{"echo":{"isBlank":false,"range":[15,26],"text":"work harder"},"findings":[{"facet":"actor","range":[0,1],"text":"I"}],"rung":"action","verdict":{"nebulous":{"_0":"effort","missing":["action","object"]}},"words":"I just have to work harder"},"implied":{}}}"#
    ),
    (
      Story.ladder[4],
      #"{"answered":{"_0":{"action":{"_0":0,"_1":"time"}},"_1":{"findings":[],"rung":"time","verdict":{"tactical":{"_0":{"company":"unsaid","findings":[],"moment":{"day":{"_0":"2026-11-27"}},"rung":"time","words":"Friday"}}},"words":"Friday"},"implied":{}}}"#
    ),
  ])
  func `an event is written in this form and read from it`(event: Event, json: String) throws {
    #expect(try EventForm.written(event) == json)
    #expect(try EventForm.read(json, form: 1, at: 0) == event)
  }

  @Test(arguments: [
    (
      Event.asked(question: "What else?", .open), 2,
      #"{"asked":{"_1":"open","question":"What else?"}}"#
    ),
    (.ruleConfirmed, 3, #"{"ruleConfirmed":{}}"#),
    (.actionDropped(2), 3, #"{"actionDropped":{"_0":2}}"#),
  ])
  func `what came later has a later form`(event: Event, form: Int, json: String) throws {
    #expect(try EventForm.written(event) == json)
    #expect(EventForm.form(of: event) == form)
    #expect(try EventForm.read(json, form: form, at: 0) == event)
  }

  @Test func `everything else stays in the first form, and what is later still is not read`() {
    #expect(Story.whole.allSatisfy { EventForm.form(of: $0) == 1 })
    #expect(throws: Damage.laterForm(position: 4)) {
      try EventForm.read("{}", form: EventForm.current + 1, at: 4)
    }
  }

  @Test(arguments: Story.whole)
  func `a signature is found by its form`(event: Event) throws {
    let json = try EventForm.written(event)
    let isSignature = if case .signed = event { true } else { false }
    #expect(json.hasPrefix(EventForm.signatures.dropLast()) == isSignature)
  }

  @Test(arguments: Story.whole)
  func `every event comes back as it was`(event: Event) throws {
    #expect(try EventForm.read(EventForm.written(event), form: 1, at: 0) == event)
  }
}
