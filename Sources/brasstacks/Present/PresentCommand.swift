import ArgumentParser
import Foundation
import Presenting
import Settings
import Terminal

/// Shows the room's view of the conversation that is open in another terminal.
struct PresentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "present",
    abstract: "Show the room's view of the running conversation in a second terminal.",
    discussion: """
      For the big screen: the question, the ladder and the checklist, live, without anything that \
      is the leader's alone. The terminal of “brasstacks meet” becomes the leader's view meanwhile.

      It may be started before the conversation or after it, by the same user on the same machine.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let room = Room(options: options, playbook: nil)
    let settings = SettingsFile(path: Places.own.settings)
    let watch: RoomWatch
    do { watch = try RoomWatch(in: RoomFolder(journal: options.journalPath)) } catch {
      StandardError.say(error.message)
      throw ExitCode(73)
    }
    guard let terminal = room.takenOver(settings.settings) else {
      var plain = PlainPresentRoom(watch: watch)
      return try plain.run()
    }
    let chosen = Wardrobe(options, settings.settings).chosen(on: terminal.background)
    var screen = PresentRoom(watch: watch, terminal: terminal, theme: chosen.theme)
    let end = screen.run()
    terminal.close()
    let complaints = room.complaints(settings) + (chosen.complaint.map { [$0] } ?? [])
    complaints.forEach { StandardError.say($0) }
    if end.status != .success { throw end.status }
  }
}
