extension Frame {
  /// Draws a frame along the inner edge of an area, with a title in its top edge.
  ///
  /// A title too long is cut. An area of less than two rows or columns stays as it is.
  public mutating func box(_ area: Rect, title: StyledLine? = nil, role: Role = .border) {
    let (columns, rows) = (area.size.columns, area.size.rows)
    guard columns >= 2, rows >= 2 else { return }
    let (left, top) = (area.origin.column, area.origin.row)
    let edge = String(repeating: "─", count: columns - 2)
    write("┌\(edge)┐", at: area.origin, role: role)
    for row in top + 1..<top + rows - 1 {
      write("│", at: Point(column: left, row: row), role: role)
      write("│", at: Point(column: left + columns - 1, row: row), role: role)
    }
    write("└\(edge)┘", at: Point(column: left, row: top + rows - 1), role: role)
    guard let title, !title.isEmpty, columns > 4 else { return }
    let framed =
      StyledLine(" ", role) + title.truncated(to: columns - 4) + StyledLine(" ", role)
    write(framed, at: Point(column: left + 1, row: top), within: area)
  }

  /// Draws how much of something is covered, one cell each, and says how many columns it took.
  ///
  /// If there are more than the columns allow, each cell stands for several: a cell is covered
  /// from the first on, and the last one only when nothing is missing.
  @discardableResult
  public mutating func bar(
    covered: Int, of whole: Int, at point: Point, columns: Int, within area: Rect? = nil
  ) -> Int {
    let cells = max(0, min(whole, columns))
    let full = Self.coveredCells(covered: covered, of: whole, cells: cells)
    let line =
      StyledLine(String(repeating: "▰", count: full), .covered)
      + StyledLine(String(repeating: "▱", count: cells - full), .uncovered)
    return write(line, at: point, within: area)
  }

  private static func coveredCells(covered: Int, of whole: Int, cells: Int) -> Int {
    guard covered > 0, cells > 0 else { return 0 }
    guard covered < whole else { return cells }
    let share = Int(Double(covered) / Double(whole) * Double(cells))
    return min(max(share, 1), cells - 1)
  }
}
