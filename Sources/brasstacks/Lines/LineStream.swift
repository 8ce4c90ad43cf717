import Foundation

/// Standard input, line by line, as bytes.
///
/// One buffer is filled again and again, so that memory does not grow with the stream; only a
/// line longer than it makes it larger.
struct LineStream {
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var start = 0
  private var end = 0
  private var isDrained = false

  /// Reads the next line, without its line break; a line break of two characters counts as one.
  ///
  /// - Parameter read: Makes something of the line's bytes, which are gone after it.
  /// - Returns: What was made of it; nil at the end of the input.
  mutating func next<Made>(_ read: (UnsafeRawBufferPointer) -> Made) -> Made? {
    guard let line = nextRange() else { return nil }
    return buffer.withUnsafeBytes { bytes in
      var last = line.upperBound
      if last > line.lowerBound, bytes[last - 1] == 13 { last -= 1 }
      return read(UnsafeRawBufferPointer(rebasing: bytes[line.lowerBound..<last]))
    }
  }

  private mutating func nextRange() -> Range<Int>? {
    var searched = start
    while true {
      if let at = lineBreak(from: searched) {
        defer { start = at + 1 }
        return start..<at
      }
      searched = end - start
      guard fill() else {
        guard start < end else { return nil }
        defer { start = end }
        return start..<end
      }
    }
  }

  private func lineBreak(from: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard from < end, let base = bytes.baseAddress,
        let found = memchr(base + from, 10, end - from)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }

  /// Moves what is left to the front and reads on; false at the end of the input.
  private mutating func fill() -> Bool {
    guard !isDrained else { return false }
    if start > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        _ = bytes.baseAddress.map { memmove($0, $0 + start, end - start) }
      }
      end -= start
      start = 0
    }
    if end == buffer.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
    let from = end
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { read(STDIN_FILENO, $0 + from, bytes.count - from) } ?? 0
    }
    guard count > 0 else {
      isDrained = true
      return false
    }
    end += count
    return true
  }
}
