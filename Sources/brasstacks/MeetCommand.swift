import ArgumentParser
import Conversation
import Foundation
import Screen

/// Starts a conversation, or goes on with one.
struct MeetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meet",
    abstract: "Start a conversation, or go on with one.",
    discussion: """
      Goes on with the conversation in which something happened last; with --person, with that \
      person's. Begins a new one when none is open, or with --new.

      Where there is no terminal, or with --plain, the conversation is held as lines of text:
        brasstacks meet --plain < answers.txt
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: ArgumentHelp("Whose number it is about.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("The playbook of a new conversation.", valueName: "name or file"))
  var playbook: String?

  @Option(
    name: .customLong("id"),
    help: ArgumentHelp("The conversation with this number in the log.", valueName: "number"))
  var id: Int64?

  @Flag(name: .customLong("new"), help: "Begin a new conversation, even if one is open.")
  var isNew = false

  @Flag(name: .customLong("tour"), help: "Two minutes with somebody made up; nothing is kept.")
  var isTour = false

  func validate() throws {
    if isNew, id != nil {
      throw ValidationError("--new begins a conversation, --id opens one: give one of them.")
    }
    if id != nil, person != nil || playbook != nil {
      throw ValidationError(
        "--id opens a conversation that has its person and its playbook: leave --person and "
          + "--playbook out, or begin a conversation with --new.")
    }
    if isTour, isNew || id != nil || person != nil || playbook != nil {
      throw ValidationError("--tour has a person and a playbook of its own: give it alone.")
    }
    if person?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError("--person needs a name, as in --person \"Dana Reyes\".")
    }
  }

  func run() throws {
    if isTour { return try reporting { try Room(options: options, playbook: nil).enterTour() } }
    try Room(options: options, playbook: playbook).enter { desk throws(DeskError) in
      // The list is read only where it decides.
      if let id { return .conversation(id) }
      return try opening(among: desk.conversations().entries)
    }
  }

  private func opening(among entries: [ConversationEntry]) -> Opening {
    let new = Opening.new(person: person?.fullName(among: entries.map(\.person)))
    guard !isNew else { return new }
    // A playbook asked for is one to begin with.
    let open = playbook == nil ? entries.first { $0.isOpen && $0.isAbout(person) } : nil
    return open.map { .conversation($0.id) } ?? new
  }
}

extension ConversationEntry {
  fileprivate var isOpen: Bool { !state.phase.isOver }

  /// Whether it is about somebody of this name, in full or in the first of their names.
  fileprivate func isAbout(_ name: String?) -> Bool {
    guard let name else { return true }
    let sought = name.lowercased().split(separator: " ")
    let known = person.lowercased().split(separator: " ")
    let spokenTo = person.asSpokenTo.lowercased().split(separator: " ")
    return known == sought || spokenTo == sought || known.first.map { [$0] } == sought
  }
}
