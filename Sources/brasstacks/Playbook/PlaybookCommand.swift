import ArgumentParser
import Conversation
import Playbooks

/// What can be done with playbooks from the command line.
struct PlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playbook",
    abstract: "List, read and check playbooks: conversations as data.",
    subcommands: [List.self, Show.self, Check.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the built-in playbooks and your own.")

    func run() throws {
      var lines: [String] = []
      var problems: [PlaybookError] = []
      for listing in library.list() {
        switch listing.result {
        case .success(let playbook):
          lines.append("\(playbook.id)  \(playbook.title)  (\(listing.shelf.name))")
        case .failure(let error): problems.append(error)
        }
      }
      try reporting { try StandardOutput.write(lines) }
      guard !problems.isEmpty else { return }
      problems.forEach { StandardError.say(lines: $0.message) }
      throw ExitCode(65)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print a playbook for reading.")

    @Argument(help: "The playbook's id, or the path of its file.")
    var name = PlaybookLibrary.builtIn

    @Flag(help: "Print the file as it is written, to copy it and change it.")
    var yaml = false

    func run() throws {
      try reporting {
        if yaml {
          try StandardOutput.write(library.source(named: name).bytes)
        } else {
          try StandardOutput.write(PlaybookPage(library.playbook(named: name)).text)
        }
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check a playbook's file: every problem with its line and how to mend it.")

    @Argument(help: "The YAML file to check.", completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    func run() throws {
      try reporting {
        let playbook = try library.check(path: file)
        let clash = library.clash(of: file).map { problem in
          "\(problem.line(in: file)) Until then it cannot stand among your own."
        }
        try StandardOutput.write(
          [PlaybookPage(playbook).verdict(on: file)] + (clash.map { [$0] } ?? []))
      }
    }
  }
}

/// The playbooks that come with the program and those in the user's own folder.
private var library: PlaybookLibrary {
  PlaybookLibrary(folder: Places.own.configuration + "/playbooks")
}
