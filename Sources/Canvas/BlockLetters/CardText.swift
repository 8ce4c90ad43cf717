/// The words of a card, line by line as they were written.
struct CardText {
  /// The words of each line; no line is empty.
  let lines: [[CardWord]]

  /// The words of a text, measured in the terminal's own letters.
  init(_ text: String) {
    let shown = text.filter { $0.isNewline || !$0.displayFold.isEmpty }
    lines = shown.split(whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.partsWords).map {
        CardWord(Array($0), width: \.displayWidth)
      }
    }.filter { !$0.isEmpty }
  }

  /// Some lines of words.
  init(lines: [[CardWord]]) {
    self.lines = lines
  }

  /// The words measured in other letters.
  func measured(by width: (Character) -> Int) -> CardText {
    CardText(lines: lines.map { $0.map { CardWord($0.characters, width: width) } })
  }

  /// Whether there is no word.
  var isEmpty: Bool { lines.isEmpty }

  /// Every character of every word.
  var characters: some Sequence<Character> { lines.joined().lazy.flatMap(\.characters) }

  /// The text with more words behind it, in the same line or a new one.
  func appending(_ words: [CardWord], inNewLine: Bool) -> CardText {
    guard let last = lines.last, !inNewLine else { return CardText(lines: lines + [words]) }
    return CardText(lines: lines.dropLast() + [last + words])
  }

  /// The sentences of a line of words.
  static func sentences(of line: [CardWord]) -> [[CardWord]] {
    var sentences: [[CardWord]] = [[]]
    for (index, word) in line.enumerated() {
      sentences[sentences.count - 1].append(word)
      if word.endsSentence, index < line.count - 1 { sentences.append([]) }
    }
    return sentences
  }
}

/// A word of a card with the signs that cling to it.
struct CardWord: Hashable {
  /// Its characters.
  let characters: [Character]
  /// How wide they are together, without what stands between them.
  let width: Int

  /// A word of characters that are so wide.
  init(_ characters: [Character], width: (Character) -> Int) {
    self.characters = characters
    self.width = characters.reduce(0) { $0 + width($1) }
  }

  /// Whether a sentence ends behind it.
  var endsSentence: Bool {
    guard let last = characters.last(where: { !"”’\"')".contains($0) }) else { return false }
    return ".?!…:".contains(last) && characters.count > 1
  }
}

extension Character {
  /// Whether words part here: white space, but for the kinds made to hold words together.
  fileprivate var partsWords: Bool { isWhitespace && !"\u{A0}\u{2007}\u{202F}".contains(self) }
}
