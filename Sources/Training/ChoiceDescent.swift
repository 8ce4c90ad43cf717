import Foundation

/// The weights of features for several choices, moved as those of ``Descent`` are, four choices at a
/// time.
struct ChoiceDescent {
  private struct Cell {
    var weights = SIMD4<Float>()
    var squares = SIMD4<Float>(repeating: 1e-3)
  }

  private var cells: [Cell]
  /// How many choices there are.
  private let count: Int
  /// How many times four choices there are, the last four filled up with choices that nobody makes.
  private let fours: Int
  private let rate: Float

  /// Weights of nothing in so many slots.
  init(count: Int, slots: Int, rate: Float) {
    self.count = count
    fours = (count + 3) / 4
    cells = [Cell](repeating: Cell(), count: slots * fours)
    self.rate = rate
  }

  /// The weights as they are by now, slot by slot, one a choice.
  var weights: [Float] {
    var weights: [Float] = []
    weights.reserveCapacity(cells.count / fours * count)
    for slot in stride(from: 0, to: cells.count, by: fours) {
      for choice in 0..<count { weights.append(cells[slot + choice / 4].weights[choice % 4]) }
    }
    return weights
  }

  /// Moves the weights of some features towards the right choice.
  mutating func learn(_ features: [SeenFeature], choice: Int) {
    let shares = shares(scores(features))
    let errors = (0..<fours).map { four in
      SIMD4<Float>(
        (0..<4).map { lane in
          let other = four * 4 + lane
          return other < count ? (other == choice ? 1 : 0) - shares[other] : 0
        })
    }
    move(features, by: errors)
  }

  private func scores(_ features: [SeenFeature]) -> [Float] {
    var scores = [SIMD4<Float>](repeating: .zero, count: fours)
    for feature in features {
      let cell = Int(feature.slot) * fours
      for four in 0..<fours { scores[four] += cells[cell + four].weights * feature.value }
    }
    return (0..<count).map { scores[$0 / 4][$0 % 4] }
  }

  private mutating func move(_ features: [SeenFeature], by errors: [SIMD4<Float>]) {
    let (fours, rate) = (fours, rate)
    var cells = cells.mutableSpan
    for feature in features {
      let first = Int(feature.slot) * fours
      for four in 0..<fours {
        let gradient = errors[four] * feature.value
        var cell = cells[first + four]
        cell.squares += gradient * gradient
        cell.weights += rate * gradient / cell.squares.squareRoot()
        cells[first + four] = cell
      }
    }
  }

  private func shares(_ scores: [Float]) -> [Float] {
    let top = scores.max() ?? 0
    let powers = scores.map { exp($0 - top) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
