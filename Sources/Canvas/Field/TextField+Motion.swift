extension TextField {
  /// Moves one character back.
  public mutating func moveBackward() { move(to: cursor - 1) }

  /// Moves one character on.
  public mutating func moveForward() { move(to: cursor + 1) }

  /// Moves to the start of the word before the cursor.
  public mutating func moveWordBackward() { move(to: wordStart(before: cursor)) }

  /// Moves to the end of the word behind the cursor.
  public mutating func moveWordForward() { move(to: wordEnd(after: cursor)) }

  /// Moves behind the last line end.
  public mutating func moveToLineStart() { move(to: lineStart(at: cursor)) }

  /// Moves before the next line end.
  public mutating func moveToLineEnd() { move(to: lineEnd(at: cursor)) }

  /// Moves before the first character.
  public mutating func moveToStart() { move(to: 0) }

  /// Moves behind the last character.
  public mutating func moveToEnd() { move(to: characters.count) }

  /// Moves one row up as the text is drawn in so many columns; false on the first row.
  public mutating func moveUp(columns: Int = .max) -> Bool { move(rows: -1, columns: columns) }

  /// Moves one row down as the text is drawn in so many columns; false on the last row.
  public mutating func moveDown(columns: Int = .max) -> Bool { move(rows: 1, columns: columns) }

  /// Moves before a character; a place outside the text counts as the nearest in it.
  public mutating func move(to place: Int) {
    endStreak()
    cursor = min(max(0, place), characters.count)
  }

  private mutating func move(rows: Int, columns: Int) -> Bool {
    let layout = layout(columns: columns)
    let row = layout.cursor.row + rows
    guard layout.lines.indices.contains(row) else { return false }
    let goal = goalColumn ?? layout.cursor.column
    move(to: layout.offset(at: Point(column: goal, row: row)))
    goalColumn = goal
    return true
  }

  /// Where the word begins that ends at a place or before it.
  func wordStart(before place: Int) -> Int {
    var place = place
    while place > 0, !characters[place - 1].isPartOfWord { place -= 1 }
    while place > 0, characters[place - 1].isPartOfWord { place -= 1 }
    return place
  }

  /// Where the word ends that begins at a place or after it.
  func wordEnd(after place: Int) -> Int {
    var place = place
    while place < characters.count, !characters[place].isPartOfWord { place += 1 }
    while place < characters.count, characters[place].isPartOfWord { place += 1 }
    return place
  }

  /// Where what is between blanks begins that ends at a place or before it.
  ///
  /// A line end stands for itself, so that one key does not take a line with it.
  func blankWordStart(before place: Int) -> Int {
    var place = place
    if place > 0, characters[place - 1].isLineEnd { return place - 1 }
    while place > 0, characters[place - 1].isBlank { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// Where the line begins that a place is in.
  func lineStart(at place: Int) -> Int {
    var place = place
    while place > 0, !characters[place - 1].isLineEnd { place -= 1 }
    return place
  }

  /// Where the line ends that a place is in.
  func lineEnd(at place: Int) -> Int {
    var place = place
    while place < characters.count, !characters[place].isLineEnd { place += 1 }
    return place
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
