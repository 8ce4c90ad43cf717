public import Canvas
import Glibc
public import Theming

/// The terminal, taken over: paints frames and waits for events, until it is closed.
///
/// There is one session at a time, used from one place. Whatever happens to the program, the
/// terminal is given back: on closing, on the session's end, on a crash.
public final class TerminalSession {
  /// What the user may choose about the terminal.
  public struct Options: Hashable, Sendable {
    /// Whether colours may be used.
    public var usesColor = true
    /// Whether clicks and the wheel come in; the terminal's own selection needs Shift then.
    public var usesMouse = true
    /// Whether nothing but ASCII may be painted.
    public var usesASCII = false
    /// Whether the terminal is told to hold a half-painted screen back.
    public var usesSynchronizedOutput = true
    /// Whether the terminal is asked for its background, where it matters.
    public var asksBackground = true

    /// All that the terminal can do.
    public init() {}
  }

  /// How large the screen is.
  public private(set) var size: Size
  /// How many colours are used.
  public let colorDepth: ColorDepth
  /// Whether the terminal is dark or light, as far as it says.
  public private(set) var background: TerminalBackground
  /// Whether glyphs beyond ASCII are replaced.
  public let usesASCII: Bool
  /// Whether clicks and the wheel come in; off gives the terminal's own selection back.
  public var usesMouse: Bool {
    didSet {
      guard isOpen, usesMouse != oldValue else { return }
      TerminalOutput.write(usesMouse ? TerminalModes.mouseOn : TerminalModes.mouseOff)
    }
  }

  let screen: CursesScreen
  let signals: SignalPipe
  let escapeDelay: Int
  let usesSynchronizedOutput: Bool
  var decoder = InputDecoder()
  var queued: [TerminalEvent] = []
  var hasInput = true
  var painted: (frame: Frame, theme: Theme)?
  var isCurrent = false
  private(set) var isOpen = true

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - environment: The environment; `TERM`, `COLORTERM`, `NO_COLOR`, `COLORFGBG`, `ESCDELAY` and
  ///     the locale's variables count.
  ///   - options: What the user chose.
  /// - Throws: ``TerminalError`` when there is no terminal to take over. Nothing has been
  ///   changed then.
  public init(
    environment: [String: String], options: Options = Options()
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let term = environment["TERM"] ?? ""
    guard !term.isEmpty else { throw .unnamed }
    guard term != "dumb" else { throw .dumb }
    let isUTF8 = TerminalLocale.prepare(environment)
    usesASCII = !isUTF8 || term == "linux" || options.usesASCII
    usesMouse = options.usesMouse
    usesSynchronizedOutput = options.usesSynchronizedOutput
    escapeDelay = Self.escapeDelay(environment)
    // Ours come first: the library leaves signals alone that somebody has taken.
    signals = try SignalPipe()
    CrashGuard.arm(restoringWith: Array(TerminalModes.restoreAll.utf8))
    do throws(TerminalError) {
      let depth = ColorDepth(environment: environment, usesColor: options.usesColor)
      screen = try CursesScreen(environment: environment, usesColor: depth != .monochrome)
    } catch {
      CrashGuard.disarm()
      signals.stopCatching()
      throw error
    }
    colorDepth = ColorDepth(
      environment: environment, usesColor: options.usesColor, terminalColors: screen.colorCount)
    size = screen.followSize()
    background = TerminalBackground(colorFGBG: environment["COLORFGBG"])
    enter()
    HeldErrors.hold()
    if options.asksBackground { askBackground(environment) }
  }

  deinit {
    close()
  }

  /// Gives the terminal back; closing twice does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leaveModes()
    screen.close()
    CrashGuard.disarm()
    HeldErrors.release()
    signals.stopCatching()
  }

  /// Stops the program, as Ctrl-Z does, and comes back with the screen painted anew.
  ///
  /// The next events say that it resumed, and the size if that has changed.
  public func suspend() {
    guard isOpen else { return }
    leave()
    signals.stopProgram()
    enter()
    repaint()
    let caught = signals.drain().subtracting([SIGCONT, SIGTSTP])
    queued += [.resumed] + events(of: caught.union([SIGWINCH]))
  }

  /// Takes the screen and the modes back, after a stop.
  func enter() {
    screen.clear()
    screen.update(cursor: Point(column: 0, row: 0), isVisible: false)
    TerminalOutput.write(TerminalModes.pasteOn + (usesMouse ? TerminalModes.mouseOn : ""))
    isCurrent = false
  }

  /// Gives the screen and the modes back for a while.
  func leave() {
    leaveModes()
    screen.leave()
  }

  /// Follows the terminal's size.
  func followSize() {
    size = screen.followSize()
  }

  func learn(_ background: TerminalBackground) {
    self.background = background
  }

  private func leaveModes() {
    TerminalOutput.write((usesMouse ? TerminalModes.mouseOff : "") + TerminalModes.pasteOff)
  }

  private static func escapeDelay(_ environment: [String: String]) -> Int {
    let chosen = environment["ESCDELAY"].flatMap(Int.init) ?? 25
    return min(max(chosen, 1), 1000)
  }
}
