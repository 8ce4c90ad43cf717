import Canvas
import Presenting
import Screen
import Terminal
import Theming

/// The one loop of the room's own screen: what is seen comes in, the frame goes out.
struct PresentRoom: ~Copyable {
  private var screen: RoomScreen
  private var watch: RoomWatch
  private let terminal: TerminalSession
  private let theme: Theme

  init(watch: consuming RoomWatch, terminal: TerminalSession, theme: Theme) {
    self.watch = watch
    self.terminal = terminal
    self.theme = theme
    screen = RoomScreen(size: terminal.size, glyphs: terminal.glyphs)
  }

  /// Runs until it is left or the terminal is gone.
  mutating func run() -> ScreenEnd {
    while true {
      look()
      terminal.paint(screen.frame(), theme: theme)
      for event in terminal.nextEvents(readable: watch.sources) {
        if let end = take(event) { return end }
      }
    }
  }

  private mutating func look() {
    switch watch.take() {
    case .view(let view): _ = screen.handle(.seen(view))
    case .nothing: _ = screen.handle(.gone)
    case .unreadable: _ = screen.handle(.unreadable)
    case nil: break
    }
  }

  private mutating func take(_ event: TerminalEvent) -> ScreenEnd? {
    switch event {
    case .input(let input): return perform(screen.handle(.input(input)))
    case .resized(let size): return perform(screen.handle(.resized(size)))
    case .hungUp: return .hungUp
    case .terminated: return .terminated
    case .resumed, .timedOut, .stirred: return nil
    }
  }

  private func perform(_ effect: RoomScreenEffect?) -> ScreenEnd? {
    switch effect {
    case .suspend: terminal.suspend()
    case .repaint: terminal.invalidate()
    case .quit: return .left
    case nil: break
    }
    return nil
  }
}
