import ArgumentParser
import Foundation
import Settings
import Terminal

/// `brasstacks doctor`: what was found out about the terminal and the files, and how to mend it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tell what was found out about the terminal and the files, with remedies.",
    discussion: """
      Each line is ok, a note, or something to mend; what follows an arrow is the remedy. \
      The exit status is 0 when nothing has to be mended, else 1.
      """)

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let settings = SettingsFile(path: Places.own.settings)
    let usesColor = !globals.isColorless && (environment["NO_COLOR"] ?? "").isEmpty
    let terminal = TerminalExamination(
      facts: TerminalFacts(environment: environment, usesColor: usesColor),
      environment: environment, settings: settings.settings, isColorless: globals.isColorless,
      isBackgroundDecisive: Wardrobe(globals, settings.settings).choice.name == nil)
    let files = FileExamination(globals: globals, places: .own, settings: settings)
    let diagnoses = terminal.diagnoses + files.diagnoses
    let ailing = diagnoses.count(where: \.isAiling)
    let verdict =
      switch ailing {
      case 0: "All is well."
      case 1: "1 thing to mend."
      default: "\(ailing) things to mend."
      }
    try reporting { try StandardOutput.write(diagnoses.flatMap(\.lines) + ["", verdict]) }
    if ailing > 0 { throw ExitCode.failure }
  }
}
