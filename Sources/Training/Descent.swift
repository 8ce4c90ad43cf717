/// Weights that are moved step by step against the slope of a loss, each by steps that shrink with what
/// it was moved before (AdaGrad).
struct Descent {
  private(set) var weights: [Float]
  private var squares: [Float]
  private let rate: Float

  /// So many weights of nothing.
  init(count: Int, rate: Float) {
    weights = [Float](repeating: 0, count: count)
    squares = [Float](repeating: 1e-3, count: count)
    self.rate = rate
  }

  @inline(__always)
  mutating func move(_ slot: Int, by gradient: Float) {
    squares[slot] += gradient * gradient
    weights[slot] += rate * gradient / squares[slot].squareRoot()
  }
}
