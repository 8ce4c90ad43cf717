import Theming

extension TerminalSession {
  /// The longest wait for an answer, on terminals that give none.
  private static let answerLimit = Duration.milliseconds(150)

  /// Asks the terminal for its background, and waits until it has answered or never will.
  ///
  /// What is typed meanwhile is kept; an answer that comes later is swallowed by the decoder.
  func askBackground(_ environment: [String: String]) {
    guard colorDepth != .monochrome, Self.mayAnswer(environment) else { return }
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
        case .synchronizedOutput: break
        case .deviceAttributes: return
        }
      }
    }
  }

  /// Whether the terminal is one that keeps unknown questions to itself.
  static func mayAnswer(_ environment: [String: String]) -> Bool {
    let term = environment["TERM"] ?? ""
    // tmux goes by that name too, and answers.
    if term.hasPrefix("screen") { return environment["TMUX"] != nil }
    return !["linux", "vt1", "vt2", "dumb"].contains(where: term.hasPrefix)
  }
}
