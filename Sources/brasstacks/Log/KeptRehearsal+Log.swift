import Journal
import Language

extension KeptRehearsal {
  /// The rehearsal with this number.
  ///
  /// - Throws: ``CommandFailure`` when there is none, or what keeps the journal from being read.
  static func numbered(_ number: Int64, _ globals: GlobalOptions) throws -> KeptRehearsal {
    let kept = try ConversationLog(globals)?.store.rehearsals().first { $0.number == number }
    guard let kept else { throw CommandFailure.unknownRehearsal(number) }
    return kept
  }

  /// Its lines, fit for a terminal, their columns where they are.
  var lines: [String] {
    entry.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false).map { PlainLine.of($0) }
        .joined(separator: " ")
    }
  }

  /// Whether the words stand in it, in whatever case.
  func holds(_ words: String) -> Bool {
    entry.text.lowercased().contains(PlainLine.of(words).lowercased())
  }

  /// The line of the list.
  var row: LogRow {
    LogRow(
      id: "r\(number)", person: PlainLine.of(entry.counterpart),
      number: String(entry.difficulty), standing: entry.course, day: day.full)
  }
}
