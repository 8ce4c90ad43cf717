import Language
import Testing

struct NamedDayTests {
  /// A Tuesday.
  static let today = Day(iso: "2026-01-06")

  @Test(arguments: [
    ("St Andrew's Day", "2026-11-30"), ("on st. david's day", "2026-03-01"),
    ("St George's Day", "2026-04-23"), ("Saint Stephen's Day", "2026-12-26"),
    ("Paddy's Day", "2026-03-17"), ("Easter Monday", "2026-04-06"), ("Whit Monday", "2026-05-25"),
    ("Shrove Tuesday", "2026-02-17"), ("Pancake Day", "2026-02-17"),
    ("Ash Wednesday", "2026-02-18"), ("Maundy Thursday", "2026-04-02"),
    ("Remembrance Sunday", "2026-11-08"), ("Giving Tuesday", "2026-12-01"),
    ("April Fools' Day", "2026-04-01"), ("May Day", "2026-05-01"), ("Juneteenth", "2026-06-19"),
    ("Melbourne Cup Day", "2026-11-03"), ("Hogmanay", "2026-12-31"), ("Diwali", "2026-11-08"),
    ("Chinese New Year", "2026-02-17"), ("Gandhi Jayanti", "2026-10-02"),
    ("leap day", "2028-02-29"), ("Presidents' Day", "2026-02-16"), ("All Fools' Day", "2026-04-01"),
    ("All Hallows' Eve", "2026-10-31"), ("Guy Fawkes Night", "2026-11-05"),
    ("on Assumption Day", "2026-08-15"), ("Mothering Sunday", "2026-03-15"),
    ("the early May bank holiday Monday", "2026-05-04"), ("spring bank holiday", "2026-05-25"),
    ("the August bank holiday", "2026-08-31"), ("the night before Christmas", "2026-12-24"),
    ("the morning after Burns Night", "2026-01-26"), ("hump day at two", "2026-01-07"),
    ("Epiphany, before ten", "2026-01-06"), ("Holy Saturday", "2026-04-04"),
    ("Election Day", "2026-11-03"), ("April Fools, at nine", "2026-04-01"),
    ("St John's Day", "2026-06-24"), ("NYE", "2026-12-31"),
    ("Pentecost, at ten", "2026-05-24"), ("Pancake Tuesday", "2026-02-17"),
    ("Candlemas", "2026-02-02"), ("Lady Day", "2026-03-25"), ("All Saints, 3 pm", "2026-11-01"),
    ("All Souls' Day", "2026-11-02"), ("Michaelmas", "2026-09-29"), ("Mayday", "2026-05-01"),
    ("the 15th, Independence Day", "2026-01-15"), ("Independence Day, 15 August", "2026-08-15"),
  ])
  func `a day that goes by a name`(text: String, day: String) throws {
    let today = try #require(Self.today)
    #expect(Moment.reading(text, today: today) == Day(iso: day).map(Moment.day))
  }

  @Test(arguments: [
    "St Andrews", "St George's Hospital", "the Ash account", "Melbourne", "Easter Road",
    "the Chinese supplier", "on Eid", "Eid al-Fitr", "my mother's day centre", "the bank",
    "the back of St Brigid's", "the Michaelmas intake", "all saints and sinners",
  ])
  func `no date is made up`(text: String) throws {
    let today = try #require(Self.today)
    #expect(Moment.reading(text, today: today) == nil)
  }

  @Test func `a feast that follows the moon has no date beyond its list`() throws {
    let today = try #require(Day(iso: "2040-01-01"))
    #expect(Moment.reading("Diwali", today: today) == nil)
  }
}
