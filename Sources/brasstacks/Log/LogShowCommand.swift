import ArgumentParser
import Handout
import Journal

/// Prints a conversation word for word.
struct LogShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a conversation or a rehearsal word for word.")

  @Argument(help: "Its number in the list.", transform: LogNumber.init(fromCommandLine:))
  var id: LogNumber

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try reporting {
      switch id {
      case .conversation(let id):
        try StandardOutput.write(TranscriptText.lines(of: ConversationLog.record(id, globals)))
      case .rehearsal(let number):
        try StandardOutput.write(KeptRehearsal.numbered(number, globals).lines)
      }
    }
  }
}
