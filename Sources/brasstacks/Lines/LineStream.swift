import Foundation

/// Standard input as lines, as many at a time as are there.
///
/// One buffer is filled again and again, so that memory does not grow with the stream; only a
/// line longer than it makes it larger.
struct LineStream {
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var start = 0
  private var end = 0
  private var isDrained = false
  private var count = 0

  /// The whole lines that are there already; waits only while there is none.
  ///
  /// - Returns: The lines; nil at the end of the input.
  mutating func batch() -> LineBatch? {
    var whole = lastBreak(from: start)
    while whole == nil {
      let searched = end - start
      guard fill() else { break }
      whole = lastBreak(from: searched)
    }
    guard start < end else { return nil }
    // The last line of all needs no line break.
    let stop = whole.map { $0 + 1 } ?? end
    let batch = LineBatch(bytes: buffer[start..<stop], first: count + 1)
    count += batch.lines.count
    start = stop
    return batch
  }

  private func lastBreak(from: Int) -> Int? {
    buffer[from..<end].lastIndex(of: 10)
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
