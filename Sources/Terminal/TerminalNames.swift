/// Which terminals to try when the system knows nothing about the one in `TERM`.
enum TerminalNames {
  /// New terminals that behave like xterm but whose names older systems lack.
  private static let relatives = [
    "kitty", "ghostty", "alacritty", "foot", "wezterm", "contour", "rio", "konsole", "vte",
    "gnome", "iterm", "ms-terminal",
  ]

  /// The name itself first, then the nearest that every system knows.
  static func candidates(for name: String) -> [String] {
    var names = [name]
    if name.hasPrefix("tmux") || name.hasPrefix("screen") {
      names += ["screen-256color", "screen"]
    }
    if name.hasPrefix("xterm-") || relatives.contains(where: name.contains) {
      names.append("xterm-256color")
    }
    return names + ["xterm"]
  }
}
