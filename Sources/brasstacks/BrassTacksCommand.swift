import ArgumentParser
import Screen

/// The program's tree of commands; by itself it opens the home screen.
@main
struct BrassTacksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brasstacks",
    abstract: "A conversation coach: from a number that is off track to a signed checklist.",
    discussion: """
      brasstacks                            what is open, and what has been
      brasstacks meet --person "Dana Reyes" start a conversation, or go on with one
      brasstacks rehearse                   practise alone, against somebody who dodges
      brasstacks present                    the room's view of it, on a second screen
      brasstacks log                        every conversation, to read and to export
      """,
    version: "0.1.0",
    subcommands: [
      MeetCommand.self, RehearseCommand.self, PresentCommand.self, LogCommand.self,
      AssessCommand.self,
      ListenCommand.self, PlaybookCommand.self, ThemeCommand.self, DoctorCommand.self,
    ])

  // Named here as well, so that they can stand before a subcommand or after it.
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try Room(options: options, playbook: nil).enter { _ throws(DeskError) in .home }
  }
}
