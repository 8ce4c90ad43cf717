import Language
import Testing

struct OwnDayTests {
  @Test(arguments: [
    ("before I leave", "2026-11-23"), ("before i clock off", "2026-11-23"),
    ("when I lock up", "2026-11-23"), ("on my break", "2026-11-23"),
    ("in my lunch hour", "2026-11-23"), ("before we go home", "2026-11-23"),
    ("Friday, before I leave", "2026-11-27"), ("on my break tomorrow", "2026-11-24"),
    ("before I leave today", "2026-11-23"),
  ])
  func `what ends or interrupts one's own day is a moment`(text: String, day: String) {
    #expect(
      Moment.reading(text, today: MomentReadingTests.today) == Day(iso: day).map(Moment.day))
  }

  @Test(arguments: [
    "right this sec", "this very minute", "as we speak", "just after I put the phone down",
    "as soon as you close this laptop", "once I get off the phone",
    "the minute I get off this call",
  ])
  func `what ends the talk is a moment of today`(text: String) {
    #expect(
      Moment.reading(text, today: MomentReadingTests.today) == .day(MomentReadingTests.today))
  }

  @Test(arguments: [
    "put the phone down gently", "right this way", "before I leave it with her",
    "when I leave the firm", "before I finish the report",
    "on my own", "when she leaves", "my break", "over my head",
  ])
  func `what only looks like it is none`(text: String) {
    #expect(Moment.reading(text, today: MomentReadingTests.today) == nil)
  }

  @Test(arguments: [
    "31 Feb", "31st of November", "30 February", "February 30th", "the 31st of June",
  ])
  func `a day that its month does not have is no moment`(text: String) {
    #expect(Moment.reading(text, today: MomentReadingTests.today) == nil)
  }
}
