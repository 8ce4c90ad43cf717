import Glibc

/// Asks the terminal about itself, outside of a session.
enum TerminalQuestion {
  /// The longest wait, on terminals that do not answer.
  private static let limit = Duration.milliseconds(300)

  /// Everything that the terminal answers; nothing where there is no terminal.
  static func answers() -> [TerminalReport] {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return [] }
    var raw = before
    cfmakeraw(&raw)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw) == 0 else { return [] }
    // What came too late must not be taken for something typed at the shell.
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
    TerminalOutput.write(TerminalModes.synchronizationQuery + TerminalModes.backgroundQuery)
    return collected()
  }

  private static func collected() -> [TerminalReport] {
    var decoder = InputDecoder()
    var reports: [TerminalReport] = []
    let clock = ContinuousClock()
    let deadline = clock.now + limit
    while clock.now < deadline, !reports.contains(.deviceAttributes) {
      var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, 20) > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      guard count > 0 else { break }
      _ = decoder.feed(bytes.prefix(count))
      reports += decoder.takeReports()
    }
    return reports
  }
}
