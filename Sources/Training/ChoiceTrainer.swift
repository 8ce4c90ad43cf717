/// One weight a feature and choice, trained to rank the right choice first: softmax regression over
/// hashed features.
struct ChoiceTrainer {
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
  func weights(_ seen: [[SeenFeature]], _ gold: [Int]) -> [Float] {
    Shuffle.mean(runs: runs) { shuffle in
      var descent = ChoiceDescent(count: count, slots: 1 << bits, rate: rate)
      var shuffle = shuffle
      for index in shuffle.visits(seen.count, times: epochs) {
        descent.learn(seen[index], choice: gold[index])
      }
      return descent.weights
    }
  }

  /// The score of each choice.
  func scores(_ seen: [SeenFeature], _ weights: [Float]) -> [Float] {
    var scores = [Float](repeating: 0, count: count)
    for feature in seen {
      let first = Int(feature.slot) * count
      for choice in 0..<count { scores[choice] += weights[first + choice] * feature.value }
    }
    return scores
  }
}
