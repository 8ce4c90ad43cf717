import Canvas

/// The right pane: every action with every part of it that has been said.
enum ChecklistPane {
  /// Its lines in so many columns.
  static func lines(_ checklist: RoomChecklist, columns: Int) -> [StyledLine] {
    guard !checklist.commitments.isEmpty else {
      return [
        "Nothing yet.", "", "An action appears here with every part of it that has been said.",
      ]
      .flatMap { StyledText($0, .quiet).wrapped(to: columns) }
    }
    return Array(
      checklist.commitments.map { block($0, columns: columns) }.joined(separator: [StyledLine()]))
  }

  /// What is covered, in words, with a line kept for the bar.
  static func footer(_ checklist: RoomChecklist, columns: Int) -> [StyledLine] {
    guard let coverage = checklist.coverage else { return [] }
    let words = coverage.words.displayWidth <= columns ? coverage.words : coverage.short
    return [StyledLine(words), StyledLine()]
  }

  private static func block(_ commitment: RoomCommitment, columns: Int) -> [StyledLine] {
    let title =
      StyledText("\(commitment.number)  ", .quiet) + StyledLine(commitment.title, .answer)
    return title.wrapped(to: columns, hangingIndent: 3)
      + commitment.parts.flatMap { lines(of: $0, columns: columns) }
  }

  private static func lines(of part: RoomPart, columns: Int) -> [StyledLine] {
    let indent = columns >= 31 ? 5 : 1
    let margin = StyledLine(String(repeating: " ", count: indent + 8))
    let label =
      StyledText(String(repeating: " ", count: indent), .quiet)
      + StyledLine(part.label, .quiet).padded(to: 8)
    let words = StyledLine(part.words ?? "still open", part.isSettled ? .answer : .open)
    return (label + words).wrapped(to: columns, hangingIndent: indent + 8)
      + part.inFull.flatMap { full in
        (StyledText(runs: margin.runs) + StyledLine(full, .resolved))
          .wrapped(to: columns, hangingIndent: indent + 8)
      }
  }
}

extension PaneView {
  /// Shows the checklist, with what it covers at the foot.
  mutating func fill(_ checklist: RoomChecklist) {
    lines = ChecklistPane.lines(checklist, columns: max(1, inner.size.columns))
    fillFooter(checklist)
  }

  /// Shows what the checklist covers at the foot.
  mutating func fillFooter(_ checklist: RoomChecklist) {
    footer = ChecklistPane.footer(checklist, columns: max(1, inner.size.columns))
    coverage = checklist.coverage?.bar
  }
}
