import CNcurses
import Canvas
import Glibc
import Theming

/// The screen as the terminal library keeps it.
///
/// Nothing else calls the library.
final class CursesScreen {
  /// The name under which the library knows the terminal.
  let name: String
  /// How many colours the library can address; 0 for none.
  let colorCount: Int

  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private var pens: [Role: CursesPen] = [:]

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - environment: The environment, which says what terminal it is.
  ///   - usesColor: Whether colours may be set up at all.
  /// - Throws: ``TerminalError`` when the terminal is not known or cannot be written to freely.
  init(environment: [String: String], usesColor: Bool) throws(TerminalError) {
    // The size is asked of the terminal itself; old LINES and COLUMNS would freeze it.
    use_env(false)
    use_tioctl(true)
    let candidates = TerminalNames.candidates(for: environment, usesColor: usesColor)
    guard let (name, screen) = Self.open(candidates), let window = bt_standard_screen() else {
      throw .unknownTerminal(environment["TERM"] ?? "")
    }
    guard bt_can_place_cursor() else {
      endwin()
      delscreen(screen)
      throw .cannotPlaceCursor(name)
    }
    self.name = name
    self.screen = screen
    self.window = window
    raw()
    noecho()
    nonl()
    keypad(window, false)
    leaveok(window, false)
    scrollok(window, false)
    colorCount = usesColor ? Self.startColors() : 0
  }

  private static func open(_ names: [String]) -> (String, OpaquePointer)? {
    for name in names {
      let screen = DirectColorDescription.offered(for: name) { bt_newterm(name) }
      if let screen { return (name, screen) }
    }
    return nil
  }

  /// Colour calls crash on terminals without colour, so they are made only after asking.
  private static func startColors() -> Int {
    guard has_colors(), start_color() == OK else { return 0 }
    use_default_colors()
    return Int(bt_color_count())
  }

  /// Follows the terminal's size.
  ///
  /// - Returns: The size now.
  func followSize() -> Size {
    var now = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &now) == 0, now.ws_row > 0, now.ws_col > 0 {
      let isChanged =
        getmaxy(window) != Int32(now.ws_row) || getmaxx(window) != Int32(now.ws_col)
      if isChanged { resizeterm(Int32(now.ws_row), Int32(now.ws_col)) }
    }
    return Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  /// Sets up the colours of a theme.
  func use(_ theme: Theme, at depth: ColorDepth) {
    pens = CursesPen.pens(of: theme, at: depth, hasColors: colorCount > 0)
  }

  /// Empties the screen and forgets what the terminal shows, so that everything is sent again.
  func clear() {
    setPen(.text, isUnderlined: false)
    werase(window)
    clearok(bt_physical_screen(), true)
  }

  /// Draws a run, which must lie inside the screen.
  func draw(_ run: RowRun, row: Int) {
    setPen(run.role, isUnderlined: run.isUnderlined)
    // In the last cell of the screen the library reports an error, but draws.
    _ = bt_add_text(window, Int32(row), Int32(run.column), run.text)
  }

  /// Sends what changed and parks the cursor, which comes last so that readers find the place.
  func update(cursor: Point, isVisible: Bool) {
    curs_set(isVisible ? 1 : 0)
    wmove(window, Int32(cursor.row), Int32(cursor.column))
    wnoutrefresh(window)
    doupdate()
  }

  /// Gives the terminal back for a while; the next update takes it over again.
  func leave() {
    endwin()
  }

  /// Gives the terminal back for good.
  func close() {
    endwin()
    delscreen(screen)
  }

  private func setPen(_ role: Role, isUnderlined: Bool) {
    let pen = pens[role] ?? CursesPen(attributes: 0, pair: 0)
    let underline = isUnderlined ? bt_attribute_underline() : 0
    _ = bt_set_attributes(window, pen.attributes | underline, pen.pair)
  }
}
