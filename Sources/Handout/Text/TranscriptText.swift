import Conversation
import Language

/// Everything that was said, as lines of plain text.
public enum TranscriptText {
  /// The record's heading, its passages, and the checklist where there is one.
  public static func lines(of record: SpokenRecord) -> [String] {
    var lines = record.state.phase.table.map { [NumberInWords.line(of: $0), ""] } ?? []
    var day: Day?
    for passage in record.passages {
      if passage.day != day { lines += [passage.day.full, ""] }
      day = passage.day
      lines.append(PlainLine.of(passage.label))
      lines += passage.lines.flatMap { $0.lines(person: record.personName) } + [""]
    }
    if let climb = record.state.phase.climb { lines += ChecklistText.lines(for: climb) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension SpokenLine {
  /// The line with whose it is, its own line ends kept.
  fileprivate func lines(person: String) -> [String] {
    if kind == .noted { return ["  (\(PlainLine.of(words)))"] }
    let said = PlainLine.lines(of: words).filter { !$0.isEmpty }
    let speaker = PlainLine.of(speaker(person: person)) + ": "
    let indent = String(repeating: " ", count: speaker.count)
    return said.enumerated().map { index, line in "  " + (index == 0 ? speaker : indent) + line }
  }

  /// Whose words they are.
  func speaker(person: String) -> String {
    switch kind {
    case .asked: "Asked"
    case .askedAgain: "Asked again"
    case .said(.leader), .chosen(.leader): "Leader"
    case .said(.person), .chosen(.person): person
    case .noted: ""
    }
  }
}
