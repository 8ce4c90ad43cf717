/// Which descriptions of terminals to try, the best first.
enum TerminalNames {
  /// New terminals that behave like xterm but whose names older systems lack.
  private static let relatives = [
    "kitty", "ghostty", "alacritty", "foot", "wezterm", "contour", "rio", "konsole", "vte",
    "gnome", "iterm", "ms-terminal",
  ]

  /// The description for any colour where it is promised, then the name itself, then the nearest
  /// that every system knows.
  ///
  /// - Parameters:
  ///   - environment: The environment; `TERM`, `COLORTERM`, `TMUX` and `STY` count.
  ///   - usesColor: Whether there will be colour.
  /// - Returns: The names, each to be tried when those before it are not known.
  static func candidates(for environment: [String: String], usesColor: Bool) -> [String] {
    let name = environment["TERM"] ?? ""
    let takesAnyColor = usesColor && promisesAnyColor(environment)
    // A system that knows the terminal's own such description knows it better.
    let isOwn = name.hasSuffix("-direct")
    let direct = takesAnyColor ? [DirectColorDescription.name] : []
    var names = isOwn ? [name] + direct : direct + [name]
    if name.hasPrefix("tmux") || name.hasPrefix("screen") {
      names += ["screen-256color", "screen"]
    }
    if name.hasPrefix("xterm-") || relatives.contains(where: name.contains) {
      names.append("xterm-256color")
    }
    return names + ["xterm"]
  }

  /// Whether the terminal takes any colour, as far as it says.
  static func promisesAnyColor(_ environment: [String: String]) -> Bool {
    let name = environment["TERM"] ?? ""
    if name.hasSuffix("-direct") { return true }
    guard ["truecolor", "24bit"].contains(environment["COLORTERM"]) else { return false }
    // Inside screen the promise is that of the terminal around it, which screen does not keep.
    let isInScreen = environment["STY"] != nil || name.hasPrefix("screen")
    guard environment["TMUX"] != nil || !isInScreen else { return false }
    // Some export it everywhere; these are known to have no more than a few.
    return !["linux", "vt1", "vt2", "dumb", "ansi", "cons"].contains(where: name.hasPrefix)
  }
}
