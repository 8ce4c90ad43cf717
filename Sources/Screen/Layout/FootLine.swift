import Canvas

/// The last line: whose turn it is, and the keys of the moment, each of which can be clicked.
struct FootLine<Command: Bindable> {
  /// The line as it is drawn.
  let line: StyledLine
  private let spots: [(columns: Range<Int>, command: Command)]

  /// The line in so many columns.
  ///
  /// The turn always stays; of the hints, help stays longest.
  init(turn: String?, hints: [Hint<Command>], columns: Int) {
    let isWide = columns >= 100
    var line = StyledLine(" ")
    var spots: [(columns: Range<Int>, command: Command)] = []
    if let turn { line.append(turn, .turn) }
    let room = columns - line.displayWidth - 1
    let gap = isWide ? 3 : 2
    let first = turn == nil ? 0 : isWide ? 4 : 3
    for (index, hint) in Self.fitting(hints, in: room - first, gap: gap).enumerated() {
      line.append(String(repeating: " ", count: index == 0 ? first : gap))
      let start = line.displayWidth
      line.append(hint.line)
      spots.append((start..<line.displayWidth, hint.command))
    }
    self.line = line
    self.spots = spots
  }

  /// What the hint in a column does; nil where none is.
  func command(atColumn column: Int) -> Command? {
    spots.first { $0.columns.contains(column) }?.command
  }

  private static func fitting(
    _ pieces: [Hint<Command>], in room: Int, gap: Int
  ) -> [Hint<Command>] {
    guard let last = pieces.last else { return [] }
    guard last.line.displayWidth <= room else { return [] }
    var left = room - last.line.displayWidth
    var kept: [Hint<Command>] = []
    for piece in pieces.dropLast() {
      left -= piece.line.displayWidth + gap
      guard left >= 0 else { break }
      kept.append(piece)
    }
    return kept + [last]
  }
}

/// A key of the foot, what it is called there, and what it does.
struct Hint<Command: Bindable>: Hashable, Sendable {
  /// The key and what it does, in words.
  let line: StyledLine
  /// What it does.
  let command: Command

  init(_ binding: KeyBinding<Command, some Staged>, named name: String? = nil) {
    command = binding.command
    line =
      StyledLine(binding.press?.name ?? "", .key)
      + StyledLine(" \(name ?? binding.hint ?? "")", .keyLabel)
  }
}

extension Frame {
  /// Draws a remark in place of the foot, where there is one: it stays until the next key.
  mutating func draw(remark: String) {
    guard size.rows >= 4 else { return }
    let line = StyledLine(" " + remark, .notice).padded(to: size.columns)
    write(line, at: Point(column: 0, row: size.rows - 1))
  }

  /// Brings the cursor onto the screen: readers and magnifiers follow it, also where nothing is
  /// typed.
  mutating func settleCursor() {
    guard size.columns > 0, size.rows > 0 else {
      cursor = nil
      return
    }
    let point = cursor ?? Point(column: 0, row: 0)
    cursor = Point(
      column: min(max(0, point.column), size.columns - 1),
      row: min(max(0, point.row), size.rows - 1))
  }
}
