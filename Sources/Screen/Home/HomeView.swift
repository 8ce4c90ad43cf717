import Canvas
import Conversation
import Language

/// The home screen.
struct HomeView {
  private let home: HomeList
  private let today: Day
  private let size: Size
  private let keymap: ProgramKeymap
  private let view: PaneView
  /// For each line, the row of the list that it shows.
  private let owners: [Int?]

  init(_ home: HomeList, today: Day, size: Size, keymap: ProgramKeymap) {
    self.home = home
    self.today = today
    self.size = size
    self.keymap = keymap
    let hasHeader = size.rows >= 5
    let top = hasHeader ? 1 : 0
    let foot = size.rows >= 4 ? 1 : 0
    let area = Rect(
      column: 0, row: top, columns: size.columns, rows: size.rows - top - foot)
    var view = PaneView(
      pane: .ladder, area: area, isFramed: size.columns >= 26 && size.rows >= 7)
    let lines = HomeLines(
      home, today: today, columns: view.inner.size.columns, keymap: keymap)
    view.title = StyledLine("▸ People and their numbers", .heading)
    view.lines = lines.lines
    view.start = Self.start(of: lines.owners, selected: home.selected, rows: view.rows)
    self.view = view
    owners = lines.owners
  }

  /// The row of the list at a point.
  func entry(at point: Point) -> Int? {
    view.line(at: point).flatMap { owners.indices.contains($0) ? owners[$0] : nil }
  }

  /// What the hint at a point does.
  func command(at point: Point) -> Command? {
    point.row == footRow ? foot.command(atColumn: point.column) : nil
  }

  private var footRow: Int? { size.rows >= 4 ? size.rows - 1 : nil }

  private var foot: FootLine<Command> {
    let hints = keymap.hints(at: .atHome(offersTour: home.isTourOffered)).filter {
      $0.command != .open || !home.entries.isEmpty
    }
    return FootLine(turn: nil, hints: hints.map { Hint($0) }, columns: size.columns)
  }

  /// Draws the screen.
  func draw(in frame: inout Frame) {
    if view.area.origin.row > 0 {
      let header = size.columns >= 46 ? " Brass Tacks   \(today.title)" : " Brass Tacks"
      frame.write(header, at: Point(column: 0, row: 0), role: .header)
    }
    frame.draw(view, isFocused: true)
    if let line = owners.firstIndex(of: home.selected), let row = view.row(ofLine: line) {
      frame.cursor = Point(column: view.inner.origin.column, row: row)
    } else {
      frame.cursor = view.inner.origin
    }
    if let footRow { frame.write(foot.line, at: Point(column: 0, row: footRow)) }
  }

  /// The first line to show, so that the marked row is seen.
  private static func start(of owners: [Int?], selected: Int, rows: Int) -> Int {
    guard owners.count > rows, let line = owners.firstIndex(of: selected) else { return 0 }
    return max(0, min(line - rows / 2, owners.count - rows))
  }
}

extension Frame {
  /// Draws the home screen.
  mutating func draw(_ view: HomeView) { view.draw(in: &self) }
}
