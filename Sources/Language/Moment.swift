/// What a phrase of time comes to on the calendar.
public enum Moment: Hashable, Sendable, Codable {
  /// One day: "Tuesday", "by 31 January", "in two weeks".
  case day(Day)
  /// A slot that comes again: "every weekday 8 to 9".
  case recurring
}
