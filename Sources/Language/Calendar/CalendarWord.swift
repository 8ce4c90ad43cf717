/// What a word means on the calendar.
public enum CalendarWord: Hashable, Sendable {
  case none
  case weekday(Weekday)
  case weekdays(Weekday)
  case month(Int)
  case today, tonight, tomorrow, yesterday
  case part(DayPart)
  case unit(CalendarUnit)
  case units(CalendarUnit)
  case workday, workdays
  case every, often
  case next, this, last, end, start
  case ordinal(Int)
  case meridiem, oclock, half, quarter, past, to
  case closing
  /// The end of a week, month, quarter or year in letters: "EOW".
  case ending(CalendarUnit)
  case holiday(Holiday)
  case now
  case ago
  case letter(Weekday)
}

/// A part of the day that has a name.
public enum DayPart: UInt8, Sendable {
  case morning, noon, afternoon, evening, night, midnight
}

/// A stretch of time that has a name.
public enum CalendarUnit: UInt8, Sendable {
  case minute, hour, day, week, fortnight, month, quarter, year, weekend
}

/// A day of the year that people name instead of dating it.
public enum Holiday: UInt8, Sendable {
  case christmas, christmasEve, boxingDay, newYearsEve, newYearsDay, halloween, valentines
  case thanksgiving, independence, diwali, juneteenth
  /// Hangs on the moon's being seen, so that it fits a calendar and has no date in advance.
  case eid
}

extension Holiday {
  /// The day on which it falls in a year.
  func day(in year: Int) -> Day? {
    switch self {
    case .christmas: Day(year: year, month: 12, day: 25)
    case .christmasEve: Day(year: year, month: 12, day: 24)
    case .boxingDay: Day(year: year, month: 12, day: 26)
    case .newYearsEve: Day(year: year, month: 12, day: 31)
    case .newYearsDay: Day(year: year, month: 1, day: 1)
    case .halloween: Day(year: year, month: 10, day: 31)
    case .valentines: Day(year: year, month: 2, day: 14)
    case .thanksgiving: Day.nth(4, .thursday, ofMonth: 11, in: year)
    case .independence: Day(year: year, month: 7, day: 4)
    case .juneteenth: Day(year: year, month: 6, day: 19)
    case .diwali: YearlyDay.diwali.day(in: year)
    case .eid: nil
    }
  }
}
