import Ladder

/// The weights of some features for each fault, in steps, as they are added up.
///
/// The weights of a feature lie side by side, so that sixteen are taken in one go; what is added up
/// are whole numbers, so that no sum depends on the order.
struct FaultSums {
  /// How many faults there are.
  static let count = 18
  /// So many features can be added up before a sum would be too great for its sixteen bits.
  static let most = 64

  private var first = SIMD16<UInt16>()
  private var last = SIMD2<UInt16>()
  private var times: UInt16 = 0

  /// Adds the weights of a feature, as often as it counts.
  @inline(__always)
  mutating func add(_ feature: Feature) {
    let (first, last) = FaultSums.row(feature.hash)
    let count = UInt16(feature.count)
    self.first &+= first &* SIMD16(repeating: count)
    self.last &+= last &* SIMD2(repeating: count)
    times &+= count
  }

  /// The sums.
  var steps: (SIMD16<Float>, SIMD2<Float>) {
    let zero = Float(LearnedWeights.zero) * Float(times)
    return (SIMD16<Float>(first) - zero, SIMD2<Float>(last) - zero)
  }

  /// How much a feature speaks for one fault, against the mean of all.
  static func lead(of fault: Int, _ hash: UInt64) -> Float {
    let (first, last) = row(hash)
    let zero = Int(LearnedWeights.zero)
    let own = Int(fault < 16 ? first[fault] : last[fault - 16]) - zero
    let all = Int(first.wrappedSum() &+ last.wrappedSum()) - zero * count
    return Float(own) - Float(all) / Float(count)
  }

  @inline(__always)
  private static func row(_ hash: UInt64) -> (SIMD16<UInt16>, SIMD2<UInt16>) {
    let start = LearnedWeights.faults(hash)
    let first = UnsafeRawPointer(start).loadUnaligned(as: SIMD16<UInt8>.self)
    return (
      SIMD16<UInt16>(truncatingIfNeeded: first), SIMD2(UInt16(start[16]), UInt16(start[17]))
    )
  }
}

/// How much an answer speaks for each fault.
struct FaultScores {
  private var first = SIMD16<Float>()
  private var last = SIMD2<Float>()

  /// Adds sums, scaled.
  mutating func add(_ sums: FaultSums, times scale: Float) {
    let (first, last) = sums.steps
    self.first += first * scale
    self.last += last * scale
  }

  /// The score of each fault, in their order.
  var all: [Float] { first.indices.map { first[$0] } + last.indices.map { last[$0] } }
}
