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

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - for the standard output.", valueName: "file"),
    completion: .file())
  var output = "-"

  @Flag(help: "Write over a file that is there already.")
  var force = false

  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard !output.isEmpty else {
      throw ValidationError("--output needs the name of a file, as in -o dana.md.")
    }
  }

  func run() throws {
    try reporting {
      let text = try page()
      if output == "-" {
        try StandardOutput.write(text)
      } else {
        try ExportFile.write(text, to: output, replacing: force)
      }
    }
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
