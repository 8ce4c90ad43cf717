extension TextField {
  /// Exchanges some characters for others and notes it for undo.
  ///
  /// The neighbours are segmented anew with what comes between them: an accent or a joiner that
  /// arrives by itself belongs to the character before it.
  mutating func replace(_ range: Range<Int>, with new: [Character], joining: Bool) {
    let joint = max(0, range.lowerBound - 1)..<min(characters.count, range.upperBound + 1)
    let before = Array(characters[joint.lowerBound..<range.lowerBound]) + new
    let after = characters[range.upperBound..<joint.upperBound]
    let segmented = Array(String(before) + String(after))

    var edit = FieldEdit(
      start: range.lowerBound, removed: Array(characters[range]), inserted: new,
      cursorBefore: cursor, cursorAfter: range.lowerBound + new.count)
    if segmented.count != before.count + after.count {
      edit.start = joint.lowerBound
      edit.removed = Array(characters[joint])
      edit.inserted = segmented.map(\.boundedInSize)
      edit.cursorAfter = joint.lowerBound + segmented.count(covering: String(before).utf8.count)
      edit.leaveOutWhatStays()
    }
    make(edit, joining: joining)
  }

  /// Takes the last edit back.
  public mutating func undo() {
    endStreak()
    guard let edit = done.popLast() else { return }
    characters.replaceSubrange(
      edit.start..<edit.start + edit.inserted.count, with: edit.removed)
    cursor = edit.cursorBefore
    undone.append(edit)
  }

  /// Makes the last edit that was taken back again.
  public mutating func redo() {
    endStreak()
    guard let edit = undone.popLast() else { return }
    characters.replaceSubrange(edit.start..<edit.start + edit.removed.count, with: edit.inserted)
    cursor = edit.cursorAfter
    done.append(edit)
  }

  private mutating func make(_ edit: FieldEdit, joining: Bool) {
    characters.replaceSubrange(edit.start..<edit.start + edit.removed.count, with: edit.inserted)
    cursor = edit.cursorAfter
    goalColumn = nil
    undone = []
    if joining, let last = done.last, let both = last.joined(with: edit) {
      done[done.count - 1] = both
    } else {
      done.append(edit)
      forgetOldEdits()
    }
  }

  private mutating func forgetOldEdits() {
    var room = Self.mostCharactersKept
    let kept = done.reversed().prefix { edit in
      room -= edit.removed.count + edit.inserted.count + 1
      return room >= 0
    }
    // The last edit can always be undone, however large.
    done.removeFirst(done.count - max(1, kept.count))
  }

  /// Ends what the next key could go on with.
  mutating func endStreak() {
    streak = .none
    goalColumn = nil
  }

  /// How much text the edits that can be undone may hold together.
  private static let mostCharactersKept = 200_000
}

extension [Character] {
  /// How many of the characters it takes to cover so many bytes.
  fileprivate func count(covering bytes: Int) -> Int {
    var left = bytes
    var count = 0
    while left > 0, count < self.count {
      left -= self[count].utf8.count
      count += 1
    }
    return count
  }
}
