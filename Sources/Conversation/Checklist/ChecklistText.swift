import Assessment
import Ladder
import Language

/// The checklist as lines of plain text, for plain mode and for the log.
public enum ChecklistText {
  /// The checklist so far, with what it covers; a part that nobody has said yet is still open.
  public static func lines(for climb: Climb) -> [String] {
    var lines = climb.commitments.flatMap { Self.lines(for: $0, of: climb) + [""] }
    if lines.isEmpty { lines = ["Nothing yet.", ""] }
    if let coverage = climb.coverage { lines.append(coverage) } else { lines.removeLast() }
    return lines
  }

  /// One line of the checklist, with everything said of it.
  public static func lines(for commitment: Commitment, of climb: Climb) -> [String] {
    commitment.lines(count: climb.groundwork.table.measurable.standing.count)
  }
}

extension Climb {
  /// What the actions bring of what is missing; nil for a number that is not counted.
  public var coverage: String? {
    guard let count = groundwork.table.measurable.standing.count else { return nil }
    return "Covers \(count.written(covered)) of the \(count.written(count.gap)) missing"
  }
}

extension Standing {
  /// The count, of a number that is counted.
  public var count: Count? {
    switch self {
    case .counted(let count): count
    case .yesOrNo: nil
    }
  }
}

extension Commitment {
  fileprivate func lines(count: Count?) -> [String] {
    let number = String(index + 1)
    let indent = String(repeating: " ", count: max(4, number.count + 3))
    return ["[ ] \(number)  \(PlainLine.of(title))"]
      + parts.map { part in
        let label = part.rung.checklistLabel
        let gap = String(repeating: " ", count: max(1, 7 - label.count))
        return indent + label + gap + part.said(count: count)
      }
  }
}

extension CommitmentPart {
  /// What was said, with its date in full, in one line.
  ///
  /// - Parameter count: The number on the table, for how a yield is written.
  /// - Returns: One line; "still open" while nobody has said it.
  public func said(count: Count?) -> String {
    guard let answer else { return "still open" }
    switch rung {
    case .expectedYield:
      return answer.quantity.flatMap { quantity in count?.written(quantity) }
        ?? PlainLine.of(answer.words)
    case .firstStep, .time: return PlainLine.of(answer.wordsAndDate)
    case .action, .counterpart, .topics, .measure: return PlainLine.of(answer.wordsAndResolved)
    }
  }
}

extension ActionRung {
  /// The word before a part of a commitment.
  public var checklistLabel: String {
    switch self {
    case .action: "does"
    case .counterpart: "with"
    case .topics: "about"
    case .firstStep: "first"
    case .time: "when"
    case .measure: "proof"
    case .expectedYield: "brings"
    }
  }
}
