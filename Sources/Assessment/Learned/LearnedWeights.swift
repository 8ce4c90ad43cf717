import Ladder

/// The weights as they are compiled in: one printable character a weight, in lines.
///
/// A string literal of bytes needs no time to compile and none to load; `LearnedWeights+Verdict`,
/// `+Faults` and `+Moves` are written by the training command and not by hand.
enum LearnedWeights {
  /// How many characters a line holds before its line break.
  static let line = 128

  /// The weight of a feature for the verdict, in steps.
  @inline(__always)
  static func verdict(_ hash: UInt64) -> Int {
    let slot = Int(truncatingIfNeeded: (hash ^ hash >> 31) & UInt64(1 << verdictBits - 1))
    return Int(verdictText.utf8Start[slot + slot / line]) - zero
  }

  /// Adds the weights of a feature for each fault, in steps.
  @inline(__always)
  static func addFaults(
    _ hash: UInt64, _ value: Float, to scores: UnsafeMutablePointer<Float>, count: Int
  ) {
    add(faultText, faultBits, hash, value, to: scores, count: count)
  }

  /// Adds the weights of a feature for each of the leader's moves, in steps.
  @inline(__always)
  static func addMoves(
    _ hash: UInt64, _ value: Float, to scores: UnsafeMutablePointer<Float>, count: Int
  ) {
    add(moveText, moveBits, hash, value, to: scores, count: count)
  }

  @inline(__always)
  private static func add(
    _ text: StaticString, _ bits: Int, _ hash: UInt64, _ value: Float,
    to scores: UnsafeMutablePointer<Float>, count: Int
  ) {
    let slot = Int(truncatingIfNeeded: (hash ^ hash >> 31) & UInt64(1 << bits - 1))
    let start = text.utf8Start + slot * (count + 1)
    for index in 0..<count { scores[index] += Float(Int32(start[index]) - Int32(zero)) * value }
  }

  /// How much a feature speaks for one fault, against the mean of all.
  static func fault(_ number: Int, _ hash: UInt64) -> Float {
    let count = Fault.allCases.count
    var scores = [Float](repeating: 0, count: count)
    scores.withUnsafeMutableBufferPointer { scores in
      guard let start = scores.baseAddress else { return }
      addFaults(hash, 1, to: start, count: count)
    }
    return scores[number] - scores.reduce(0, +) / Float(count)
  }

  /// The character that stands for no weight.
  static let zero = 80
}
