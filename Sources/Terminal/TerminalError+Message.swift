extension TerminalError {
  /// What happened and what to do about it.
  public var message: String {
    switch self {
    case .notATerminal:
      "Input or output is not a terminal. "
        + "Start the program in a terminal window, or use --plain."
    case .unnamed:
      "The variable TERM is not set, so nothing is known about this terminal. "
        + "Use --plain, or set TERM to your terminal's name, such as xterm-256color."
    case .dumb:
      "The variable TERM says that this terminal can only print lines. "
        + "Use --plain, or set TERM to your terminal's name, such as xterm-256color."
    case .unknownTerminal(let name):
      "The system knows no terminal “\(Self.shown(name))”. "
        + "Set TERM to xterm-256color, or use --plain."
    case .cannotPlaceCursor(let name):
      "The terminal “\(Self.shown(name))” cannot be told where to write. "
        + "Set TERM to your terminal's name, such as xterm-256color, or use --plain."
    case .noSignals(let code):
      "The system has no file handles left (error \(code)). "
        + "Close other programs and start again, or use --plain."
    }
  }

  private static func shown(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter(\.isSafeText).prefix(60)))
  }
}
