import Language

/// A text with its reading and its words in lower case, for matching words to words.
struct Passage {
  let reading: Reading
  let words: [String]
  /// The words that it was read with.
  let lexicon: Lexicon

  var tokens: [Token] { reading.tokens }
  /// Everything that it says, without the space around it.
  var text: String { reading.text(0..<tokens.count) }

  init(_ text: String, today: Day?, lexicon: Lexicon) {
    let reading = Reading(text, today: today, lexicon: lexicon)
    self.lexicon = lexicon
    self.reading = reading
    words = reading.tokens.indices.map { reading.text($0..<($0 + 1)).lowercased() }
  }

  /// Its words without the mark at the end.
  var trimmed: String { trimmed(0..<tokens.count) }

  /// Where they stand, as byte offsets.
  var trimmedBytes: Range<Int> { reading.byteRange(0..<end(of: 0..<tokens.count)) }

  /// The words of a range without the mark at its end.
  func trimmed(_ range: Range<Int>) -> String {
    reading.text(range.lowerBound..<end(of: range))
  }

  private func end(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].kind == .mark, !tokens[end - 1].isMark("%") {
      end -= 1
    }
    return end
  }

  /// Whether all of it is written in capitals.
  var isShouted: Bool { tokens.allSatisfy { $0.kind != .word || $0.shouted } }

  /// The word at a place; empty outside the text.
  func word(_ index: Int) -> String {
    words.indices.contains(index) ? words[index] : ""
  }

  func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  func time(at index: Int) -> TimePhrase? {
    reading.times.first { $0.tokens.contains(index) }
  }

  /// Its phrases of time but for those that only name a thing: "about swapping lunch slots".
  var tellingTimes: [TimePhrase] { reading.times.filter { !isName($0) } }

  private func isName(_ time: TimePhrase) -> Bool {
    guard let next = token(time.tokens.upperBound), !time.hasClock else { return false }
    return next.kind == .word && next.isTimeless && !next.has(.act) && !next.has(.preposition)
      && word(time.tokens.upperBound).count > 2 && word(time.tokens.upperBound).hasSuffix("s")
  }

  /// Whether a moment is when something happened.
  func isPast(_ time: TimePhrase) -> Bool {
    reading.clauses.contains {
      $0.tokens.contains(time.tokens.lowerBound) && $0.modality == .past
    }
  }

  /// What is left of a range between its phrases of time.
  func timeless(_ range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    let times = tellingTimes
    for index in range where times.contains(where: { $0.tokens.contains(index) }) {
      // "with Sam on Friday": the "on" goes with the day.
      let end = index > start && Self.timeLeads.contains(words[index - 1]) ? index - 1 : index
      if start < end { pieces.append(start..<end) }
      start = index + 1
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }

  private static let timeLeads: Set<String> = ["on", "at", "by", "from", "until", "till"]

  /// What is left of it all without its phrases of time.
  var timeless: String { timelessText(0..<tokens.count) }

  /// What is left of a range without its phrases of time.
  func timelessText(_ range: Range<Int>) -> String {
    timeless(range).map { piece in
      trimmed((piece.first { tokens[$0].kind != .mark } ?? piece.upperBound)..<piece.upperBound)
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Its phrases of time.
  var times: String { tellingTimes.map { reading.text($0.tokens) }.joined(separator: " ") }

  /// What it names first, up to the first mark or small word that leads on from it.
  var head: Passage {
    let end = tokens.indices.dropFirst().first {
      tokens[$0].kind == .mark && word($0) != "-"
        || tokens[$0].has(.preposition) && word($0) != "of"
    }
    return Passage(reading.text(0..<(end ?? tokens.count)), today: nil, lexicon: lexicon)
  }

  /// Whether what it says is only supposed.
  var isHedged: Bool { isHedged(besides: nil) }

  /// Whether what it says is only supposed, one word that can suppose left aside.
  func isHedged(besides aside: String?) -> Bool {
    reading.phrase(.hedge) != nil || reading.phrase(.unknown) != nil
      || words.contains { Self.hedges.contains($0) && $0 != aside }
      || words.indices.contains { words[$0] == "long" && word($0 + 1) == "as" }
  }

  private static let hedges: Set<String> = [
    "maybe", "perhaps", "possibly", "probably", "hopefully", "might", "mightn't", "if", "could",
    "unless", "provided", "providing", "depending",
  ]

  /// The stems of its words of weight, to see whether two passages speak of the same.
  var weighty: Set<String> {
    var stems: Set<String> = []
    for index in tokens.indices {
      let token = tokens[index]
      guard token.kind != .mark, reading.isContent(token), !Self.light.contains(words[index]) else {
        continue
      }
      stems.insert(Self.stem(words[index]))
    }
    return stems
  }

  private static let light: Set<String> = [
    "plan", "right", "then", "happy", "going", "will", "i'll", "you'll", "sure", "commit", "still",
  ]

  /// A word without its ending: "calling" and "calls" are one.
  static func stem(_ word: String) -> String {
    var stem = word[...]
    for ending in ["ing", "ed", "es", "s"] where stem.hasSuffix(ending) && stem.count > 4 {
      stem = stem.dropLast(ending.count)
      break
    }
    return String(stem.last == "e" && stem.count > 3 ? stem.dropLast() : stem)
  }
}
