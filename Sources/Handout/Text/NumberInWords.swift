public import Conversation
import Language

/// A number on the table in one line.
public enum NumberInWords {
  /// Person, number, due day and whether it is on track:
  /// "Dana Reyes · booked demos 42 of 60 by Thu 31 Dec 2026 · off track".
  public static func line(of table: NumberOnTheTable) -> String {
    let measurable = table.measurable
    return PlainLine.of(
      "\(table.person) · \(measurable.name) \(measurable.numbers) by \(measurable.due.full)"
        + " · \(measurable.track)")
  }
}
