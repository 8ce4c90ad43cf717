import Language
import Testing

struct DayTests {
  @Test(arguments: [
    ("2026-11-23", Weekday.monday), ("2028-02-29", .tuesday), ("1970-01-01", .thursday),
    ("1969-12-31", .wednesday), ("2000-03-01", .wednesday),
  ])
  func `a date knows its weekday`(iso: String, weekday: Weekday) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.weekday == weekday)
    #expect(day.iso == iso)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "0000-01-01", "x"])
  func `what the calendar does not have is no day`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `working days skip the weekend`() throws {
    let friday = try #require(Day(iso: "2026-11-27"))
    #expect(friday.adding(workingDays: 1).iso == "2026-11-30")
    #expect(friday.adding(workingDays: 2).full == "Tue 1 Dec 2026")
  }
}
