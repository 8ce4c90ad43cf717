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
  private var nextSecond: ContinuousClock.Instant?

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
      countSeconds()
      for event in terminal.nextEvents(timeoutMilliseconds: timeout) {
        if let end = take(event) { return end }
      }
    }
  }

  private mutating func take(_ event: TerminalEvent) -> ScreenEnd? {
    switch event {
    case .input(let input):
      nextSecond = nil
      return perform(screen.handle(.input(input)))
    case .resized(let size): return perform(screen.handle(.resized(size)))
    case .hungUp: return .hungUp
    case .terminated: return .terminated
    case .resumed, .timedOut: return nil
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

  /// Seconds are counted only while somebody is to bear the silence.
  private mutating func countSeconds() {
    guard screen.isQuiet else {
      nextSecond = nil
      return
    }
    let now = clock.now
    let due = nextSecond ?? now + .seconds(1)
    nextSecond = due
    guard now >= due else { return }
    _ = screen.handle(.secondPassed)
    nextSecond = due + .seconds(1)
    terminal.paint(screen.frame(), theme: theme)
  }

  private var timeout: Int? {
    nextSecond.map { ($0 - clock.now).millisecondsToWait }
  }
}
