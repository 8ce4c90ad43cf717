import Theming

extension TerminalSession {
  /// The longest wait for an answer, on terminals that give none.
  private static let answerLimit = Duration.milliseconds(150)

  /// Asks the terminal for its background, and waits until it has answered or never will.
  ///
  /// What is typed meanwhile is kept; an answer that comes later is swallowed by the decoder.
  func askBackground(term: String) {
    guard colorDepth == .palette || colorDepth == .direct else { return }
    guard !["linux", "screen", "vt"].contains(where: term.hasPrefix) else { return }
    TerminalOutput.write(TerminalModes.backgroundQuery)
    let clock = ContinuousClock()
    let deadline = clock.now + Self.answerLimit
    while clock.now < deadline && hasInput {
      let left = (deadline - clock.now).components.attoseconds / 1_000_000_000_000_000
      let ready = wait(milliseconds: Int(left) + 1)
      if ready.signals { queued += events(of: signals.drain()) }
      if ready.input { queued += readInput() }
      for report in decoder.takeReports() {
        switch report {
        case .background(let color): learn(TerminalBackground(color: color))
        case .deviceAttributes: return
        }
      }
    }
  }
}
