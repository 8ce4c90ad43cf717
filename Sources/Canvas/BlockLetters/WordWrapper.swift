/// Sets words in lines of a width, by whatever unit the letters are measured in.
struct WordWrapper {
  /// How wide a character is.
  let width: (Character) -> Int
  /// What stands between two letters of a word.
  let letterGap: Int
  /// What stands between two words.
  let wordGap: Int

  /// The lines, or nil if a word is wider than a line.
  func lines(of text: CardText, width limit: Int) -> [[CardWord]]? {
    var lines: [[CardWord]] = []
    for words in text.lines {
      var filled = 0
      for (index, word) in words.enumerated() {
        let own = measure(word)
        guard own <= limit else { return nil }
        if index > 0, filled + wordGap + own <= limit {
          lines[lines.count - 1].append(word)
          filled += wordGap + own
        } else {
          lines.append([word])
          filled = own
        }
      }
    }
    return lines
  }

  /// The same number of lines, as even in width as they can be.
  func evenLines(of text: CardText, width limit: Int) -> [[CardWord]]? {
    guard let greedy = lines(of: text, width: limit) else { return nil }
    var (tooNarrow, enough, best) = (0, limit, greedy)
    while enough - tooNarrow > 1 {
      let middle = (tooNarrow + enough) / 2
      if let lines = lines(of: text, width: middle), lines.count <= greedy.count {
        (enough, best) = (middle, lines)
      } else {
        tooNarrow = middle
      }
    }
    return best
  }

  /// The text with every word that is wider than a line cut into pieces that are not.
  func broken(_ text: CardText, width limit: Int) -> CardText {
    CardText(lines: text.lines.map { $0.flatMap { pieces(of: $0, width: limit) } })
  }

  /// How wide a word is.
  func measure(_ word: CardWord) -> Int {
    word.width + (word.characters.count - 1) * letterGap
  }

  /// How wide a line of words is.
  func measure(_ line: [CardWord]) -> Int {
    line.reduce(-wordGap) { $0 + measure($1) + wordGap }
  }

  private func pieces(of word: CardWord, width limit: Int) -> [CardWord] {
    guard measure(word) > limit else { return [word] }
    var pieces: [[Character]] = [[]]
    var filled = 0
    for character in word.characters {
      let own = width(character) + (pieces[pieces.count - 1].isEmpty ? 0 : letterGap)
      if filled + own > limit, !pieces[pieces.count - 1].isEmpty {
        pieces.append([character])
        filled = width(character)
      } else {
        pieces[pieces.count - 1].append(character)
        filled += own
      }
    }
    return pieces.map { CardWord($0, width: width) }
  }
}
