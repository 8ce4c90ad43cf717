import Language
import Testing

struct PeriodEndTests {
  @Test(arguments: [
    ("EOW", "2026-11-27"), ("by EOM", "2026-11-30"), ("EOQ", "2026-12-31"), ("EOY", "2026-12-31"),
    ("by week's end", "2026-11-27"), ("by quarter end", "2026-12-31"),
    ("by the close of the month", "2026-11-30"), ("close of the quarter", "2026-12-31"),
    ("Q1 close", "2027-03-31"), ("Q4 end", "2026-12-31"),
    ("the last day of the year", "2026-12-31"), ("the last day of this month", "2026-11-30"),
    ("the last day of term, 18 December", "2026-12-18"), ("end Jan", "2027-01-31"),
    ("by the last of January", "2027-01-31"), ("before the week is out", "2026-11-27"),
    ("before December's out", "2026-12-31"), ("before the month is over", "2026-11-30"),
    ("the year's last day", "2026-12-31"), ("before Friday's up", "2026-11-27"),
  ])
  func `the end of a stretch is its last day`(text: String, day: String) {
    #expect(
      Moment.reading(text, today: MomentReadingTests.today) == Day(iso: day).map(Moment.day))
  }

  @Test(arguments: ["the back end of the year", "this quarter close five deals", "this quarter"])
  func `a stretch without an end is no moment`(text: String) {
    #expect(Moment.reading(text, today: MomentReadingTests.today) == nil)
  }
}
