import ArgumentParser

/// What can be done with past conversations from the command line.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List, read and export conversations and rehearsals.",
    discussion: """
      brasstacks log                                    every conversation
      brasstacks log --search no-shows                  those in which it was said
      brasstacks log show 3                             one of them, word for word
      brasstacks log show r2                            a rehearsal, every line of it
      brasstacks log export 3 --format markdown -o dana.md
      """,
    subcommands: [LogListCommand.self, LogShowCommand.self, LogExportCommand.self],
    defaultSubcommand: LogListCommand.self)
}
