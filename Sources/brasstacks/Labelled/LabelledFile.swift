import Foundation

/// One row of a file of labelled rows.
protocol LabelledRow {
  /// Reads the fields of a line.
  static func read(_ fields: [String: Any]) -> Result<Self, LineProblem>
}

/// A file of labelled rows, one JSON object a line.
enum LabelledFile<Row: LabelledRow> {
  /// All rows of the file; `-` is the standard input.
  ///
  /// - Throws: ``LabelledFileError`` for the first thing that is wrong, with its line.
  static func rows(at path: String) throws(LabelledFileError) -> [Row] {
    let data = try contents(of: path)
    let path = path == standardInput ? "Standard input" : path
    var rows: [Row] = []
    // Empty lines count, so that the number said is the one an editor shows.
    for (index, line) in data.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 != 13 && $0 != 32 }) {
      rows.append(try row(in: line, number: index + 1, of: path))
    }
    if rows.isEmpty { throw .empty(file: path) }
    return rows
  }

  private static var standardInput: String { "-" }

  /// Read to its end rather than by its size, which a pipe has none of.
  private static func contents(of path: String) throws(LabelledFileError) -> Data {
    let file = path == standardInput ? .standardInput : FileHandle(forReadingAtPath: path)
    do {
      guard let file else { throw LabelledFileError.unreadable(file: path) }
      return try file.readToEnd() ?? Data()
    } catch {
      throw .unreadable(file: path)
    }
  }

  private static func row(
    in line: Data, number: Int, of path: String
  ) throws(LabelledFileError) -> Row {
    guard let object = try? JSONSerialization.jsonObject(with: line),
      let fields = object as? [String: Any]
    else { throw .line(file: path, number: number, sentence: "not a JSON object") }
    switch Row.read(fields) {
    case .success(let row): return row
    case .failure(let problem):
      throw .line(file: path, number: number, sentence: problem.sentence)
    }
  }
}
