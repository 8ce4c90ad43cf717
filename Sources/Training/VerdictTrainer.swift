import Assessment
import Foundation

/// Logistic regression over the hashed features.
enum VerdictTrainer {
  static let bits = 21
  private static let runs = 5
  private static let epochs = 8
  private static let rate: Float = 0.025

  /// The mean of several runs in different orders, so that no order's whims are compiled in.
  static func weights(_ rows: [LabelledRow]) -> [Float] {
    let seen = rows.flatMap { row in
      let typed = row.seen.map {
        (row.slots(bits: bits, of: $0), row.isTactical)
      }
      return (0..<row.times).flatMap { _ in typed }
    }
    return Shuffle.mean(runs: runs) { weights(seen, shuffle: $0) }
  }

  private static func weights(
    _ seen: [(features: [SeenFeature], isTactical: Bool)], shuffle: Shuffle
  ) -> [Float] {
    var shuffle = shuffle
    var descent = Descent(count: 1 << bits, rate: rate)
    for index in shuffle.visits(seen.count, times: epochs) {
      let (features, isTactical) = seen[index]
      let score = descent.score(features)
      descent.move(features, by: (isTactical ? 1 : 0) - 1 / (1 + exp(-score)))
    }
    return descent.weights
  }
}
