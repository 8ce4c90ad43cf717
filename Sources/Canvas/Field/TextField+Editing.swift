extension TextField {
  /// Types text at the cursor, and says how many characters had no room.
  @discardableResult
  public mutating func type(_ text: String) -> Int {
    let (new, excess) = admissible(text, room: limit - characters.count)
    guard !new.isEmpty else { return excess }
    let beginsWord = !new[0].isBlank && (cursor == 0 || characters[cursor - 1].isBlank)
    let goesOn = streak == .typing && !beginsWord && !new[0].isLineEnd
    replace(cursor..<cursor, with: new, joining: goesOn)
    streak = new.contains(where: \.isLineEnd) ? .none : .typing
    return excess
  }

  /// Puts pasted text at the cursor as one edit, and says how many characters had no room.
  @discardableResult
  public mutating func insert(paste text: String) -> Int {
    let (new, excess) = admissible(text, room: limit - characters.count)
    if !new.isEmpty { replace(cursor..<cursor, with: new, joining: false) }
    streak = .none
    return excess
  }

  /// Puts another text in place of all, as one edit.
  public mutating func replaceAll(with text: String) {
    let (new, _) = admissible(text, room: limit)
    replace(characters.indices, with: new, joining: false)
    cursor = characters.count
    streak = .none
  }

  /// Deletes the character before the cursor.
  public mutating func deleteBackward() {
    guard cursor > 0 else { return }
    replace(cursor - 1..<cursor, with: [], joining: streak == .deleting)
    streak = .deleting
  }

  /// Deletes the character under the cursor.
  public mutating func deleteForward() {
    guard cursor < characters.count else { return }
    replace(cursor..<cursor + 1, with: [], joining: streak == .deleting)
    streak = .deleting
  }

  /// Exchanges the characters around the cursor; at the end of a line, the last two before it.
  public mutating func transpose() {
    let atLineEnd = cursor == lineEnd(at: cursor)
    let second = atLineEnd ? cursor - 1 : cursor
    let first = second - 1
    guard first >= 0, !characters[first].isLineEnd, !characters[second].isLineEnd else { return }
    replace(first..<second + 1, with: [characters[second], characters[first]], joining: false)
    streak = .none
  }

}
