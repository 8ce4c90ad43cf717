@testable import Assessment
import Conversation
import Handout
import Ladder
import Language
import Testing

@Suite struct ChecklistTextTests {
  @Test func `a full checklist names every part that was asked, with dates in full`() throws {
    let lines = ChecklistText.lines(for: try DanaStory.climb(DanaStory.whole))

    #expect(
      lines.joined(separator: "\n") == """
        [ ] 1  Sit down with Sam and Lee
            with   Sam and Lee
            about  the nine no-shows
            first  I'll pull the call recordings on Tuesday (Tue 24 Nov 2026)
            when   Friday = Fri 27 Nov 2026
            proof  9 notes in the CRM
            brings 6

        [ ] 2  Re-call 35 cold trials
            first  list pulled today
            when   every weekday 8 to 9
            proof  35 logged calls
            brings 12

        Covers 18 of the 18 missing
        """)
  }

  @Test func `what nobody has said yet is still open`() throws {
    let events = DanaStory.number + DanaStory.opening + DanaStory.firstAction.prefix(2)

    let lines = ChecklistText.lines(for: try DanaStory.climb(events))

    #expect(
      lines.prefix(3) == [
        "[ ] 1  Sit down with Sam and Lee", "    with   still open", "    about  still open",
      ])
    #expect(lines.last == "Covers 0 of the 18 missing")
  }

  @Test func `before the first action there is nothing yet`() throws {
    let lines = ChecklistText.lines(for: try DanaStory.climb(DanaStory.number + DanaStory.opening))

    #expect(lines == ["Nothing yet.", "", "Covers 0 of the 18 missing"])
  }

  @Test(arguments: [
    ("one\ntwo", "one two"), ("\u{1B}[31mred", "[31mred"), ("a\u{202E}b", "ab"),
    ("  tab\tand  space ", "tab and space"), ("\u{9B}31m", "31m"), ("👩‍👧 Ünal", "👩‍👧 Ünal"),
  ])
  func `a line of text cannot steer the terminal`(text: String, expected: String) {
    #expect(PlainLine.of(text) == expected)
  }
}
