/// One feature of an answer as the trainers see it: its slot in a table of weights, and how much it
/// counts.
struct SeenFeature {
  let slot: UInt32
  let value: Float

  init(_ slot: Int, _ value: Float = 1) {
    self.slot = UInt32(slot)
    self.value = value
  }
}

/// Weights that are moved step by step against the slope of a loss, each by steps that shrink with what
/// it was moved before (AdaGrad).
struct Descent {
  /// Each weight, and beside it the sum of the squares of its moves: a table is far larger than what a
  /// processor keeps at hand, so what is needed together lies together.
  private var cells: [SIMD2<Float>]
  private let rate: Float

  /// So many weights of nothing.
  init(count: Int, rate: Float) {
    cells = [SIMD2<Float>](repeating: SIMD2(0, 1e-3), count: count)
    self.rate = rate
  }

  /// The weights as they are by now.
  var weights: [Float] { cells.map(\.x) }

  /// What some features come to.
  func score(_ features: [SeenFeature]) -> Float {
    let cells = cells.span
    var score: Float = 0
    for feature in features { score += cells[Int(feature.slot)].x * feature.value }
    return score
  }

  /// Moves the weights of some features, each as far as it counts.
  mutating func move(_ features: [SeenFeature], by error: Float) {
    let rate = rate
    var cells = cells.mutableSpan
    for feature in features {
      let slot = Int(feature.slot)
      let gradient = error * feature.value
      var cell = cells[slot]
      cell.y += gradient * gradient
      cell.x += rate * gradient / cell.y.squareRoot()
      cells[slot] = cell
    }
  }
}
