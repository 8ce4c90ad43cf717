import ArgumentParser

/// The program's tree of commands.
@main
struct BrassTacksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brasstacks",
    abstract: "A conversation coach: from a number that is off track to a signed checklist.",
    subcommands: [
      HomeCommand.self, MeetCommand.self, LogCommand.self, AssessCommand.self,
      ListenCommand.self, PlaybookCommand.self,
    ],
    defaultSubcommand: HomeCommand.self)
}
