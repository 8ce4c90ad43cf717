/// A control sequence taken apart: `ESC [`, a private marker, numbers, a final byte.
struct ControlSequence: Hashable, Sendable {
  /// One of `< = > ?` where the sequence begins with it.
  let marker: UInt8?
  /// The byte that ends the sequence and says what it is.
  let final: UInt8
  /// What stands between the semicolons; the parts of each are separated by colons.
  private let fields: [[Int?]]
  /// Whether bytes stood in it that are no numbers.
  let isOdd: Bool

  init(bytes: [UInt8], final: UInt8) {
    let hasMarker = bytes.first.map { (0x3C...0x3F).contains($0) } ?? false
    // The answer about a mode has a dollar sign between its numbers and its last byte.
    let isAnswer = hasMarker && final == UInt8(ascii: "y") && bytes.last == UInt8(ascii: "$")
    let parameters = (hasMarker ? bytes.dropFirst() : bytes[...]).dropLast(isAnswer ? 1 : 0)
    marker = hasMarker ? bytes.first : nil
    self.final = final
    isOdd = !parameters.allSatisfy { (0x30...0x3B).contains($0) }
    fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { field in
        field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
          .map(Self.number)
      }
  }

  /// The number in a field, counted from 0; nil where it is left out.
  subscript(field: Int, part: Int = 0) -> Int? {
    guard fields.indices.contains(field), fields[field].indices.contains(part) else {
      return nil
    }
    return fields[field][part]
  }

  /// Whether it has no parameters at all.
  var isBare: Bool { fields.allSatisfy { $0.allSatisfy { $0 == nil } } && !isOdd }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    // Larger numbers than any terminal sends would overflow.
    return digits.reduce(0) { min($0 * 10 + Int($1 & 0x0F), 1 << 30) }
  }
}
