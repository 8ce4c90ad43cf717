import Canvas

/// The last line: whose turn it is, and the keys of the moment.
enum FootLine {
  /// The line in so many columns.
  ///
  /// The turn always stays; of the hints, help stays longest.
  static func line(turn: String?, hints: [Hint], columns: Int) -> StyledLine {
    let isWide = columns >= 100
    var line = StyledLine(" ")
    if let turn { line.append(turn, .turn) }
    let room = columns - line.displayWidth - 1
    let gap = isWide ? 3 : 2
    let first = turn == nil ? 0 : isWide ? 4 : 3
    for (index, hint) in fitting(hints.map(\.line), in: room - first, gap: gap).enumerated() {
      line.append(String(repeating: " ", count: index == 0 ? first : gap))
      line.append(hint)
    }
    return line
  }

  private static func fitting(_ pieces: [StyledLine], in room: Int, gap: Int) -> [StyledLine] {
    guard let last = pieces.last else { return [] }
    guard last.displayWidth <= room else { return [] }
    var left = room - last.displayWidth
    var kept: [StyledLine] = []
    for piece in pieces.dropLast() {
      left -= piece.displayWidth + gap
      guard left >= 0 else { break }
      kept.append(piece)
    }
    return kept + [last]
  }
}

/// A key of the foot, and what it is called there.
struct Hint: Hashable, Sendable {
  /// The key and what it does.
  let line: StyledLine

  init(_ binding: KeyBinding<some Bindable, some Staged>, named name: String? = nil) {
    line =
      StyledLine(binding.press?.name ?? "", .key)
      + StyledLine(" \(name ?? binding.hint ?? "")", .keyLabel)
  }
}
