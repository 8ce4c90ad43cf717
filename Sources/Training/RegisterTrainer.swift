import Assessment
import Foundation

/// Logistic regression for the ``Register`` of an answer: whether real people wrote it to each other.
enum RegisterTrainer {
  static let bits = 16
  private static let epochs = 4
  private static let rate: Float = 0.1

  static func weights(_ rows: [LabelledRow]) -> [Float] {
    let seen = rows.filter { $0.twin == nil }.flatMap { row in
      let isReal = LabelledRow.isReal(row.file)
      return row.seen.map { ($0.features.register.keys.map { SeenFeature(slot($0)) }, isReal) }
    }
    return weights(seen, shuffle: Shuffle())
  }

  /// How much an answer reads like a message, by weights of this trainer's.
  static func score(_ register: Register, _ weights: [Float]) -> Float {
    register.score { weights[slot($0)] }
  }

  private static func slot(_ key: UInt64) -> Int { LabelledRow.slot(key, bits: bits) }

  private static func weights(
    _ seen: [(features: [SeenFeature], isReal: Bool)], shuffle: Shuffle
  ) -> [Float] {
    // Few rows are real, and both kinds shall weigh the same.
    let share = Float(seen.count { $0.isReal }) / Float(max(1, seen.count))
    let balance = share > 0 ? (1 - share) / share : 1
    var shuffle = shuffle
    var descent = Descent(count: 1 << bits, rate: rate)
    for index in shuffle.visits(seen.count, times: epochs) {
      let (features, isReal) = seen[index]
      let scale = Register.scale(features.count)
      let score = descent.score(features) * scale
      let error = (isReal ? 1 : 0) - 1 / (1 + exp(-score))
      descent.move(features, by: error * scale * (isReal ? balance : 1))
    }
    return descent.weights
  }
}
