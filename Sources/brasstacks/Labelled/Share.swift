import Foundation

/// A part of a whole, as it stands in a table.
struct Share {
  var part = 0
  var whole = 0

  mutating func add(_ holds: Bool) {
    part += holds ? 1 : 0
    whole += 1
  }

  /// "0.958 (23 of 24)"; a dash where there is nothing to take a part of.
  var text: String {
    whole == 0
      ? "–" : String(format: "%.3f", Double(part) / Double(whole)) + " (\(part) of \(whole))"
  }
}

/// Cells set in columns.
enum Columns {
  /// Lines in which the first cell stands left and the others right.
  static func lines(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
  }
}
