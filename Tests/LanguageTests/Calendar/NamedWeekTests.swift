import Language
import Testing

struct NamedWeekTests {
  @Test(arguments: [
    ("the week commencing 7 December, on the Wednesday", "2026-12-09"),
    ("week commencing 7 December, Thursday", "2026-12-10"),
    ("w/c 7 December, Tuesday 10am", "2026-12-08"),
    ("the week beginning Monday 7 December, on the Friday", "2026-12-11"),
    ("the Friday of the week commencing 7 December", "2026-12-11"),
    ("the Tuesday of the week of 9 December", "2026-12-08"),
    ("the Monday of the week before Christmas", "2026-12-14"),
  ])
  func `a weekday in a named week`(text: String, day: String) {
    #expect(
      Moment.reading(text, today: MomentReadingTests.today) == Day(iso: day).map(Moment.day))
  }

  @Test(arguments: [
    "the week commencing 7 December", "w/c 7 December", "the week before Christmas",
    "the week after Easter",
  ])
  func `a week alone is no moment`(text: String) {
    #expect(Moment.reading(text, today: MomentReadingTests.today) == nil)
  }
}
