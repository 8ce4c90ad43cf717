extension Frame {
  /// Draws the part of a field around its cursor, and places the frame's cursor there.
  ///
  /// A field of many lines is wrapped and scrolled by rows, one of a single line by columns.
  /// Marks are ranges of the text in UTF-8 bytes, to be underlined in a role; the last one counts
  /// where they overlap.
  public mutating func draw(
    _ field: TextField, in area: Rect, role: Role = .answer,
    marks: [(Range<Int>, Role)] = [], showsCursor: Bool = true
  ) {
    guard area.size.columns > 0, area.size.rows > 0 else { return }
    let layout = field.layout(columns: area.size.columns)
    let origin = layout.origin(in: area.size, isMultiline: field.isMultiline)
    let visible = layout.lines[origin.row...].prefix(area.size.rows)
    let looks = MarkedCharacters(field.characters, marks: marks)
    for (offset, line) in visible.enumerated() {
      let place = Point(column: area.origin.column - origin.column, row: area.origin.row + offset)
      write(looks.line(line.shown, role: role), at: place, within: area)
    }
    if showsCursor {
      cursor = Point(
        column: area.origin.column + layout.cursor.column - origin.column,
        row: area.origin.row + layout.cursor.row - origin.row)
    }
  }
}

/// Characters, with the marks that cover them.
private struct MarkedCharacters {
  private let characters: [Character]
  /// The marks in characters.
  private let marks: [(range: Range<Int>, role: Role)]

  init(_ characters: [Character], marks: [(Range<Int>, Role)]) {
    self.characters = characters
    guard !marks.isEmpty else {
      self.marks = []
      return
    }
    var starts: [Int] = []
    var bytes = 0
    for character in characters {
      starts.append(bytes)
      bytes += character.utf8.count
    }
    // A character of which a mark covers a part is marked whole.
    self.marks = marks.compactMap { range, role in
      guard !range.isEmpty, range.lowerBound < bytes else { return nil }
      let end = starts.partitioningIndex { $0 >= range.upperBound }
      let start = starts.partitioningIndex { $0 > range.lowerBound } - 1
      return max(0, start) < end ? (max(0, start)..<end, role) : nil
    }
  }

  func line(_ range: Range<Int>, role: Role) -> StyledLine {
    var line = StyledLine()
    for index in range {
      let mark = marks.last { $0.range.contains(index) }
      line.append(String(characters[index]), mark?.role ?? role, isUnderlined: mark != nil)
    }
    return line
  }
}

extension [Int] {
  /// The first index whose element is past a border, in numbers that ascend.
  fileprivate func partitioningIndex(where isPast: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
