import ArgumentParser
import Handout

/// Prints a conversation word for word.
struct LogShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a conversation word for word, and its checklist.")

  @Argument(help: "The conversation's number in the list.")
  var id: Int64

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try reporting {
      try StandardOutput.write(TranscriptText.lines(of: ConversationLog.record(id, globals)))
    }
  }
}
