/// How a field's text lies in rows, and where its cursor is.
public struct FieldLayout: Hashable, Sendable {
  /// The rows; at least one.
  public let lines: [WrappedLine]
  /// Where the cursor is, counted in rows and columns of the text.
  public let cursor: Point
  private let widths: [Int]

  /// A text in rows of so many columns.
  ///
  /// The last column is kept free, so that the cursor has a place behind a full row.
  init(_ characters: [Character], cursor: Int, columns: Int, isMultiline: Bool) {
    let widths = characters.map(\.displayWidth)
    var wrapper = LineWrapper(
      characters, widths: widths, columns: isMultiline ? max(1, columns - 1) : .max)
    let lines = wrapper.wrap()
    let row = lines.lastIndex { $0.range.lowerBound <= cursor } ?? 0
    let column = widths[lines[row].range.lowerBound..<cursor].reduce(0, +)
    self.lines = lines
    self.widths = widths
    self.cursor = Point(column: isMultiline ? min(column, max(0, columns - 1)) : column, row: row)
  }

  /// The place in the text that is drawn at a point, or the nearest one on the row.
  public func offset(at point: Point) -> Int {
    let row = min(max(0, point.row), lines.count - 1)
    let range = lines[row].range
    // Behind its last blank or line end, a place is on the next row.
    let last = row == lines.count - 1 ? range.upperBound : range.upperBound - 1
    var left = point.column
    var place = range.lowerBound
    while place < last, widths[place] <= left {
      left -= widths[place]
      place += 1
    }
    return place
  }

  /// The row or column that comes first when there is room for so many, the cursor among them.
  ///
  /// The cursor stays in the middle, so that what surrounds it can be read.
  func scroll(cursor: Int, count: Int, room: Int) -> Int {
    max(0, min(cursor - room / 2, count - room))
  }

  /// The top left of what is drawn in an area.
  func origin(in size: Size, isMultiline: Bool) -> Point {
    if isMultiline {
      return Point(
        column: 0, row: scroll(cursor: cursor.row, count: lines.count, room: size.rows))
    }
    let width = widths.reduce(0, +) + 1
    return Point(
      column: scroll(cursor: cursor.column, count: width, room: size.columns), row: 0)
  }
}

extension TextField {
  /// How the text lies in so many columns.
  public func layout(columns: Int) -> FieldLayout {
    FieldLayout(characters, cursor: cursor, columns: columns, isMultiline: isMultiline)
  }

  /// Moves the cursor to where an area was clicked that the field is drawn in.
  public mutating func click(at point: Point, in area: Rect) {
    let layout = layout(columns: area.size.columns)
    let origin = layout.origin(in: area.size, isMultiline: isMultiline)
    move(
      to: layout.offset(
        at: Point(
          column: point.column - area.origin.column + origin.column,
          row: point.row - area.origin.row + origin.row)))
  }
}
