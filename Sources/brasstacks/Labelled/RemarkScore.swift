import Foundation
import Ladder

/// How often the ear hears what the labels say.
struct RemarkScore {
  private var counts: [LeaderMove: [LeaderMove: Int]] = [:]
  private var misses: [String] = []

  mutating func add(_ row: LabelledRemark, heard: LeaderMove) {
    counts[row.move, default: [:]][heard, default: 0] += 1
    guard heard != row.move else { return }
    misses.append(
      "\(row.request.id)  wanted \(row.move.rawValue), got \(heard.rawValue): "
        + JudgementText.printable(row.request.text))
  }

  /// The whole of it, as lines.
  func lines() -> [String] {
    let moves = LeaderMove.allCases
    let rows = moves.filter { counts[$0] != nil }
    let right = Share(
      part: moves.reduce(0) { $0 + count($1, heard: $1) },
      whole: moves.reduce(0) { $0 + wanted($1) })
    let macro = rows.reduce(0) { $0 + f1([$1]) } / Double(max(1, rows.count))
    let folding = f1(Set(moves.filter(\.isFolding)))
    let head = [
      ["accuracy", right.text], ["macro-F1", String(format: "%.3f", macro)],
      ["folding F1", String(format: "%.3f", folding)],
    ]
    let matrix =
      [["labelled"] + moves.map(\.rawValue)]
      + rows.map { wanted in [wanted.rawValue] + moves.map { "\(count(wanted, heard: $0))" } }
    return Columns.lines(head) + ["", "heard as:"] + Columns.lines(matrix) + [""]
      + (misses.isEmpty ? ["No misses."] : ["Misses:"] + misses)
  }

  private func count(_ wanted: LeaderMove, heard: LeaderMove) -> Int {
    counts[wanted]?[heard] ?? 0
  }

  private func wanted(_ move: LeaderMove) -> Int {
    counts[move]?.values.reduce(0, +) ?? 0
  }

  /// The mean of precision and recall (harmonic) of some moves against all others.
  private func f1(_ these: Set<LeaderMove>) -> Double {
    var both = 0
    var sum = 0
    for (wanted, heard) in counts {
      for (given, count) in heard {
        if these.contains(wanted), these.contains(given) { both += count }
        sum += (these.contains(wanted) ? count : 0) + (these.contains(given) ? count : 0)
      }
    }
    return sum == 0 ? 0 : 2 * Double(both) / Double(sum)
  }
}
