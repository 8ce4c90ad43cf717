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
    steps(verdictText, slot(hash, verdictBits))
  }

  /// How much something that is seen speaks for the ``Register`` of a message, in steps.
  @inline(__always)
  static func register(_ key: UInt64) -> Int {
    steps(registerText, slot(key, registerBits))
  }

  /// The weights of a feature for the faults, in steps, one behind the other, each with ``zero``
  /// added.
  @inline(__always)
  static func faults(_ hash: UInt64) -> UnsafePointer<UInt8> {
    faultText.utf8Start + slot(hash, faultBits) * (FaultSums.count + 1)
  }

  /// Adds the weights of a feature for each of the leader's moves, in steps.
  @inline(__always)
  static func addMoves(
    _ hash: UInt64, _ value: Float, to scores: UnsafeMutablePointer<Float>, count: Int
  ) {
    let start = moveText.utf8Start + slot(hash, moveBits) * (count + 1)
    for index in 0..<count { scores[index] += Float(Int32(start[index]) - Int32(zero)) * value }
  }

  /// The weight in a slot of a table with one a slot.
  @inline(__always)
  private static func steps(_ text: StaticString, _ slot: Int) -> Int {
    Int(text.utf8Start[slot + slot / line]) - zero
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ bits: Int) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash >> 31) & UInt64(1 << bits - 1))
  }

  /// The character that stands for no weight.
  static let zero = 80
}
