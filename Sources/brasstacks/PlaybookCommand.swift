import ArgumentParser
import Conversation
import Foundation
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
      var problems: [PlaybookError] = []
      for listing in library.list() {
        switch listing.result {
        case .success(let playbook):
          print("\(playbook.id)  \(playbook.title)  (\(listing.shelf.name))")
        case .failure(let error): problems.append(error)
        }
      }
      guard !problems.isEmpty else { return }
      problems.forEach(say)
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
      try saying {
        if yaml {
          let file = try library.source(named: name)
          FileHandle.standardOutput.write(Data(file.bytes))
        } else {
          print(PlaybookPage(try library.playbook(named: name)).text, terminator: "")
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
      try saying {
        let playbook = try library.check(path: file)
        print(PlaybookPage(playbook).verdict(on: file))
      }
    }
  }
}

/// The playbooks that come with the program and those in the user's own folder.
private var library: PlaybookLibrary {
  PlaybookLibrary(folder: Places.own.configuration + "/playbooks")
}

/// Does something with playbooks; says on standard error what is wrong with one.
private func saying(_ act: () throws -> Void) throws {
  do {
    try act()
  } catch let error as PlaybookError {
    say(error)
    switch error {
    case .problems: throw ExitCode(65)
    case .unknownPlaybook: throw ExitCode(64)
    case .fileNotFound, .notReadable, .notAFile: throw ExitCode(1)
    }
  }
}

private func say(_ error: PlaybookError) {
  FileHandle.standardError.write(Data((error.message + "\n").utf8))
}
