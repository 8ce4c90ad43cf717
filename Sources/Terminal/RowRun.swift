import Canvas

/// A stretch of one row that is drawn in one go.
struct RowRun: Hashable {
  /// Where it begins.
  let column: Int
  /// What is drawn.
  var text: String
  /// What it is for.
  let role: Role
  /// Whether it is underlined.
  let isUnderlined: Bool

  /// The runs of a row, which together fill its columns exactly.
  ///
  /// - Parameters:
  ///   - cells: The row.
  ///   - columns: How many columns the screen has; what reaches beyond is cut.
  ///   - fit: How glyphs are made to take their columns.
  /// - Returns: The runs from left to right.
  static func runs(of cells: some Collection<Cell>, columns: Int, fit: GlyphFit) -> [RowRun] {
    let row = Array(cells.prefix(columns))
    var runs: [RowRun] = []
    var column = 0
    while column < row.count {
      let cell = row[column]
      let halves = row[(column + 1)...].prefix { $0.glyph.isEmpty }.count
      // A right half without its left, and a wide character cut by the edge, leave a blank.
      let isWhole = !cell.glyph.isEmpty && !isCut(cell, after: column, cells, columns)
      let text =
        isWhole
        ? fit.text(for: cell.glyph, columns: 1 + halves)
        : String(repeating: " ", count: 1 + halves)
      append(text, cell, at: column, to: &runs)
      column += 1 + halves
    }
    return runs
  }

  private static func isCut(
    _ cell: Cell, after column: Int, _ cells: some Collection<Cell>, _ columns: Int
  ) -> Bool {
    column == columns - 1 && cells.dropFirst(columns).first?.glyph.isEmpty == true
  }

  private static func append(
    _ text: String, _ cell: Cell, at column: Int, to runs: inout [RowRun]
  ) {
    if let last = runs.last, last.role == cell.role, last.isUnderlined == cell.isUnderlined {
      runs[runs.count - 1].text += text
    } else {
      runs.append(
        RowRun(column: column, text: text, role: cell.role, isUnderlined: cell.isUnderlined))
    }
  }
}

extension Frame {
  /// The rows that look otherwise than in an earlier frame; all of them where there is none.
  func rowsChanged(since earlier: Frame?) -> [Int] {
    guard let earlier, earlier.size == size else { return Array(0..<size.rows) }
    return (0..<size.rows).filter { row($0) != earlier.row($0) }
  }
}
