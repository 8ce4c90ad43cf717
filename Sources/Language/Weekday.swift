/// A day of the week; weeks start on Monday (assessment guide, section 6).
public enum Weekday: Int, CaseIterable, Sendable, Hashable {
  /// The seven days, Monday as 0 to Sunday as 6.
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The English name in three letters: "Mon".
  public var shortName: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }
}
