import Testing

@testable import Language

/// Moments as people text them when they are asked when.
struct TextedMomentTests {
  private func moments(_ text: String, expectsTime: Bool = true) -> [Moment] {
    CalendarReader(
      tokens: Tokeniser.tokens(of: text), today: MomentReadingTests.today, expectsTime: expectsTime
    ).phrases().compactMap(\.moment)
  }

  @Test(arguments: [
    "Ard 4 lor...", "ard 530", "Same time 930.", "7 lor... change 2 suntec", "4....", "7 ish",
    "by like 7 ish", "Meet you at 945+", "9 plus", "10 mins", "10 min later k...", "Wait 10 min..",
    "give me another 15 mins", "after half an hour", "in a half hour", "another 1hr time",
    "After dinner!", "before my lesson", "fr 4-6", "around 130-200", "5 more mins",
    "gimme ard 5 min", "8 at the latest", "Latest 5", "6 in the evening",
  ])
  func `are moments of today`(text: String) {
    #expect(moments(text) == [.day(MomentReadingTests.today)], "\(text)")
  }

  @Test(arguments: [
    ("Test on 24 th ....", "2026-11-24"), ("15 th of oct", "2027-10-15"),
    ("2mrw at ninish", "2026-11-24"), ("The 29, 15:30.", "2026-11-29"), ("on the 4", "2026-12-04"),
    ("keep the 28th free", "2026-11-28"), ("on the 13th and 14th", "2026-12-13"),
    ("February 12th and 13th", "2027-02-12"), ("next Tuesday/Wednesday", "2026-12-01"),
  ])
  func `are days`(text: String, day: String) {
    #expect(moments(text).last == Day(iso: day).map(Moment.day), "\(text)")
  }

  @Test(arguments: [
    ("sat n sun", "2026-11-28"), ("Fri,sat,sun", "2026-11-27"), ("thurs/fri/sat", "2026-11-26"),
    ("for monday and tuesday only", "2026-11-30"), ("Saturday & Sunday", "2026-11-28"),
    ("Next week, wed n thurs", "2026-12-02"), ("Sunday and Monday", "2026-11-29"),
    // One day that takes another's place is no stretch.
    ("Tuesday, Wednesday latest", "2026-11-25"), ("not Thursday, Friday", "2026-11-27"),
  ])
  func `days that follow one another are a stretch from the first`(text: String, day: String) {
    #expect(moments(text).last == Day(iso: day).map(Moment.day), "\(text)")
  }

  @Test
  func `a stretch is read whole, whatever day it is today`() {
    let tokens = Tokeniser.tokens(of: "put the mare in, sat n sun")
    let phrases = CalendarReader(tokens: tokens, today: nil, expectsTime: false).phrases()
    #expect(phrases.map(\.tokens) == [5..<8])
  }

  @Test(arguments: [
    "Tue and Fri", "Mon, Wed, Fri", "tues n fri 4 to 6pm", "Thurs Fri and Sat nights",
    "Saturdays and Sundays", "every Monday and Tuesday",
  ])
  func `days apart, and days in the plural, are a slot`(text: String) {
    #expect(moments(text).last == .recurring, "\(text)")
  }

  @Test(arguments: [
    "20 mins a day", "for 2 hours", "about 40 mins", "room 530 is free", "350 units", "4 of them",
    "after dinner guests", "7 people", "swapping lunch slots", "the first 10 of the 27",
  ])
  func `are not seen in what only looks like them`(text: String) {
    #expect(moments(text).isEmpty, "\(text)")
  }

  @Test(arguments: ["10 mins", "After dinner!", "7 lor", "ard 530"])
  func `are none where nobody asked when`(text: String) {
    #expect(moments(text, expectsTime: false).isEmpty, "\(text)")
  }
}
