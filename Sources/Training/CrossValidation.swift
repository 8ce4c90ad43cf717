import Assessment
import Foundation
import Ladder

/// Judges every file by weights that were trained without it.
struct CrossValidation {
  let rows: [LabelledRow]

  /// Files are kept aside some at a time, so that the weights are trained this often.
  private static let parts = 8

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
    let files = Set(rows.map(\.file)).subtracting(LabelledRow.unjudged).sorted()
    let found = await tallies(files)
    return files.flatMap { found[$0]?.misses ?? [] }.joined(separator: "\n")
  }

  /// How well each file is judged.
  func table() async -> String {
    var lines = [
      "file     rows  rules  weights  both   false pass  false block  fault: rules  both"
    ]
    let files = Set(rows.map(\.file)).subtracting(LabelledRow.unjudged).sorted()
    var total = Tally()
    let found = await tallies(files)
    for file in files {
      guard let tally = found[file] else { continue }
      lines.append(line(file, tally))
      total = total + tally
    }
    return (lines + [line("all", total)]).joined(separator: "\n")
  }

  private func tallies(_ files: [String]) async -> [String: Tally] {
    let parts = (0..<Self.parts).map { part in
      Set(files.enumerated().filter { $0.offset % Self.parts == part }.map(\.element))
    }
    return await withTaskGroup(of: [String: Tally].self) { group in
      for part in parts { group.addTask { tallies(apart: part) } }
      return await group.reduce(into: [:]) { $0.merge($1) { tally, _ in tally } }
    }
  }

  /// The files of a part, judged by weights trained on all others.
  private func tallies(apart files: Set<String>) -> [String: Tally] {
    let others = rows.filter { !files.contains($0.file) }
    let verdict = VerdictTrainer.weights(others)
    let faults = FaultTrainer.weights(others)
    return files.reduce(into: [:]) { $0[$1] = tally($1, verdict, faults) }
  }

  private func tally(_ file: String, _ verdict: [Float], _ faults: [Float]) -> Tally {
    var tally = Tally()
    for row in rows where row.file == file {
      func scored(_ features: Example.Features) -> Float {
        LabelledRow.score(features, verdict, bits: VerdictTrainer.bits)
      }
      let score = scored(row.example.features)
      let named = row.example.fault(FaultTrainer.scores(row, faults))
      let passes = row.example.passes(score, core: row.example.core.map(scored), naming: named)
      tally.rows += 1
      tally.rules += (row.example.ruled == nil) == row.isTactical ? 1 : 0
      tally.weights += (score > 0) == row.isTactical ? 1 : 0
      tally.both += passes == row.isTactical ? 1 : 0
      tally.falsePass += passes && !row.isTactical ? 1 : 0
      tally.falseBlock += !passes && row.isTactical ? 1 : 0
      if passes != row.isTactical || !passes && named != row.fault {
        let want = row.fault?.rawValue ?? "tactical"
        let got = passes ? "tactical" : named.rawValue
        let rules = row.example.ruled?.rawValue ?? "tactical"
        tally.misses.append("\(want) > \(got) (rules: \(rules)) \(score)  \(row.title)")
      }
      guard let fault = row.fault else { continue }
      tally.nebulous += 1
      if let ruled = row.example.ruled {
        tally.refusedByRules += 1
        tally.namedByRules += ruled == fault ? 1 : 0
      }
      guard !passes else { continue }
      tally.refused += 1
      tally.named += named == fault ? 1 : 0
    }
    return tally
  }

  private func line(_ name: String, _ tally: Tally) -> String {
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.3f", Double(part) / Double(max(1, whole)))
    }
    return [
      name.padding(toLength: 7, withPad: " ", startingAt: 0), String(format: "%5d", tally.rows),
      share(tally.rules, tally.rows), share(tally.weights, tally.rows) + " ",
      share(tally.both, tally.rows), share(tally.falsePass, tally.nebulous) + "      ",
      share(tally.falseBlock, tally.rows - tally.nebulous) + "       ",
      share(tally.namedByRules, tally.refusedByRules) + "       ",
      share(tally.named, tally.refused),
    ].joined(separator: "  ")
  }
}

extension CrossValidation.Tally {
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
