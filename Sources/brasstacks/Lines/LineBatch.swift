/// Lines that were read together, and where the first stands in the input.
struct LineBatch: Sendable {
  private let bytes: [UInt8]
  /// Where each line stands, without its line break; one of two characters counts as one.
  let lines: [Range<Int>]
  /// The number of the first line, from 1.
  let first: Int

  init(bytes: ArraySlice<UInt8>, first: Int) {
    self.bytes = Array(bytes)
    self.first = first
    lines = LineBatch.lines(of: self.bytes)
  }

  /// Reads some of the lines.
  ///
  /// - Parameters:
  ///   - some: Which, counted from 0.
  ///   - read: Makes something of a line's number and bytes, which are gone after it.
  func forEach(
    of some: Range<Int>, _ read: (_ number: Int, _ line: UnsafeRawBufferPointer) -> Void
  ) {
    bytes.withUnsafeBytes { bytes in
      for index in some {
        read(first + index, UnsafeRawBufferPointer(rebasing: bytes[lines[index]]))
      }
    }
  }

  /// The lines in parts of about the same size, to be read at the same time.
  ///
  /// - Parameter most: How many parts are of use.
  /// - Returns: The parts; one where there are few lines.
  func parts(most: Int) -> [Range<Int>] {
    let count = max(1, min(most, lines.count / LineBatch.fewest))
    return (0..<count).map { lines.count * $0 / count..<lines.count * ($0 + 1) / count }
  }

  /// With fewer lines, a part is not worth a thread.
  private static let fewest = 32

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      lines.append(start..<(end > start && bytes[end - 1] == 13 ? end - 1 : end))
      start = end + 1
    }
    return lines
  }
}
