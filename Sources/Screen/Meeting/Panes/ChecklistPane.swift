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
      + commitment.parts.flatMap {
        part(
          $0, count: climb.groundwork.table.measurable.count, columns: columns)
      }
  }

  private static func part(
    _ part: CommitmentPart, count: Count?, columns: Int
  ) -> [StyledLine] {
    let indent = columns >= 31 ? 5 : 1
    let label =
      StyledText(String(repeating: " ", count: indent), .quiet)
      + StyledLine(part.rung.label, .quiet).padded(to: 8)
    guard let answer = part.answer else {
      return (label + StyledLine("still open", .open)).wrapped(to: columns)
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
    guard let count = state.phase.climb?.groundwork.table.measurable.count, count.gap > .zero
    else { return nil }
    return count
  }
}

extension Measurable {
  /// The count of a number that is counted.
  var count: Count? {
    switch standing {
    case .counted(let count): count
    case .yesOrNo: nil
    }
  }
}

extension ActionRung {
  /// The part in one short word, as the checklist names it.
  fileprivate var label: String {
    switch self {
    case .action: "action"
    case .counterpart: "with"
    case .topics: "about"
    case .firstStep: "first"
    case .time: "when"
    case .measure: "proof"
    case .expectedYield: "brings"
    }
  }
}

extension TacticalAnswer {
  /// The answer as a part of the checklist: its words, or its number as it is written.
  fileprivate func part(written count: Count?) -> String {
    guard rung == .expectedYield, let quantity else { return words }
    return count?.written(quantity) ?? quantity.grouped
  }
}
