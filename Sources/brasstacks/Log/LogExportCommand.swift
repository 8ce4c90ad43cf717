import ArgumentParser
import Handout
import Journal
import Screen

/// Writes a conversation to a file for use elsewhere.
struct LogExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a conversation or a rehearsal as a page to take along.")

  @Argument(help: "Its number in the list.", transform: LogNumber.init(fromCommandLine:))
  var id: LogNumber

  @Option(help: ArgumentHelp("The form of the page: markdown or text.", valueName: "format"))
  var format = ExportFormat.markdown

  @OptionGroup var destination: OutputOptions

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try reporting { try destination.write(page()) }
  }

  private func page() throws -> String {
    switch (id, format) {
    case (.conversation(let id), .markdown):
      try MarkdownHandout.text(of: ConversationLog.record(id, globals), today: globals.today)
    case (.conversation(let id), .text):
      try TranscriptText.lines(of: ConversationLog.record(id, globals)).asText
    case (.rehearsal(let number), .markdown):
      try RehearsalHandout.text(
        of: KeptRehearsal.numbered(number, globals).lines, headings: RehearsalText.headings)
    case (.rehearsal(let number), .text): try KeptRehearsal.numbered(number, globals).lines.asText
    }
  }
}

extension [String] {
  fileprivate var asText: String { map { $0 + "\n" }.joined() }
}

/// The forms in which a conversation can be exported.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown, text

  init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}
