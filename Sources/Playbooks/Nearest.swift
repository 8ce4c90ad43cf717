extension Sequence where Element == String {
  /// The name that somebody who wrote another one is most likely to have meant, if any is near.
  func nearest(to written: String) -> String? {
    // A long name is not compared: nobody means it, and the cost grows with its square.
    guard written.unicodeScalars.count <= 64 else { return nil }
    let most = Swift.max(1, written.count / 3)
    return map { (name: $0, distance: editDistance($0, written)) }
      .filter { $0.distance <= most }
      .min { $0.distance < $1.distance }?
      .name
  }
}

/// How many characters have to be put in, taken out, changed or swapped to get from one to another.
func editDistance(_ one: String, _ other: String) -> Int {
  let rows = Array(one.lowercased()), columns = Array(other.lowercased())
  var beforeLast: [Int] = []
  var last = Array(0...columns.count)
  for row in rows.indices {
    var current = [row + 1]
    for column in columns.indices {
      var least = Swift.min(
        last[column + 1] + 1, current[column] + 1,
        last[column] + (rows[row] == columns[column] ? 0 : 1))
      if row > 0, column > 0, rows[row] == columns[column - 1], rows[row - 1] == columns[column] {
        least = Swift.min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    beforeLast = last
    last = current
  }
  return last[columns.count]
}
