import Foundation
import Settings
import Theming

/// The themes at hand, and which of them is wanted.
struct Wardrobe {
  /// The themes that ship and the user's own.
  let library: ThemeLibrary
  /// Which is wanted.
  let choice: ThemeChoice
  private let memory: ThemeMemory

  /// What the options, the settings and the person's last choice say.
  init(_ options: GlobalOptions, _ settings: Settings, places: Places = .own) {
    memory = ThemeMemory(path: places.state + "/theme")
    library = ThemeLibrary(userFolder: places.themes)
    choice = ThemeChoice(
      option: options.theme, configured: settings.theme, listed: memory.name, places: places)
  }

  /// The theme that is wanted on this background, and a sentence where it cannot be had.
  ///
  /// A theme that is not right keeps nobody out: the default one stands in.
  func chosen(on background: TerminalBackground) -> (theme: Theme, complaint: String?) {
    do throws(ThemeError) {
      return (try theme(choice.name, on: background), nil)
    } catch {
      return (library.defaultTheme(for: background), error.message)
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
