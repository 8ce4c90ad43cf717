import Language
import Testing

/// The conventions of the assessment guide, section 6.
struct MomentReadingTests {
  /// A Monday.
  static let today = Day(number: 20_780)

  @Test(arguments: [
    ("Black Friday", "2026-11-27"), ("Cyber Monday", "2026-11-30"), ("Good Friday", "2027-03-26"),
    ("Easter Monday", "2027-03-29"), ("St Patrick's Day", "2027-03-17"),
    ("MLK Day", "2027-01-18"), ("Labor Day", "2027-09-06"), ("Burns Night", "2027-01-25"),
    ("between 2 and 4 December", "2026-12-02"), ("end of this quarter", "2026-12-31"),
    ("the Monday after next", "2026-12-07"), ("29/03", "2027-03-29"),
    ("Friday", "2026-11-27"), ("Monday", "2026-11-30"), ("this Friday", "2026-11-27"),
    ("next Friday", "2026-12-04"), ("a week on Tuesday", "2026-12-01"),
    ("Tuesday week", "2026-12-01"), ("tomorrow week", "2026-12-01"), ("tomorrow", "2026-11-24"),
    ("the day after tomorrow", "2026-11-25"), ("tonight", "2026-11-23"), ("at 3pm", "2026-11-23"),
    ("27 Nov", "2026-11-27"), ("23 November", "2026-11-23"), ("22 November", "2027-11-22"),
    ("December 3rd", "2026-12-03"), ("the 1st of December", "2026-12-01"),
    ("by 31 January", "2027-01-31"), ("by the end of the month", "2026-11-30"),
    ("by the end of next month", "2026-12-31"), ("by end of Q1", "2027-03-31"),
    ("by year end", "2026-12-31"), ("end of the week", "2026-11-27"),
    ("in two weeks", "2026-12-07"), ("in three working days", "2026-11-26"),
    ("five working days from now", "2026-11-30"), ("a fortnight on Saturday", "2026-12-12"),
    ("4 to 6 December", "2026-12-04"), ("Tuesday to Thursday", "2026-11-24"),
    ("Wednesday of next week", "2026-12-02"), ("the last Friday of this month", "2026-11-27"),
    ("last working day of November", "2026-11-30"), ("third Tuesday in January", "2027-01-19"),
    ("2027-07-15, 09:00", "2027-07-15"), ("31.10.2027", "2027-10-31"), ("11/30 9a", "2026-11-30"),
    ("25/11", "2026-11-25"), ("28.11.", "2026-11-28"), ("Christmas Eve", "2026-12-24"),
    ("New Year's Day, noon", "2027-01-01"), ("Thanksgiving", "2026-11-26"),
    ("a month from Thursday", "2026-12-26"), ("three days from Monday", "2026-12-03"),
    ("Monday the 30th, nine o'clock", "2026-11-30"), ("tmrw half 8", "2026-11-24"),
    ("2nite", "2026-11-23"), ("straight after this", "2026-11-23"),
    ("the minute we hang up", "2026-11-23"), ("29 Feb", "2028-02-29"),
    ("The launch is 24 May, so a week after", "2027-05-24"),
    ("A week after the launch, and the launch is 24 May", "2027-05-31"),
    ("Friday, 12/4/26", "2026-12-04"), ("Monday 12/4", "2027-04-12"),
    ("Wednesday 12/2", "2026-12-02"), ("Thursday lunch next week", "2026-12-03"),
  ])
  func `a phrase of time resolves to its day`(text: String, day: String) {
    #expect(Moment.reading(text, today: Self.today) == Day(iso: day).map(Moment.day))
  }

  @Test(arguments: [
    "every weekday 8 to 9", "Tuesdays and Fridays from 4 to 5", "daily at noon", "Tue/Thu 1900",
    "mon weds fri 6.30am", "the 1st of every month", "every second Tuesday", "M/W/F 6:30am",
    "first Monday of every month", "each night shift", "fortnightly on a Wednesday",
  ])
  func `a slot that comes again is recurring`(text: String) {
    #expect(Moment.reading(text, today: Self.today) == .recurring)
  }

  @Test(arguments: ["", "soon", "in the morning", "with my team", "5 March Lane", "last week"])
  func `what fits no calendar is no moment`(text: String) {
    #expect(Moment.reading(text, today: Self.today) == nil)
  }
}
