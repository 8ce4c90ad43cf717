/// How much speaks for an answer and against it, word by word, and by what was read.
package struct Balance: Sendable {
  /// The sum of what stands at each word.
  private var words: [Float] = []

  /// How many words there are.
  var count: Int { words.count }
  /// The sums by what was read: words and their pieces, phrases and moments, conclusions.
  private(set) var wording: Float = 0
  private(set) var phrases: Float = 0
  private(set) var conclusions: Float = 0

  /// Everything together: above zero it speaks for the answer.
  var sum: Float { wording + phrases + conclusions }

  /// A balance of so many words, with nothing on it.
  init(words count: Int) {
    // One by one: every answer needs a balance, and the initialiser that repeats is slower.
    words.reserveCapacity(count)
    for _ in 0..<count { words.append(0) }
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
    if word >= 0, word < count { words[word] += weight }
  }

  /// The sum over some words.
  func sum(_ range: Range<Int>) -> Float {
    var sum: Float = 0
    for word in range { sum += words[word] }
    return sum
  }

  /// How far the sums reach to either side; zero where nothing speaks so.
  struct Reach {
    /// The word that speaks most for the answer, and the one that speaks most against it.
    var word: (greatest: Float, least: Float) = (0, 0)
    /// The same of words in a row.
    var run: (greatest: Float, least: Float) = (0, 0)
  }

  var reach: Reach {
    var reach = Reach()
    var rising: Float = 0
    var falling: Float = 0
    for word in words {
      rising = max(0, rising + word)
      falling = min(0, falling + word)
      reach.word = (max(reach.word.greatest, word), min(reach.word.least, word))
      reach.run = (max(reach.run.greatest, rising), min(reach.run.least, falling))
    }
    return reach
  }
}
