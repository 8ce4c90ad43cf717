import ArgumentParser
import Handout

/// Writes a conversation to a file for use elsewhere.
struct LogExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a conversation as a page to take along.")

  @Argument(help: "The conversation's number in the list.")
  var id: Int64

  @Option(help: ArgumentHelp("The form of the page: markdown.", valueName: "format"))
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
      let record = try ConversationLog.record(id, globals)
      let text =
        switch format {
        case .markdown: MarkdownHandout.text(of: record, today: globals.today)
        }
      if output == "-" {
        try StandardOutput.write(text)
      } else {
        try ExportFile.write(text, to: output, replacing: force)
      }
    }
  }
}

/// The forms in which a conversation can be exported.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown

  init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}
