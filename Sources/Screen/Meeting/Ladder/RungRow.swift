import Canvas

/// A row of the ladder.
struct RungRow: Codable, Hashable, Sendable {
  /// Whether it has been climbed.
  enum Mark: Codable, Hashable, Sendable {
    /// Climbed, asked now, or still to come.
    case done, current, toCome
  }

  /// Whether it has been climbed.
  let mark: Mark
  /// The rung in a word or two.
  let label: String
  /// What was said there.
  var words = ""
  /// What stands at the end of the row.
  var note = ""
  /// How many lines of the words are shown at most.
  var most = 2

  /// How many columns the labels of rows with words take, so that the words stand in line.
  static func labelColumns(of rows: [RungRow]) -> Int {
    let widths = rows.filter { !$0.words.isEmpty }.map(\.label.displayWidth).filter { $0 <= 14 }
    return max(10, widths.max() ?? 0)
  }

  /// The row in so many columns, of which the labels take some.
  func lines(columns: Int, labels: Int = 10) -> [StyledLine] {
    let head = StyledLine(sign, role) + StyledLine(label, role)
    guard !words.isEmpty || !note.isEmpty else { return [head.truncated(to: columns)] }
    let indent = columns >= 40 ? labels + 4 : 2 + label.displayWidth + 2
    let start = max(indent, head.displayWidth + 2)
    let tail = note.isEmpty ? 0 : note.displayWidth + 2
    let room = max(4, columns - start - tail)
    var lines = StyledText(words.oneLine, .answer).wrapped(to: room)
    let most = columns < 40 ? 1 : most
    if lines.count > most {
      lines = Array(lines.prefix(most))
      lines[most - 1] = (lines[most - 1] + StyledLine(" …", .quiet)).truncated(to: room)
    }
    return lines.enumerated().map { index, line in
      guard index == 0 else {
        return (StyledLine(String(repeating: " ", count: start)) + line).truncated(to: columns)
      }
      return
        (head.padded(to: start) + line.padded(to: room + min(2, tail))
        + StyledLine(note, .quiet)).truncated(to: columns)
    }
  }

  private var sign: String {
    switch mark {
    case .done: "✓ "
    case .current: "▸ "
    case .toCome: "· "
    }
  }

  private var role: Role {
    switch mark {
    case .done: .done
    case .current: .current
    case .toCome: .quiet
    }
  }
}

extension String {
  /// With line ends as blanks.
  var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
