import Language

/// An answer with words put in full, and the way back to the words as they were said.
struct Rewriting {
  struct Edit {
    /// The bytes of the original that are replaced; never empty.
    var range: Range<Int>
    var replacement: String
    /// What is shown of it; nil where nothing was resolved by it.
    var full: String?
  }

  /// The answer in full words.
  let text: String
  /// What was put in full, in order.
  let resolutions: [Resolution]
  private let original: [UInt8]
  /// Each edit with the bytes it has come to take.
  private let moved: [(from: Range<Int>, to: Range<Int>)]

  /// An answer with edits; of two that overlap, the first counts.
  init(_ words: String, _ edits: [Edit]) {
    let bytes = Array(words.utf8)
    var text: [UInt8] = []
    var moved: [(from: Range<Int>, to: Range<Int>)] = []
    var resolutions: [Resolution] = []
    var at = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= at {
      text += bytes[at..<edit.range.lowerBound]
      let start = text.count
      text += Array(edit.replacement.utf8)
      moved.append((from: edit.range, to: start..<text.count))
      if let full = edit.full {
        let phrase = String(decoding: bytes[edit.range], as: UTF8.self)
        resolutions.append(Resolution(range: edit.range, phrase: phrase, full: full))
      }
      at = edit.range.upperBound
    }
    text += bytes[at...]
    self.text = String(decoding: text, as: UTF8.self)
    self.resolutions = resolutions
    self.moved = moved
    original = bytes
  }

  /// Whether nothing was put in full.
  var isEmpty: Bool { moved.isEmpty }

  /// The bytes of the original that a range of the full text came from.
  func source(of range: Range<Int>) -> Range<Int> {
    let lower = source(of: range.lowerBound, isEnd: false)
    return lower..<max(lower, source(of: range.upperBound, isEnd: true))
  }

  func words(_ range: Range<Int>) -> String {
    String(decoding: original[range], as: UTF8.self)
  }

  private func source(of offset: Int, isEnd: Bool) -> Int {
    var shift = 0
    for (from, to) in moved {
      if isEnd ? offset <= to.lowerBound : offset < to.lowerBound { break }
      if isEnd ? offset <= to.upperBound : offset < to.upperBound {
        return isEnd ? from.upperBound : from.lowerBound
      }
      shift = to.upperBound - from.upperBound
    }
    return min(max(0, offset - shift), original.count)
  }
}
