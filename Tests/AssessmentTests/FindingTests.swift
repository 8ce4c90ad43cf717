import Assessment
import Ladder
import Language
import Testing

/// The facets found, and the very words they rest on.
struct FindingTests {
  @Test func `a plan is underlined word for word`() {
    let judged = Judged(
      "I'll sit down with Sam and Lee and go through the nine no-shows on Tuesday", at: .action)
    #expect(judged.text(of: .actor) == "I")
    #expect(judged.text(of: .commitment) == "'ll")
    #expect(judged.text(of: .action) == "sit down")
    #expect(judged.text(of: .counterpart) == "Sam and Lee")
    #expect(judged.text(of: .topic) == "the nine no-shows")
    #expect(judged.text(of: .object) == "the nine no-shows")
    #expect(judged.text(of: .time) == "on Tuesday")
  }

  @Test func `ranges are byte offsets, also after characters of several bytes`() throws {
    let words = "Zoë said no – I’ll call the 12 renewals"
    let found = try #require(
      Judged(words, at: .action).judgement.findings.first { $0.facet == .object })
    #expect(String(decoding: Array(words.utf8)[found.range], as: UTF8.self) == "the 12 renewals")
  }

  @Test func `facets are found while the answer is still nebulous`() {
    let judged = Judged("I'll call", at: .action)
    #expect(judged.text(of: .actor) == "I")
    #expect(judged.text(of: .action) == "call")
    #expect(judged.missing == [.object])
  }

  @Test(arguments: [
    ("I'll call Dana at Acme", Rung.action, Company.others),
    ("I'll sit down with Sam and go through the nine no-shows", .action, .others),
    ("I'll block 8 to 9 every morning for prospecting calls", .action, .unsaid),
    ("nobody else, I do this alone", .counterpart, .alone),
    ("Dana", .counterpart, .others),
  ])
  func `company tells whether it is done with others`(words: String, rung: Rung, company: Company) {
    #expect(Judged(words, at: rung).answer?.company == company)
  }

  @Test(arguments: [
    ("soon", Rung.time, "soon"), ("a lot more calls", .measure, "a lot more calls"),
    ("I'll talk to some people about stuff", .action, "some people"),
    ("I might call Dana at Acme", .action, "might call"),
    ("I'm going to hit my number", .action, "hit my number"),
    ("Hopefully Wednesday", .time, "Hopefully"),
  ])
  func `an echo is cut at the phrase`(words: String, rung: Rung, echo: String) {
    #expect(Judged(words, at: rung).judgement.echo?.text == echo)
  }

  @Test(arguments: [
    ("work mostly, i get home late", Rung.obstacle, "work mostly"),
    ("we're short staffed, that's what is in the way", .obstacle, "we're short staffed"),
    ("I'll call ___ about the 12 renewals", .action, "___"),
    ("road test the next one", .firstStep, "road test the next one"),
    (
      "When the queue at the bay gets too long I open bay three.", .courseCorrection,
      "When the queue at the bay gets too long"
    ),
  ])
  func `an echo is cut where a clause ends, and makes sense by itself`(
    words: String, rung: Rung, echo: String
  ) {
    #expect(Judged(words, at: rung).judgement.echo?.text == echo)
  }

  @Test func `nothing said echoes nothing`() {
    #expect(Judged("", at: .action).judgement.echo == nil)
  }

  @Test(arguments: [
    ("by 31 January", Rung.time, "by 31 January = Sun 31 Jan 2027"),
    ("on Friday", .time, "Friday = Fri 27 Nov 2026"),
    ("soon", .time, "Still open: when."),
    ("Talk to my team", .action, "Still open: to what."),
    ("every weekday 8 to 9", .time, ""),
  ])
  func `the room is told what is open, or the date in full`(
    words: String, rung: Rung, says: String
  ) {
    #expect(Judged(words, at: rung, today: "2026-11-23").judgement.says == says)
  }
}
