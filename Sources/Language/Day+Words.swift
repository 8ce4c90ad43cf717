extension Day {
  /// As people say a date without its year: "31 Dec".
  public var short: String { "\(dayOfMonth) \(Day.monthNames[month - 1])" }

  /// As a date is shown before anyone signs it: "Fri 27 Nov 2026".
  public var full: String { "\(weekday.shortName) \(short) \(year)" }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
