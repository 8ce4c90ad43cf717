import Foundation

/// Writes weights as a string literal of Swift, one printable character each.
enum WeightFile {
  /// The character of no weight, and the steps that there are on either side of it.
  private static let zero = 80
  private static let reach = 44
  private static let line = 128

  static func write(
    _ weights: [Float], bits: Int, name: String, step: String, to file: URL
  ) throws {
    let sizes = weights.map(abs).sorted()
    // The few greatest are cut off, so that the many small ones keep their differences.
    let greatest = max(sizes[sizes.count - 1 - sizes.count / 2000], 1e-6)
    let size = greatest / Float(reach)
    let perSlot = weights.count >> bits
    let lineLength = perSlot == 1 ? line : perSlot
    var text: [UInt8] = []
    for (index, weight) in weights.enumerated() {
      if index % lineLength == 0, index > 0 { text.append(10) }
      text.append(character(Int((weight / size).rounded())))
    }
    let source = """
      // swift-format-ignore-file
      // Written by the training command (Sources/Training); not to be edited by hand.
      extension LearnedWeights {
        static let \(name)Bits = \(bits)
        static let \(step): Float = \(size)
        static let \(name)Text: StaticString = \"""
      \(String(decoding: text, as: UTF8.self))
      \"""
      }

      """
    try Data(source.utf8).write(to: file)
  }

  private static func character(_ steps: Int) -> UInt8 {
    let code = UInt8(zero + max(-reach, min(reach, steps)))
    // A backslash would begin an escape; its neighbour is near enough. The quote is out of reach.
    return code == 92 ? 93 : code
  }
}
