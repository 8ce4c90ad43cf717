import Foundation
import Settings
import Theming

/// The themes at hand, and which of them is wanted.
struct Wardrobe {
  /// The themes that ship and the user's own.
  let library: ThemeLibrary
  /// Which is wanted.
  let choice: ThemeChoice
  /// Where the settings name the theme: "config.yaml, line 2"; nil where they do not decide.
  private let settingsPlace: String?
  private let memory: ThemeMemory

  /// What the options, the settings and the person's last choice say.
  init(_ options: GlobalOptions, _ settings: Settings, places: Places = .own) {
    memory = ThemeMemory(path: places.state + "/theme")
    library = ThemeLibrary(userFolder: places.themes)
    choice = ThemeChoice(
      option: options.theme, configured: settings.theme, listed: memory.name, places: places)
    let line = settings.themeLine.map { ", line \($0)" } ?? ""
    settingsPlace = choice.origin == .configuration ? places.settings + line : nil
  }

  /// The theme that is wanted on this background, and a sentence where it cannot be had.
  ///
  /// A theme that is not right keeps nobody out: the default one stands in.
  func chosen(on background: TerminalBackground) -> (theme: Theme, complaint: String?) {
    do throws(ThemeError) {
      return (try theme(choice.name, on: background), nil)
    } catch {
      return (library.defaultTheme(for: background), complaint(about: error))
    }
  }

  /// What is wrong, with the place that names the theme where the theme itself has none.
  private func complaint(about error: ThemeError) -> String {
    switch error {
    case .unknownTheme, .unreadable:
      return settingsPlace.map { "\($0): \(error.message)" } ?? error.message
    case .tooLarge, .notYAML, .notAScheme, .otherSystem, .missing, .missingColors, .badColor:
      return error.message
    }
  }

  /// A theme by its name; without one, the background decides.
  func theme(
    _ name: String?, on background: TerminalBackground
  ) throws(ThemeError) -> Theme {
    guard let name else { return library.defaultTheme(for: background) }
    return try library.theme(named: name)
  }

  /// Remembers a choice for the next start.
  ///
  /// - Returns: What overrules it then, in a sentence; nil when nothing does.
  func keep(_ name: String?) -> String? {
    switch choice.origin {
    case .list, .background, .option:
      memory.keep(name)
      return nil
    case .configuration:
      return "The next start takes the theme that config.yaml names again; "
        + "change it there to keep this one."
    }
  }
}
