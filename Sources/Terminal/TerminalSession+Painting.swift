public import Canvas
import CNcurses
public import Theming

extension TerminalSession {
  /// Paints a frame: sends only what changed since the last one.
  ///
  /// - Parameters:
  ///   - frame: What to show; what reaches beyond the screen is cut.
  ///   - theme: How its roles look.
  public func paint(_ frame: Frame, theme: Theme) {
    // Painting would take the terminal over again.
    guard isOpen else { return }
    if painted?.theme != theme {
      screen.use(theme, at: colorDepth)
      isCurrent = false
    }
    // In a screen of one column the library does not send what changes in the last cell.
    let isWhole = !isCurrent || painted?.frame.size != frame.size || size.columns < 2
    let rows = frame.rowsChanged(since: isWhole ? nil : painted?.frame)
    let previousCursor = painted?.frame.cursor
    painted = (frame, theme)
    isCurrent = true
    if rows.isEmpty && !isWhole {
      park(frame, previousCursor)
      return
    }
    if usesSynchronizedOutput { TerminalOutput.write(TerminalModes.updateBegins) }
    if isWhole { clear(below: frame) }
    for row in rows where row < size.rows { draw(frame.row(row), row: row) }
    park(frame, previousCursor)
    if usesSynchronizedOutput { TerminalOutput.write(TerminalModes.updateEnds) }
  }

  /// Forgets what the terminal shows, so that the next frame is sent whole.
  public func invalidate() {
    isCurrent = false
  }

  /// Paints the last frame again.
  func repaint() {
    guard let painted else { return }
    isCurrent = false
    paint(painted.frame, theme: painted.theme)
  }

  /// Empties the screen and gives the theme's ground to what a small frame leaves open.
  private func clear(below frame: Frame) {
    screen.clear()
    let blank = Array(repeating: Cell.blank, count: size.columns)
    for row in 0..<size.rows where row >= frame.size.rows || frame.size.columns < size.columns {
      draw(blank[...], row: row)
    }
  }

  private func draw(_ cells: ArraySlice<Cell>, row: Int) {
    let shown = usesASCII ? ASCIIGlyphs.row(cells)[...] : cells
    for run in RowRun.runs(of: shown, columns: size.columns, fit: Self.fit) {
      screen.draw(run, row: row)
    }
  }

  /// Parks the cursor; a hidden one stays where it was, for readers that follow it.
  private func park(_ frame: Frame, _ previous: Point?) {
    let point = frame.cursor ?? previous ?? Point(column: 0, row: 0)
    let inside = Point(
      column: min(max(0, point.column), max(0, size.columns - 1)),
      row: min(max(0, point.row), max(0, size.rows - 1)))
    screen.update(cursor: inside, isVisible: frame.cursor != nil)
  }

  private static var fit: GlyphFit {
    GlyphFit { Int(wcwidth(wchar_t($0.value))) }
  }
}
