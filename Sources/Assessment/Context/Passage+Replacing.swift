import Language

/// What a passage becomes with some of its words put in another way.
extension Passage {
  /// Where some words stand in it in a row.
  func place(of some: some Collection<String>) -> Range<Int>? {
    guard !some.isEmpty else { return nil }
    let start = words.indices.first { words[$0...].starts(with: some) }
    return start.map { $0..<($0 + some.count) }
  }

  /// It with other words in a place.
  func replacing(_ place: Range<Int>, with words: String) -> String {
    let before = reading.text(0..<place.lowerBound)
    let after = trimmed(place.upperBound..<tokens.count)
    return [before, words, after].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
