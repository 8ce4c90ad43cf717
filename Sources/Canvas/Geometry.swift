/// How many columns and rows an area has; both are 0 or more.
public struct Size: Hashable, Sendable {
  /// Columns of one terminal cell each.
  public let columns: Int
  /// Rows of one terminal cell each.
  public let rows: Int

  /// A size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// The column, from 0 at the left.
  public var column: Int
  /// The row, from 0 at the top.
  public var row: Int

  /// A place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// An area of cells.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public let origin: Point
  /// How far it reaches.
  public let size: Size

  /// An area from its top left cell and its size.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// An area from its left column, top row, and numbers of columns and rows.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The area without so many cells on each side.
  public func inset(columns: Int, rows: Int) -> Rect {
    Rect(
      column: origin.column + columns, row: origin.row + rows,
      columns: size.columns - 2 * columns, rows: size.rows - 2 * rows)
  }

  /// Whether a place lies in the area.
  public func contains(_ point: Point) -> Bool {
    (origin.column..<origin.column + size.columns).contains(point.column)
      && (origin.row..<origin.row + size.rows).contains(point.row)
  }
}
