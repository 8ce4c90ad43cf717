/// A whole screen as a value: what every cell shows, and where the cursor stands.
public struct Frame: Hashable, Sendable {
  /// How large it is.
  public let size: Size
  /// Where the terminal's own cursor stands, so that screen readers and input methods find the
  /// place; nil hides it.
  public var cursor: Point?
  private var cells: [Cell]

  /// An empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place; reading outside gives a blank, writing outside does nothing.
  public subscript(point: Point) -> Cell {
    get { bounds.contains(point) ? cells[index(of: point)] : .blank }
    set { if bounds.contains(point) { cells[index(of: point)] = newValue } }
  }

  /// The cells of one row, from 0 at the top.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The area of the whole frame.
  public var bounds: Rect { Rect(origin: Point(column: 0, row: 0), size: size) }

  private func index(of point: Point) -> Int { point.row * size.columns + point.column }
}
