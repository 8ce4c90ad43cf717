public import Canvas
import CNcurses
import Glibc
public import Theming

/// What can be found out about the terminal without taking it over.
public struct TerminalFacts: Sendable {
  /// The description that would be used; nil when none is known for this terminal.
  public var description: String?
  /// How many colours that description says there are.
  public var describedColors = 0
  /// Whether that terminal can be told where to write.
  public var canPlaceCursor = false
  /// Whether text goes out as UTF-8.
  public var isUTF8 = false
  /// The locale asked for, and the variable that asks; nil where none does.
  public var locale: (variable: String, name: String)?
  /// Whether the system has that locale.
  public var isLocaleInstalled = true
  /// The terminal library's own name and version.
  public var library = ""
  /// How large the terminal is; nil where the output is none.
  public var size: Size?
  /// The background, as the terminal itself answers; unknown where it says nothing.
  public var background = TerminalBackground.unknown
  /// Whether the terminal holds half-painted screens back; nil where it says nothing.
  public var synchronizesOutput: Bool?
  /// Whether input and output are a terminal.
  public var isTerminal = false

  /// The name of the description for terminals that take any colour, which the program carries.
  public static let anyColorName = DirectColorDescription.name

  /// Nothing known.
  public init() {}

  /// What the environment and the terminal itself say.
  ///
  /// The terminal is asked, which changes nothing that can be seen, only where there is one.
  ///
  /// - Parameters:
  ///   - environment: The environment.
  ///   - usesColor: Whether there will be colour.
  public init(environment: [String: String], usesColor: Bool) {
    locale = TerminalLocale.chosen(environment)
    isLocaleInstalled = setlocale(LC_CTYPE, "") != nil
    isUTF8 = TerminalLocale.prepare(environment)
    library = String(cString: curses_version())
    isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    size = Self.size()
    describe(environment, usesColor)
    guard isTerminal, TerminalSession.mayAnswer(environment) else { return }
    for report in TerminalQuestion.answers() {
      switch report {
      case .background(let color): background = TerminalBackground(color: color)
      case .synchronizedOutput(let isKnown): synchronizesOutput = isKnown
      case .deviceAttributes: break
      }
    }
  }

  private mutating func describe(_ environment: [String: String], _ usesColor: Bool) {
    guard let term = environment["TERM"], !term.isEmpty else { return }
    for name in TerminalNames.candidates(for: environment, usesColor: usesColor) {
      let isKnown = DirectColorDescription.offered(for: name) { bt_set_up_description(name) }
      guard isKnown else { continue }
      description = name
      describedColors = max(0, Int(tigetnum("colors")))
      canPlaceCursor = bt_can_place_cursor()
      return
    }
  }

  private static func size() -> Size? {
    var now = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &now) == 0, now.ws_row > 0 else { return nil }
    return Size(columns: Int(now.ws_col), rows: Int(now.ws_row))
  }
}
