import Language
import Testing

struct SlotTests {
  @Test(arguments: [
    "Twice a week, Tuesday and Friday", "once a week, Monday at ten",
    "three times a week: Monday, Wednesday, Friday", "once a month, on the 5th",
    "twice a month, the 1st and the 15th", "once a month, the first Monday",
    "Weekday mornings, 8 to 8:30", "Friday mornings before the rota goes up",
    "every Monday from now till Christmas", "every Tuesday, starting 4 December",
    "daily until 18 December", "tues + thurs, 6am", "alternate Mondays at 11",
    "on the 1st and the 15th, when wages go out", "every ninth day",
    "every blessed Tuesday at 7", "first thing every school day",
  ])
  func `a slot that comes again`(text: String) {
    #expect(Moment.reading(text, today: MomentReadingTests.today) == .recurring)
  }

  @Test(arguments: [
    ("Friday morning", "2026-11-27"), ("Wednesday to Friday, mornings", "2026-11-25"),
    ("not Friday, Thursday", "2026-11-26"),
    ("The rota is out every Monday. I do it on 4 December", "2026-12-04"),
  ])
  func `one day beside what looks like a slot`(text: String, day: String) {
    #expect(
      Moment.reading(text, today: MomentReadingTests.today) == Day(iso: day).map(Moment.day))
  }

  @Test(arguments: ["twice a week", "once a month", "twice a month, whenever it suits"])
  func `a count without its days is no slot`(text: String) {
    #expect(Moment.reading(text, today: MomentReadingTests.today) == nil)
  }
}
