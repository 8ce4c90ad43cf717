/// One change of a text, which can be taken back.
struct FieldEdit: Hashable, Sendable {
  /// Where it begins.
  var start: Int
  /// What stood there before.
  var removed: [Character]
  /// What stands there since.
  var inserted: [Character]
  /// Where the cursor was before.
  var cursorBefore: Int
  /// Where the cursor was after.
  var cursorAfter: Int

  /// Narrows the edit to the characters that it really changes.
  mutating func leaveOutWhatStays() {
    while let old = removed.last, let new = inserted.last, old.isWritten(like: new) {
      removed.removeLast()
      inserted.removeLast()
    }
    let same = zip(removed, inserted).prefix { $0.isWritten(like: $1) }.count
    removed.removeFirst(same)
    inserted.removeFirst(same)
    start += same
  }

  /// This edit and one that was made right after it as one; nil if they do not touch.
  func joined(with next: FieldEdit) -> FieldEdit? {
    var both = self
    both.cursorAfter = next.cursorAfter
    let end = start + inserted.count
    if next.start >= start, next.start + next.removed.count <= end {
      both.inserted.replaceSubrange(
        next.start - start..<next.start - start + next.removed.count, with: next.inserted)
      return both
    }
    if next.inserted.isEmpty, inserted.isEmpty, next.start + next.removed.count == start {
      both.start = next.start
      both.removed = next.removed + removed
      return both
    }
    if next.inserted.isEmpty, inserted.isEmpty, next.start == start {
      both.removed += next.removed
      return both
    }
    return nil
  }
}

extension Character {
  /// Whether it is made of the same scalars; equal characters may be written in different ways.
  fileprivate func isWritten(like other: Character) -> Bool { utf8.elementsEqual(other.utf8) }
}
