import Conversation
import Handout
import Ladder
import Language
import Testing

@Suite struct TranscriptTextTests {
  @Test func `what was asked and said stands in order`() throws {
    let events: [Event] = [
      .began(playbook: "off-track", person: nil), .tableFilled(.person("Dana Reyes")), .paused,
      .resumed, .tableFilled(.measurable("booked\ndemos")),
    ]

    let lines = TranscriptText.lines(of: try DanaStory.record(events))

    #expect(
      lines.joined(separator: "\n") == """
        Mon 23 Nov 2026

        person
          Asked: What about person?
          Leader: Dana Reyes

        measurable
          (paused)
          (resumed)
          Asked: What about measurable?
          Leader: booked
                  demos
        """)
  }

  @Test func `the leader's own question stands where it was put, in place of the other`() throws {
    let events =
      DanaStory.number + DanaStory.opening
      + [.asked(question: "What will be different by Friday?", .open)] + DanaStory.firstAction

    let text = TranscriptText.lines(of: try DanaStory.record(events)).joined(separator: "\n")

    #expect(
      text.contains("  Leader: What will be different by Friday?\n  Dana: "), "\(text)")
  }

  @Test func `another day is named when it comes`() throws {
    let record = try SpokenRecord(
      [
        DatedEvent(.began(playbook: "off-track", person: "Dana"), on: DanaStory.today),
        DatedEvent(.adjourned(to: DanaStory.today.adding(days: 1)), on: DanaStory.today),
        DatedEvent(.resumed, on: DanaStory.today.adding(days: 1)),
      ], playbook: nil)

    #expect(
      TranscriptText.lines(of: record) == [
        "Mon 23 Nov 2026", "", "Measurable", "  (adjourned to Tue 24 Nov 2026)", "",
        "Tue 24 Nov 2026", "", "Measurable", "  (resumed)",
      ])
  }

  @Test(arguments: [
    ("NO-SHOWS", true), ("work harder", true), ("booked demos", true), ("Lisbon", false),
    ("nebulous", false), ("answered", false), ("what about", false),
  ])
  func `a search looks at what was said and at nothing else`(
    words: String, expected: Bool
  ) throws {
    #expect(try DanaStory.record(DanaStory.whole).holds(words) == expected)
  }

  @Test(arguments: [
    (DanaStory.whole, "signed 23 Nov, check-in Wed 25 Nov"),
    (DanaStory.number + DanaStory.opening, "open, at Action 1"),
    (DanaStory.number + [.paused], "paused, at ready"),
    (DanaStory.number + [.notReady], "not held"),
    (Array(DanaStory.whole.dropLast(4)), "signed 23 Nov, open, at Next time"),
  ])
  func `a list says where a conversation is`(events: [Event], expected: String) throws {
    let record = try DanaStory.record(events)

    let words = StandingInWords.of(
      record.state, signed: record.signed, playbook: record.playbook, today: DanaStory.today)

    #expect(words == expected)
  }

  @Test func `a day of another year has its year`() throws {
    let record = try DanaStory.record(DanaStory.whole)

    let words = StandingInWords.of(
      record.state, signed: record.signed, playbook: nil, today: Day(number: 21_000))

    #expect(words == "signed 23 Nov 2026, check-in Wed 25 Nov 2026")
  }

  @Test func `events that do not follow are refused with their place`() throws {
    #expect(throws: Misfit.self) {
      try SpokenRecord(
        [
          DatedEvent(.began(playbook: "off-track", person: nil), on: DanaStory.today),
          DatedEvent(.paperSeen, on: DanaStory.today),
        ], playbook: nil)
    }
  }
}
