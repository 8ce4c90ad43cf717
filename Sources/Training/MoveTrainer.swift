import Assessment
import Foundation
import Ladder

/// The weights of the leader's ear, and how well they hear files that they have not seen.
struct MoveTrainer {
  static let bits = 16
  private static let trainer = ChoiceTrainer(count: LeaderMove.allCases.count, bits: bits)

  static func weights(_ all: [LeaderRow]) -> [Float] {
    let rows = all.flatMap { [LeaderRow](repeating: $0, count: $0.times) }
    return trainer.weights(
      rows.map { $0.slots(bits: bits, isTraining: true) },
      rows.map { row in LeaderMove.allCases.firstIndex { $0 == row.move } ?? 0 })
  }

  /// Every file heard by weights trained on the others.
  static func table(_ rows: [LeaderRow]) -> String {
    var lines = ["ear      rows  macro-F1: rules  both   folding: rules  both"]
    for file in Set(rows.map(\.file)).subtracting([LeaderRow.own]).sorted() {
      let weights = weights(rows.filter { $0.file != file })
      let judged = rows.filter { $0.file == file }
      let heard = judged.map {
        $0.example.move(trainer.scores($0.slots(bits: bits, isTraining: false), weights))
      }
      let rules = score(judged.map(\.move), judged.map(\.example.ruled))
      let both = score(judged.map(\.move), heard)
      lines.append(
        file.padding(toLength: 7, withPad: " ", startingAt: 0)
          + String(
            format: "%5d  %.3f            %.3f  %.3f           %.3f", judged.count, rules.macro,
            both.macro, rules.folding, both.folding))
    }
    return lines.joined(separator: "\n")
  }

  /// The mean of the classes' F1, and the F1 of folding against the rest.
  private static func score(
    _ gold: [LeaderMove], _ heard: [LeaderMove]
  ) -> (macro: Double, folding: Double) {
    func f1(_ isGold: (LeaderMove) -> Bool) -> Double {
      let both = zip(gold, heard).count { isGold($0) && isGold($1) }
      let sum = gold.count(where: isGold) + heard.count(where: isGold)
      return 2 * Double(both) / Double(max(1, sum))
    }
    let moves = Set(gold)
    return (
      moves.reduce(0) { sum, move in sum + f1 { $0 == move } } / Double(moves.count),
      f1(\.isFolding)
    )
  }
}
