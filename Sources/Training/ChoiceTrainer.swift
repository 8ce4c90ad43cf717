import Foundation

/// One weight a feature and choice, trained to rank the right choice first: softmax regression over
/// hashed features.
struct ChoiceTrainer {
  typealias Features = [(slot: Int, value: Float)]

  /// How many choices there are.
  let count: Int
  /// How many slots the table has, as a power of two.
  let bits: Int
  private let runs = 3
  private let epochs = 8
  private let rate: Float = 0.05

  init(count: Int, bits: Int) {
    self.count = count
    self.bits = bits
  }

  /// The weights, slot by slot, one a choice.
  ///
  /// The mean of several runs in different orders, so that no order's whims are compiled in.
  func weights(_ seen: [Features], _ gold: [Int]) -> [Float] {
    Shuffle.mean(runs: runs) { weights(seen, gold, shuffle: $0) }
  }

  private func weights(_ seen: [Features], _ gold: [Int], shuffle: Shuffle) -> [Float] {
    var descent = Descent(count: count << bits, rate: rate)
    var shuffle = shuffle
    for index in shuffle.visits(seen.count, times: epochs) {
      var errors = ChoiceTrainer.shares(scores(seen[index], descent.weights))
      for choice in 0..<count {
        errors[choice] = (choice == gold[index] ? 1 : 0) - errors[choice]
      }
      for (slot, value) in seen[index] {
        for choice in 0..<count {
          descent.move(slot * count + choice, by: errors[choice] * value)
        }
      }
    }
    return descent.weights
  }

  /// The score of each choice.
  func scores(_ seen: Features, _ weights: [Float]) -> [Float] {
    var scores = [Float](repeating: 0, count: count)
    for (slot, value) in seen {
      for choice in 0..<count { scores[choice] += weights[slot * count + choice] * value }
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
