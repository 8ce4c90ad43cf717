import Canvas
import Conversation
import Language

/// A choice is marked with the arrows, or by typing its words or their beginning, and taken with
/// Enter.
///
/// Nothing typed takes one by itself: what somebody types ahead would answer the questions after it.
extension Meeting {
  /// The row of the choice that Enter takes; nil where the typed words begin none.
  var marked: Int? {
    let words = PlainLine.of(field.text)
    return words.isEmpty ? selected : rows.row(begunBy: words)
  }

  /// Marks the choice so many rows on; typed words give way to it.
  mutating func mark(by step: Int) -> [Effect] {
    mark(min(max(0, (marked ?? selected) + step), max(0, rows.count - 1)))
  }

  /// Marks the choice of a row; typed words give way to it.
  mutating func mark(_ row: Int) -> [Effect] {
    let effects = edit { $0.replaceAll(with: "") }
    selected = row
    return effects
  }
}
