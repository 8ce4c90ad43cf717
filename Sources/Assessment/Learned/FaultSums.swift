import Ladder

/// The weights of some features for each fault, in steps, as they are added up.
///
/// The weights of a feature lie side by side, so that sixteen are taken in one go; what is added up
/// are whole numbers, so that no sum depends on the order.
struct FaultSums {
  /// How many faults there are.
  static let count = 18
  /// So much can be added up that one more word cannot make a sum too great for its sixteen bits.
  private static let most: UInt16 = 192

  private var first = SIMD16<UInt16>()
  /// The last two, in the halves of one number.
  private var last: UInt32 = 0
  private var times: UInt16 = 0

  /// Whether it must be emptied before more is added.
  var isFull: Bool { times > FaultSums.most }

  /// Adds the weights of a feature, as often as it counts.
  @inline(__always)
  mutating func add(_ feature: Feature) {
    let row = LearnedWeights.faults(feature.hash)
    first &+= FaultSums.first(row) &* SIMD16(repeating: UInt16(feature.count))
    last &+= (UInt32(row[16]) | UInt32(row[17]) << 16) &* UInt32(feature.count)
    times &+= UInt16(feature.count)
  }

  /// The sums.
  var steps: (SIMD16<Float>, SIMD2<Float>) {
    let zero = Float(LearnedWeights.zero) * Float(times)
    let last = SIMD2(Float(last & 0xFFFF), Float(last >> 16))
    return (SIMD16<Float>(first) - zero, last - zero)
  }

  /// How much a feature speaks for one fault, against the mean of all.
  static func lead(of fault: Int, _ hash: UInt64) -> Float {
    let row = LearnedWeights.faults(hash)
    let zero = Int(LearnedWeights.zero)
    let all = Int(first(row).wrappedSum()) + Int(row[16]) + Int(row[17]) - zero * count
    return Float(Int(row[fault]) - zero) - Float(all) / Float(count)
  }

  @inline(__always)
  private static func first(_ row: UnsafePointer<UInt8>) -> SIMD16<UInt16> {
    let bytes = UnsafeRawPointer(row).loadUnaligned(as: SIMD16<UInt8>.self)
    return SIMD16<UInt16>(truncatingIfNeeded: bytes)
  }
}

/// How much an answer speaks for each fault, in their order.
struct FaultScores {
  /// The scores.
  private(set) var all = InlineArray<18, Float>(repeating: 0)

  /// Adds sums, scaled.
  mutating func add(_ sums: FaultSums, times scale: Float) {
    let (first, last) = sums.steps
    let scale = scale * LearnedWeights.faultStep
    for fault in first.indices { all[fault] += first[fault] * scale }
    for fault in last.indices { all[first.scalarCount + fault] += last[fault] * scale }
  }
}
