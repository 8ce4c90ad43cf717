import ArgumentParser
import Foundation
import Screen
import Settings
import Terminal

/// Where a conversation is held: on the screen, or in plain lines where there is none.
struct Room {
  let options: GlobalOptions
  let playbook: String?

  /// Goes in, and stays until it is left.
  ///
  /// - Parameter choose: What to begin with, chosen once the journal is open.
  /// - Throws: An `ExitCode`; what happened has been said on standard error then.
  func enter(_ choose: (borrowing ConversationDesk) throws(DeskError) -> Opening) throws {
    let status: ExitCode
    let settings = SettingsFile(path: Places.own.settings)
    do throws(DeskError) {
      let desk = try ConversationDesk(options: options, playbook: playbook)
      let opening = try choose(desk)
      if let terminal = takenOver(settings.settings) {
        status = show(opening, on: terminal, desk: desk, settings)
      } else {
        complaints(settings).forEach { StandardError.say($0) }
        status = try holdPlain(opening, desk: desk, timing: settings.settings.timing)
      }
    } catch {
      StandardError.say(each: error.message)
      throw error.status
    }
    if status != .success { throw status }
  }

  /// Holds the guided tour: on the screen, which comes home from it, or in plain lines.
  ///
  /// - Throws: What kept it from being held, or how the screen was left, as an `ExitCode`.
  func enterTour() throws {
    let settings = SettingsFile(path: Places.own.settings)
    guard let terminal = takenOver(settings.settings) else {
      complaints(settings).forEach { StandardError.say($0) }
      return try PlainTourRoom.hold(RehearsalDesk.surroundings(options))
    }
    let status: ExitCode
    do throws(DeskError) {
      let desk = try ConversationDesk(options: options, playbook: nil)
      status = show(.tour, on: terminal, desk: desk, settings)
    } catch {
      terminal.close()
      StandardError.say(each: error.message)
      throw error.status
    }
    if status != .success { throw status }
  }

  private func show(
    _ opening: Opening, on terminal: TerminalSession, desk: consuming ConversationDesk,
    _ settings: SettingsFile
  ) -> ExitCode {
    var room = ScreenRoom(
      desk: desk, terminal: terminal, wardrobe: Wardrobe(options, settings.settings),
      timing: settings.settings.timing, keys: settings.keys, options: options)
    let end = room.run(opening, complaints: complaints(settings))
    terminal.close()
    let farewell = room.unkept.farewell
    farewell.forEach { StandardError.say($0) }
    return end == .left && !farewell.isEmpty ? ExitCode(73) : end.status
  }

  /// What is wrong with the settings, for whoever can mend it.
  func complaints(_ settings: SettingsFile) -> [String] {
    settings.complaints(in: Places.own.settings)
  }

  /// The terminal, unless plain lines are wanted or are all it can do.
  func takenOver(_ settings: Settings) -> TerminalSession? {
    guard !options.plain else { return nil }
    var terminalOptions = TerminalSession.Options()
    terminalOptions.usesColor = !options.isColorless
    let environment = ProcessInfo.processInfo.environment
    terminalOptions.usesMouse = settings.usesMouse ?? MouseDefault.isOn(in: environment)
    terminalOptions.usesASCII = settings.usesASCII
    terminalOptions.usesSynchronizedOutput = settings.usesSynchronizedOutput
    do {
      return try TerminalSession(
        environment: environment, options: terminalOptions)
    } catch {
      // A pipe asks for plain lines; any other reason is worth saying.
      if error != .notATerminal { StandardError.say(error.message) }
      return nil
    }
  }

  private func holdPlain(
    _ opening: Opening, desk: consuming ConversationDesk, timing: Timing
  ) throws(DeskError) -> ExitCode {
    let opened: OpenedConversation
    switch opening {
    case .home:
      let lines = PlainHome.lines(try desk.conversations(), today: options.today)
      do { try StandardOutput.write(lines) } catch { throw .output(error) }
      return .success
    case .tour:
      let world = try desk.tour()
      do { try PlainTourRoom.hold(world) } catch { throw .output(error) }
      return .success
    case .new(let person): opened = try desk.begin(person: person)
    case .conversation(let id): opened = try desk.open(id)
    }
    var room = PlainRoom(desk: desk, timing: timing)
    return try room.hold(opened).status(options)
  }
}

extension PlainEnd {
  /// The program's exit status, the reason being said where it is not zero.
  fileprivate func status(_ options: GlobalOptions) -> ExitCode {
    switch self {
    case .over, .left: return .success
    case .inputEnded(let id):
      StandardError.say(
        "The input ended before the conversation did. Everything is kept: "
          + "“brasstacks meet --id \(id)\(options.journalAsGiven)” goes on where it stopped.")
      return .failure
    case .readOnly:
      StandardError.say(
        "The conversation is open in another window. Close it there, then go on here.")
      return .failure
    }
  }
}

extension ScreenEnd {
  /// The program's exit status.
  var status: ExitCode {
    switch self {
    case .left: .success
    case .terminated, .hungUp: ExitCode(130)
    }
  }
}
