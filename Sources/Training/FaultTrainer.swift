import Assessment
import Foundation
import Ladder

/// One weight a feature and fault, trained on the nebulous rows to rank the right fault first.
enum FaultTrainer {
  static let bits = 14
  private static let count = Fault.allCases.count
  private static let epochs = 8
  private static let rate: Float = 0.05

  static func weights(_ all: [LabelledRow]) -> [Float] {
    let rows = all.filter { $0.fault != nil }
    let seen = rows.map { $0.slots(bits: bits) }
    let gold = rows.map { row in Fault.allCases.firstIndex { $0 == row.fault } ?? 0 }
    var weights = [Float](repeating: 0, count: count << bits)
    var squares = [Float](repeating: 1e-3, count: count << bits)
    var order = Array(rows.indices)
    var shuffle = Shuffle()
    for _ in 0..<epochs {
      shuffle.shuffle(&order)
      for index in order {
        var errors = shares(scores(seen[index], weights))
        for fault in 0..<count { errors[fault] = (fault == gold[index] ? 1 : 0) - errors[fault] }
        for (slot, value) in seen[index] {
          for fault in 0..<count {
            let gradient = errors[fault] * value
            let at = slot * count + fault
            squares[at] += gradient * gradient
            weights[at] += rate * gradient / squares[at].squareRoot()
          }
        }
      }
    }
    return weights
  }

  /// The score of each fault, as the program sees the row.
  static func scores(_ row: LabelledRow, _ weights: [Float]) -> [Float] {
    let example = row.example
    return scores(
      example.hashes.indices.map {
        (LabelledRow.slot(example.hashes[$0], bits: bits), example.values[$0])
      }, weights)
  }

  private static func scores(_ seen: [(slot: Int, value: Float)], _ weights: [Float]) -> [Float] {
    var scores = [Float](repeating: 0, count: count)
    for (slot, value) in seen {
      for fault in 0..<count { scores[fault] += weights[slot * count + fault] * value }
    }
    return scores
  }

  private static func shares(_ scores: [Float]) -> [Float] {
    let top = scores.max() ?? 0
    let powers = scores.map { exp($0 - top) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
