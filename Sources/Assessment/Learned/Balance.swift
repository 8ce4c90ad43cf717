/// How much speaks for an answer and against it, word by word, and by what was read.
package struct Balance: Sendable {
  /// The sum of what stands at each word.
  private(set) var words: [Float]
  /// The sums by what was read: words and their pieces, phrases and moments, conclusions.
  private(set) var wording: Float = 0
  private(set) var phrases: Float = 0
  private(set) var conclusions: Float = 0

  /// Everything together: above zero it speaks for the answer.
  var sum: Float { wording + phrases + conclusions }

  /// A balance of so many words, with nothing on it.
  init(words count: Int) {
    words = [Float](repeating: 0, count: count)
  }

  /// Lays something on it.
  ///
  /// - Parameters:
  ///   - weight: how much it speaks for the answer.
  ///   - origin: what it was read from.
  ///   - word: the word that it stands at; -1 for the whole answer.
  @inline(__always)
  mutating func add(_ weight: Float, from origin: Feature.Origin, at word: Int) {
    switch origin {
    case .wording: wording += weight
    case .phrase: phrases += weight
    case .conclusion: conclusions += weight
    }
    if word >= 0, word < words.count { words[word] += weight }
  }

  /// The sum over some words.
  func sum(_ range: Range<Int>) -> Float {
    var sum: Float = 0
    for word in range { sum += words[word] }
    return sum
  }

  /// The greatest sum of words in a row, and the least; zero where no word speaks so.
  var runs: (greatest: Float, least: Float) {
    var runs: (greatest: Float, least: Float) = (0, 0)
    var rising: Float = 0
    var falling: Float = 0
    for word in words {
      rising = max(0, rising + word)
      falling = min(0, falling + word)
      runs.greatest = max(runs.greatest, rising)
      runs.least = min(runs.least, falling)
    }
    return runs
  }
}
