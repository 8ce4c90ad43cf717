import Language
import Testing

struct CountedDayTests {
  @Test(arguments: [
    ("the day before Thanksgiving", "2026-11-25"), ("day after Christmas", "2026-12-26"),
    ("I'll ring them the day after Thanksgiving", "2026-11-27"),
    ("two days before Christmas", "2026-12-23"), ("a week before Christmas", "2026-12-18"),
    ("the eve of the 12th", "2026-12-11"), ("the day before 5 December", "2026-12-04"),
    ("The board sits Friday the 4th. I do it on the eve of that, the Thursday", "2026-12-03"),
    ("two Mondays from now", "2026-12-07"), ("three Fridays hence", "2026-12-11"),
    ("the Saturday after this one", "2026-12-05"), ("the next working day", "2026-11-24"),
    ("next business day", "2026-11-24"), ("this day week", "2026-11-30"),
    ("in about twenty minutes", "2026-11-23"), ("today, Monday, at four", "2026-11-23"),
    ("Monday. As in today, Monday, at four.", "2026-11-23"),
    ("2 wks frm today", "2026-12-07"), ("morrow noon", "2026-11-24"),
    ("2moz, 2pm", "2026-11-24"), ("mañana at 0730", "2026-11-24"),
    ("Sat'day arvo, half two", "2026-11-28"), ("2026/12/04", "2026-12-04"), ("5ish", "2026-11-23"),
    ("9-ish", "2026-11-23"), ("a week tonight", "2026-11-30"),
    ("this day next week", "2026-11-30"), ("the working day after today", "2026-11-24"),
    ("the first working day after tomorrow", "2026-11-25"),
    ("the next working day but one", "2026-11-25"), ("in exactly 48 hrs", "2026-11-25"),
    ("in two weeks, same hour as now", "2026-12-07"), ("the 15th of next month", "2026-12-15"),
    ("the first of the month", "2026-12-01"), ("Monday 30th, by sat phone", "2026-11-30"),
    ("this very evening", "2026-11-23"), ("two weeks from this very day", "2026-12-07"),
    ("three weeks, to the day", "2026-12-14"), ("between now and Friday noon", "2026-11-27"),
    ("5 sharp", "2026-11-23"), ("ten on the dot", "2026-11-23"),
    ("12 noon sharp", "2026-11-23"), ("on the stroke of one", "2026-11-23"),
  ])
  func `a day is counted off from another`(text: String, day: String) {
    #expect(
      Moment.reading(text, today: MomentReadingTests.today) == Day(iso: day).map(Moment.day))
  }

  @Test(arguments: [
    "the day before the launch", "two Mondays", "the next working group", "day after day",
    "in about two weeks", "every now and then", "now and again", "10ish people", "in the week",
    "by hand, one by one", "ext. 0730", "two Mondays ago", "the last week of June",
    "5 sharp knives", "in 20", "between now and whenever", "same as now", "more calls than now",
    "the first of the eleven",
  ])
  func `what only looks like a count is no moment`(text: String) {
    #expect(Moment.reading(text, today: MomentReadingTests.today) == nil)
  }
}
