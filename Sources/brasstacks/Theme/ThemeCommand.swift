import ArgumentParser
import Canvas
import Foundation
import Language
import Settings
import Theming

/// What can be done with themes from the command line.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "List the themes, and look at one.",
    discussion: """
      brasstacks theme list                      those that ship, and your own
      brasstacks theme preview projector         every colour of one, with its contrast
      brasstacks theme preview ~/gruvbox.yaml    any base16 or base24 scheme
      brasstacks --theme projector               use one
      """,
    subcommands: [List.self, Preview.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the themes that ship and your own; * marks the one in use.")

    @OptionGroup var globals: GlobalOptions

    func run() throws {
      let wardrobe = Wardrobe(globals, SettingsFile(path: Places.own.settings).settings)
      let background = TerminalBackground.announced
      let inUse = wardrobe.choice.name ?? ThemeLibrary.defaultName(for: background)
      let listings = wardrobe.library.listings
      let width = listings.map { $0.name.displayWidth }.max() ?? 0
      var problems: [ThemeError] = []
      var lines: [String] = []
      for listing in listings {
        switch listing.scheme {
        case .success(let scheme):
          let mark = listing.name == inUse ? "* " : "  "
          lines.append(mark + listing.line(scheme, nameWidth: width))
        case .failure(let error): problems.append(error)
        }
      }
      try reporting { try StandardOutput.write(lines) }
      guard !problems.isEmpty else { return }
      problems.forEach { StandardError.say($0.message) }
      throw ExitCode(65)
    }
  }

  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show every colour of a theme, with its contrast.")

    @Argument(help: ArgumentHelp("A theme's name, or a scheme's file.", valueName: "name or file"))
    var name: String?

    @OptionGroup var globals: GlobalOptions

    func run() throws {
      let wardrobe = Wardrobe(globals, SettingsFile(path: Places.own.settings).settings)
      let wanted =
        name ?? wardrobe.choice.name ?? ThemeLibrary.defaultName(for: .announced)
      try reporting {
        let scheme = try wardrobe.library.scheme(named: wanted)
        try StandardOutput.write(ThemePreview(scheme: scheme, depth: depth).lines)
      }
    }

    /// Colours go to a terminal only.
    private var depth: ColorDepth {
      ColorDepth(
        environment: ProcessInfo.processInfo.environment,
        usesColor: !globals.isColorless && isatty(STDOUT_FILENO) == 1)
    }
  }
}

extension ThemeListing {
  fileprivate func line(_ scheme: Base16Scheme, nameWidth: Int) -> String {
    PlainLine.of(name).padded(to: nameWidth + 2)
      + (scheme.isLight ? "light  " : "dark   ") + (isOwn ? "yours     " : "built in  ")
      + PlainLine.of(scheme.name)
  }
}

extension TerminalBackground {
  /// What the environment says about the terminal; it is not asked itself.
  fileprivate static var announced: TerminalBackground {
    TerminalBackground(colorFGBG: ProcessInfo.processInfo.environment["COLORFGBG"])
  }
}
