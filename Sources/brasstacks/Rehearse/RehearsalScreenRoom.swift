import Canvas
import Rehearsal
import Screen
import Terminal
import Theming

/// The one loop of a rehearsal on the screen.
struct RehearsalScreenRoom: ~Copyable {
  private var screen: RehearsalScreen
  private let terminal: TerminalSession
  private let theme: Theme
  private let clock = ContinuousClock()
  private var seconds = QuietSeconds()

  init(
    _ practice: Practice, isExam: Bool, isFromHome: Bool = false, past: [Int],
    terminal: TerminalSession, theme: Theme, keys: Keys
  ) {
    self.terminal = terminal
    self.theme = theme
    screen = RehearsalScreen(
      practice, isExam: isExam, isFromHome: isFromHome, past: past, size: terminal.size,
      keys: keys)
  }

  /// The rehearsal as far as it went, with every line that was tried.
  var branches: Branches { screen.branches }

  /// Runs until it is left or the terminal is gone.
  mutating func run() -> ScreenEnd {
    while true {
      terminal.paint(screen.frame(), theme: theme)
      seconds.follow(isQuiet: screen.isQuiet, at: clock.now)
      if seconds.takeDue(at: clock.now) {
        _ = screen.handle(.secondPassed)
        terminal.paint(screen.frame(), theme: theme)
      }
      for event in terminal.nextEvents(timeoutMilliseconds: timeout) {
        if let end = take(event) { return end }
      }
    }
  }

  private mutating func take(_ event: TerminalEvent) -> ScreenEnd? {
    switch event {
    case .input(let input):
      seconds.interrupt()
      return perform(screen.handle(.input(input)))
    case .resized(let size): return perform(screen.handle(.resized(size)))
    case .hungUp: return .hungUp
    case .terminated: return .terminated
    case .resumed, .timedOut, .stirred: return nil
    }
  }

  private mutating func perform(_ effects: [RehearsalEffect]) -> ScreenEnd? {
    for effect in effects {
      switch effect {
      case .suspend: terminal.suspend()
      case .repaint: terminal.invalidate()
      case .switchMouse:
        terminal.usesMouse.toggle()
        _ = screen.handle(.mouseSwitched(isOn: terminal.usesMouse))
      case .quit: return .left
      }
    }
    return nil
  }

  private var timeout: Int? {
    seconds.wait(from: clock.now)?.millisecondsToWait
  }
}
