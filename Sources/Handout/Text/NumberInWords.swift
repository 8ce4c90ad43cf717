public import Conversation
import Language

/// A number on the table in one line.
public enum NumberInWords {
  /// The numbers alone: "42 of 60", "5.5% of at most 4%", "not done".
  public static func standing(of measurable: Measurable) -> String {
    switch measurable.standing {
    case .counted(let count):
      count.written(count.actual) + (count.direction == .atMost ? " of at most " : " of ")
        + count.written(count.target)
    case .yesOrNo(let isDone): isDone ? "done" : "not done"
    }
  }

  /// Person, number, due day and whether it is on track:
  /// "Dana Reyes · booked demos 42 of 60 by Thu 31 Dec 2026 · off track".
  public static func line(of table: NumberOnTheTable) -> String {
    let measurable = table.measurable
    return PlainLine.of(
      "\(table.person) · \(measurable.name) \(standing(of: measurable)) by \(measurable.due.full)"
        + (measurable.isOnTrack ? " · on track" : " · off track"))
  }
}
