public import Assessment
public import Language
import Ladder

extension TacticalAnswer {
  /// Its date in full beside the words it was read from: "Friday = Fri 27 Nov 2026, in 3 days".
  ///
  /// Nil where the answer has no date of its own.
  public func dateInFull(today: Day) -> String? {
    guard case .day(let day)? = moment else { return nil }
    let date = day.distance(from: today).map { "\(day.full), \($0)" } ?? day.full
    return text(of: .time).map { "\($0) = \(date)" } ?? date
  }
}

extension Day {
  /// How far off it is, as one says it of days within two weeks: "tomorrow", "in 3 days".
  public func distance(from today: Day) -> String? {
    switch number - today.number {
    case 0: "today"
    case 1: "tomorrow"
    case 2...14: "in \(number - today.number) days"
    default: nil
    }
  }
}
