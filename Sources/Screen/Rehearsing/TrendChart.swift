/// How many of a hundred questions were open, over the last rehearsals, drawn as a line.
public enum TrendChart {
  /// The most rehearsals that are shown.
  static let most = 8
  /// How many columns each of them takes.
  private static let step = 5
  private static let levels = [100, 75, 50, 25, 0]

  /// The lines of the chart.
  ///
  /// - Parameter shares: The open questions of a hundred, the latest last.
  /// - Returns: A heading, the chart, and its axis.
  public static func lines(_ shares: [Int]) -> [String] {
    let shown = Array(shares.suffix(most))
    let counted = shown.count == 1 ? "rehearsal" : "\(shown.count) rehearsals"
    let heading = "Open questions, last \(counted)"
    var grid = levels.map { _ in Array(repeating: Character(" "), count: shown.count * step) }
    let rows = shown.map(row)
    for (index, row) in rows.enumerated() {
      let start = index * step
      for column in start..<start + step - 1 { grid[row][column] = "─" }
      let next = index + 1 < rows.count ? rows[index + 1] : row
      turn(from: row, to: next, at: start + step - 1, in: &grid)
    }
    let drawn = zip(levels, grid).map { level, cells in
      let label = String(level)
      return String(repeating: " ", count: 5 - label.count) + label + " ┤" + String(cells)
    }
    return [heading] + drawn
      + ["      └" + String(repeating: "─", count: shown.count * step)]
  }

  /// The row that is nearest to a share.
  private static func row(_ share: Int) -> Int {
    levels.indices.min { abs(levels[$0] - share) < abs(levels[$1] - share) } ?? 0
  }

  private static func turn(
    from row: Int, to next: Int, at column: Int, in grid: inout [[Character]]
  ) {
    guard row != next else {
      grid[row][column] = "─"
      return
    }
    grid[row][column] = next < row ? "╯" : "╮"
    grid[next][column] = next < row ? "╭" : "╰"
    for between in min(row, next) + 1..<max(row, next) { grid[between][column] = "│" }
  }
}
