@testable import Assessment
import Conversation
import Handout
import Ladder
import Language
import Testing

@Suite struct MarkdownHandoutTests {
  @Test func `a whole conversation becomes a page to take along`() throws {
    let text = try markdown(DanaStory.whole)

    let page = try #require(text.firstRange(of: "\n## Record\n"))
    #expect(
      text[..<page.lowerBound] == """
        # Dana Reyes · booked demos 42 of 60 by Thu 31 Dec 2026 · off track

        Begun Mon 23 Nov 2026.

        ## Opening script

        > Solutions must be provided. That is all.

        Said aloud, and written down by Dana:

        > \(DanaStory.script)

        ## Last time, Mon 16 Nov 2026

        - [x] call the 9 no-shows
          - proof: 7 of 9 in the CRM log
        - [ ] send the new reminder text
          - in the way: waited for marketing

        The rule from then:

        > When two demos in a row are no-shows, I call the next five the day before.

        ## Where it stands

        - Gap: 42 of 60 booked demos
        - Obstacle: 9 of 12 demos last week were no-shows

        ## Checklist

        - [ ] Sit down with Sam and Lee
          - with: Sam and Lee
          - about: the nine no-shows
          - first: I'll pull the call recordings on Tuesday (Tue 24 Nov 2026)
          - when: Friday = Fri 27 Nov 2026
          - proof: 9 notes in the CRM
          - brings: 6
        - [ ] Re-call 35 cold trials
          - first: list pulled today
          - when: every weekday 8 to 9
          - proof: 35 logged calls
          - brings: 12

        Covers 18 of the 18 missing.

        ## Read back

        > Sam and Lee on the no-shows, then the 35 cold trials.

        ## Signed

        Dana Reyes, Mon 23 Nov 2026

        ## Next time

        > When two demos in a week are no-shows, I call the next five the day before

        ## Next check-in

        Wed 25 Nov 2026

        """)
  }

  @Test func `the record holds every try in order and judges none`() throws {
    let text = try markdown(DanaStory.whole)

    #expect(
      text.contains(
        """
        ### Action 1

        - Asked: What about Action?
        - Dana: I just have to work harder
        - Asked again: You said “I just have to work harder”. What is that?
        - Dana: I'm going to sit down with Sam and Lee

        ### With whom, action 1

        - Asked: What about With whom?
        - Dana: Confirmed: Sam and Lee

        """))
    for word in ["nebulous", "tactical", "effort", "abstract", "fault", "wrong"] {
      #expect(!text.lowercased().contains(word), "\(word)")
    }
  }

  @Test func `what the leader was asked alone is not on the page`() throws {
    let text = try markdown(DanaStory.whole)

    #expect(!text.contains("Have the conversation"))
    #expect(!text.contains("readiness"))
    #expect(TranscriptText.lines(of: try DanaStory.record(DanaStory.whole)).contains("readiness"))
  }

  @Test func `an unfinished conversation says how far it came`() throws {
    let text = try markdown(
      DanaStory.number + DanaStory.opening + DanaStory.firstAction.prefix(2) + [
        .adjourned(to: Day(number: 20_782))
      ])

    #expect(text.contains("\nNot finished: adjourned to 25 Nov, at With whom, action 1.\n"))
    #expect(text.contains("  - with: still open\n"))
    #expect(!text.contains("## Signed"))
  }

  @Test func `a conversation just begun is a page too`() throws {
    let text = try markdown([.began(playbook: "off-track", person: nil)])

    #expect(
      text == """
        # A conversation just begun

        Begun Mon 23 Nov 2026.

        Not finished: open, at person.

        """)
  }

  @Test func `a playbook that is gone costs the questions and nothing else`() throws {
    let record = try SpokenRecord(
      DanaStory.whole.map { DatedEvent($0, on: DanaStory.today) }, playbook: nil)

    let text = MarkdownHandout.text(of: record, today: DanaStory.today)

    #expect(text.contains("### First step, action 1\n\n- Dana: I'll pull"))
    #expect(!text.contains("Asked"))
    #expect(text.contains("- Dana: Done: call the 9 no-shows\n"))
  }

  @Test(arguments: [
    ("# no heading", "\\# no heading"), ("- no list", "\\- no list"), ("1. no", "1\\. no"),
    ("12) no", "12\\) no"), ("=== no", "\\=== no"), ("+ no", "\\+ no"), ("> no", "\\> no"),
    ("*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"), ("[x](y)", "\\[x\\](y)"),
    ("<b>&amp;|", "\\<b\\>\\&amp;\\|"), ("a\\b", "a\\\\b"), ("\\# a", "\\\\# a"),
    ("one\ntwo\n\n- three", "one\\\n  two\\\n  \\- three"), ("    code", "code"),
    ("\u{1B}]0;x\u{07}a\u{202E}b", "\\]0;xab"), ("1.5 more", "1\\.5 more"),
    ("at 5 p.m.", "at 5 p.m."),
  ])
  func `people's words show as they were said`(words: String, expected: String) throws {
    let obstacle = DanaStory.said(words, at: .obstacle)
    let text = try markdown(DanaStory.number + DanaStory.opening.dropLast() + [obstacle])

    #expect(text.contains("\n- Obstacle: \(expected)\n"))
  }

  @Test func `no control character is left anywhere`() throws {
    let hostile = "\u{1B}[2J\u{9B}31m\u{202E}x\u{7F}"
    var events = DanaStory.number + DanaStory.opening
    events[1] = .tableFilled(.person("Dana " + hostile))
    events[2] = .tableFilled(.measurable(hostile))
    events.append(DanaStory.said(hostile, at: .action(0, .action)))
    let record = try DanaStory.record(events)

    let all =
      MarkdownHandout.text(of: record, today: DanaStory.today)
      + TranscriptText.lines(of: record).joined(separator: "\n")

    let bad = all.unicodeScalars.filter { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
    }
    #expect(bad.isEmpty)
  }

  private func markdown(_ events: [Event]) throws -> String {
    MarkdownHandout.text(of: try DanaStory.record(events), today: DanaStory.today)
  }
}
