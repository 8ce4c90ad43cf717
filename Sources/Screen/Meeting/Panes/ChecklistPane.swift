import Assessment
import Canvas
import Conversation
import Ladder
import Language

/// The right pane: every action with every part of it that has been said.
enum ChecklistPane {
  /// Its lines in so many columns.
  static func lines(_ meeting: Meeting, columns: Int) -> [StyledLine] {
    guard let climb = meeting.state.phase.climb, climb.actionCount > 0 else {
      return [
        "Nothing yet.", "", "An action appears here with every part of it that has been said.",
      ]
      .flatMap { StyledText($0, .quiet).wrapped(to: columns) }
    }
    let blocks = climb.commitments.map {
      block($0, of: climb, today: meeting.today, columns: columns)
    }
    return Array(blocks.joined(separator: [StyledLine()]))
  }

  /// What is covered, in words, with a line kept for the bar.
  static func footer(_ meeting: Meeting, columns: Int) -> [StyledLine] {
    guard let count = meeting.count else { return [] }
    let covered = count.written(meeting.state.phase.climb?.covered ?? .zero)
    let words = "Covers \(covered) of the \(count.written(count.gap)) missing"
    let short = "Covers \(covered) of the \(count.written(count.gap))"
    return [StyledLine(words.displayWidth <= columns ? words : short), StyledLine()]
  }

  /// How much is covered, for the bar.
  static func coverage(_ meeting: Meeting) -> Coverage? {
    meeting.count.map { count in
      Coverage(
        covered: (meeting.state.phase.climb?.covered ?? .zero).tenThousandths,
        whole: count.gap.tenThousandths,
        cells: max(1, min(count.gap.tenThousandths / 10_000, 200)))
    }
  }

  private static func block(
    _ commitment: Commitment, of climb: Climb, today: Day, columns: Int
  ) -> [StyledLine] {
    let title =
      StyledText("\(commitment.index + 1)  ", .quiet)
      + StyledLine(commitment.title, .answer)
    return title.wrapped(to: columns, hangingIndent: 3)
      + commitment.parts.flatMap { part in
        lines(
          of: part, held: climb.held(at: .action(commitment.index, part.rung)),
          count: climb.groundwork.table.measurable.standing.count,
          columns: columns)
      }
  }

  /// A part; words that wait to be confirmed are shown, since nothing that was said is lost.
  private static func lines(
    of part: CommitmentPart, held: Held?, count: Count?, columns: Int
  ) -> [StyledLine] {
    let indent = columns >= 31 ? 5 : 1
    let label =
      StyledText(String(repeating: " ", count: indent), .quiet)
      + StyledLine(part.rung.checklistLabel, .quiet).padded(to: 8)
    guard let answer = part.answer else {
      let words = held.flatMap { held in
        held.note.map { "\(held.answer.part(written: count)) \($0)" }
      }
      return (label + StyledLine(words ?? "still open", .open)).wrapped(
        to: columns, hangingIndent: indent + 8)
    }
    let words = answer.part(written: count)
    var lines = (label + StyledLine(words, .answer))
      .wrapped(to: columns, hangingIndent: indent + 8)
    if let resolved = answer.resolvedInFull {
      let margin = StyledLine(String(repeating: " ", count: indent + 8))
      lines += (margin + StyledLine(resolved, .resolved))
        .wrapped(to: columns, hangingIndent: indent + 8)
    }
    if case .day(let day)? = answer.moment, part.rung == .time || part.rung == .firstStep {
      lines.append(
        StyledLine(String(repeating: " ", count: indent + 8)) + StyledLine(day.full, .resolved))
    }
    return lines
  }
}

extension Meeting {
  /// The number where it is counted and short of its target.
  fileprivate var count: Count? {
    guard let count = state.phase.climb?.groundwork.table.measurable.standing.count,
      count.gap > .zero
    else { return nil }
    return count
  }
}

extension TacticalAnswer {
  /// The answer as a part of the checklist: its words, or its number as it is written.
  fileprivate func part(written count: Count?) -> String {
    guard rung == .expectedYield, let quantity else { return words }
    return count?.written(quantity) ?? quantity.grouped
  }
}
