import ArgumentParser
import Canvas
import Conversation
import Handout
import Journal
import Language

/// Lists the conversations in the journal.
struct LogListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the conversations and the rehearsals, the last one first.")

  @Option(help: ArgumentHelp("Only those in which these words were said.", valueName: "words"))
  var search: String?

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try reporting {
      guard let log = try ConversationLog(globals) else {
        return try StandardOutput.write(["No conversations yet."])
      }
      let all = try log.store.conversations()
      let found = try search.map { words in
        try all.filter { try log.record($0)?.holds(words) ?? false }
      }
      let rehearsals = try log.store.rehearsals().reversed().filter { rehearsal in
        search.map { rehearsal.holds($0) } ?? true
      }
      try StandardOutput.write(lines(found ?? all, rehearsals, from: log))
    }
  }

  private func lines(
    _ summaries: [ConversationSummary], _ rehearsals: [KeptRehearsal], from log: ConversationLog
  ) -> [String] {
    let rows = summaries.map { LogRow($0, from: log, today: globals.today) }
    let held = LogRow.table(
      rehearsals.map(\.row),
      under: LogRow(
        id: "ID", person: "Rehearsed with", number: "Difficulty", standing: "How it went",
        day: "Day"))
    if rows.isEmpty, !rehearsals.isEmpty { return held }
    guard !rows.isEmpty else {
      let words = search.map { PlainLine.of($0) }
      return [words.map { "No conversation holds “\($0)”." } ?? "No conversations yet."]
    }
    return LogRow.table(rows) + (rehearsals.isEmpty ? [] : [""] + held)
  }
}

/// A line of the list.
struct LogRow: Equatable {
  let id: String
  let person: String
  let number: String
  let standing: String
  let day: String

  init(id: String, person: String, number: String, standing: String, day: String) {
    self.id = id
    self.person = person
    self.number = number
    self.standing = standing
    self.day = day
  }

  init(_ summary: ConversationSummary, from log: ConversationLog, today: Day) {
    id = summary.id.description
    day = summary.lastActivity.day.full
    switch summary.condition {
    case .damaged(let damage):
      person = "?"
      number = "?"
      standing = "damaged: " + damage.message
    case .intact(let state):
      person = PlainLine.of(state.phase.personNamed ?? "–")
      number = PlainLine.of(state.phase.numberNamed ?? "–")
      standing = StandingInWords.of(
        state, signed: summary.signed, playbook: log.playbook(state.playbook), today: today)
    }
  }

  /// What stands over conversations.
  static let conversations = LogRow(
    id: "ID", person: "Person", number: "Number", standing: "Where it is", day: "Last day")

  /// The rows under their headings, in columns as wide as they have to be.
  static func table(_ rows: [LogRow], under heading: LogRow = .conversations) -> [String] {
    let all = [heading] + rows
    let widths = [\LogRow.id, \.person, \.number, \.standing].map { column in
      all.map { $0[keyPath: column].displayWidth }.filter { $0 <= 48 }.max() ?? 0
    }
    return all.map { row in
      zip([row.id, row.person, row.number, row.standing], widths).map { text, width in
        text + String(repeating: " ", count: max(0, width - text.displayWidth) + 2)
      }.joined() + row.day
    }
  }
}

extension Phase {
  /// The person, as soon as they are named.
  fileprivate var personNamed: String? {
    if case .table(let draft) = self { draft.person } else { table?.person }
  }

  /// The number with where it stands, as far as it is known.
  fileprivate var numberNamed: String? {
    if case .table(let draft) = self { return draft.measurableName }
    return table.map { "\($0.measurable.name) \($0.measurable.numbers)" }
  }
}
