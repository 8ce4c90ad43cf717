import Assessment
import Foundation
import Ladder

/// Judges every file by weights that were trained without it.
struct CrossValidation {
  let rows: [LabelledRow]

  struct Tally: Sendable {
    var rows = 0
    var rules = 0
    var weights = 0
    var both = 0
    var nebulous = 0
    var falsePass = 0
    var falseBlock = 0
    var refused = 0
    var named = 0
    var refusedByRules = 0
    var namedByRules = 0
    var misses: [String] = []
  }

  /// Every row that was judged otherwise than its label, file by file.
  func misses() async -> String {
    let found = await tallies()
    return found.keys.sorted().flatMap { found[$0]?.misses ?? [] }.joined(separator: "\n")
  }

  /// How well each file is judged.
  func table() async -> String {
    var lines = [
      "file      rows  rules  weights  both   false pass  false block  fault: rules  both"
    ]
    var total = Tally()
    for (file, tally) in await tallies().sorted(by: { $0.key < $1.key }) {
      lines.append(line(file, tally))
      if Twin.Kind(rawValue: file) == nil { total = total + tally }
    }
    return (lines + [line("all", total)]).joined(separator: "\n")
  }

  /// Every file, judged by weights and trees that were trained without it.
  private func tallies() async -> [String: Tally] {
    let unseen = await UnseenRow.all(rows)
    return await withTaskGroup(of: [String: Tally].self) { group in
      for part in 0..<UnseenRow.parts { group.addTask { tallies(unseen, apart: part) } }
      return await group.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
  }

  private func tallies(_ unseen: [UnseenRow], apart part: Int) -> [String: Tally] {
    let trees = Trees(TreeTrainer.trees(unseen.filter { $0.part != part }))
    return unseen.reduce(into: [:]) { tallies, row in
      guard row.part == part else { return }
      tallies[row.row.twin?.rawValue ?? row.row.file, default: Tally()].add(row, trees)
    }
  }

  private func line(_ name: String, _ tally: Tally) -> String {
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.3f", Double(part) / Double(max(1, whole)))
    }
    return [
      name.padding(toLength: 8, withPad: " ", startingAt: 0), String(format: "%5d", tally.rows),
      share(tally.rules, tally.rows), share(tally.weights, tally.rows) + " ",
      share(tally.both, tally.rows), share(tally.falsePass, tally.nebulous) + "      ",
      share(tally.falseBlock, tally.rows - tally.nebulous) + "       ",
      share(tally.namedByRules, tally.refusedByRules) + "       ",
      share(tally.named, tally.refused),
    ].joined(separator: "  ")
  }
}

extension CrossValidation.Tally {
  fileprivate mutating func add(_ unseen: UnseenRow, _ trees: Trees) {
    let row = unseen.row
    let score = trees.score(unseen.typed.values.span)
    let named = unseen.named
    let passes = row.example.passes(score, naming: named)
    rows += 1
    rules += (row.example.ruled == nil) == row.isTactical ? 1 : 0
    weights += (score > 0) == row.isTactical ? 1 : 0
    both += passes == row.isTactical ? 1 : 0
    falsePass += passes && !row.isTactical ? 1 : 0
    falseBlock += !passes && row.isTactical ? 1 : 0
    if passes != row.isTactical || !passes && named != row.fault {
      let want = row.fault?.rawValue ?? "tactical"
      let got = passes ? "tactical" : named.rawValue
      let ruled = row.example.ruled?.rawValue ?? "tactical"
      misses.append("\(want) > \(got) (rules: \(ruled)) \(score)  \(row.title)")
    }
    guard let fault = row.fault else { return }
    nebulous += 1
    if let ruled = row.example.ruled {
      refusedByRules += 1
      namedByRules += ruled == fault ? 1 : 0
    }
    guard !passes else { return }
    refused += 1
    self.named += named == fault ? 1 : 0
  }

  fileprivate static func + (left: Self, right: Self) -> Self {
    var sum = left
    for path in [
      \Self.rows, \Self.rules, \Self.weights, \Self.both, \Self.nebulous, \Self.falsePass,
      \Self.falseBlock, \Self.refused, \Self.named, \Self.refusedByRules, \Self.namedByRules,
    ] {
      sum[keyPath: path] += right[keyPath: path]
    }
    return sum
  }
}
