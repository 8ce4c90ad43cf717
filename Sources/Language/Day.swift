/// A civil date in the proleptic Gregorian calendar, without a time zone and without a clock.
public struct Day: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970; negative before it.
  public let number: Int

  /// The day that lies so many days after 1 January 1970.
  public init(number: Int) {
    self.number = number
  }

  /// The day of a year, month (1–12) and day of the month, or nil where the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// The day written as `YYYY-MM-DD`, or nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Day.number(in: bytes[0..<4]), let month = Day.number(in: bytes[5..<7]),
      let day = Day.number(in: bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(in digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  /// The year, 1 to 9999 for days made from a date.
  public var year: Int { civil.year }
  /// The month, 1 to 12.
  public var month: Int { civil.month }
  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { civil.day }

  /// The day of the week.
  ///
  /// Weeks start on Monday (assessment guide, section 6).
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday.allCases[((number + 3) % 7 + 7) % 7]
  }

  /// Whether it is a Monday to a Friday.
  public var isWorkingDay: Bool { weekday.rawValue < Weekday.saturday.rawValue }

  /// As `YYYY-MM-DD`.
  public var iso: String {
    "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(dayOfMonth, to: 2))"
  }

  /// The day so many days later; earlier when negative.
  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// The day so many working days later, Saturdays and Sundays skipped; `count` is 0 or more.
  public func adding(workingDays count: Int) -> Day {
    var day = self
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if day.isWorkingDay { left -= 1 }
    }
    return day
  }

  /// The number of days in a month (1–12) of a year.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Orders days by the calendar.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  // Howard Hinnant's "days from civil": years are counted from March, so that the leap day is the
  // last of the year, in eras of 400 years that all have the same length.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension Day: Codable {
  /// Reads a day written as `YYYY-MM-DD`; throws a `DecodingError` for anything else.
  ///
  /// - Parameter decoder: Holds one string.
  /// - Throws: A `DecodingError` when the string is not a date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a date as YYYY-MM-DD")
    }
    self = day
  }

  /// Writes the day as `YYYY-MM-DD`.
  ///
  /// - Parameter encoder: Takes one string.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
