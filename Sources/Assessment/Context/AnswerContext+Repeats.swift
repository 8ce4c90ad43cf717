extension AnswerContext {
  /// The context without what only repeats the answer or what was said.
  ///
  /// Whoever says the same again has added nothing, and a question that gives somebody's words back,
  /// “You said “42”. What was the target?”, has no figure and no day of its own in them.
  func withoutRepeats(of words: String) -> AnswerContext {
    let answer = Self.plain(words)
    return AnswerContext(
      asked: withoutQuotes(of: said + [words]), said: said.filter { Self.plain($0) != answer })
  }

  /// Whether the question gives back words of the answer before: “You said “speak to them”. What about?”
  var givesBackLast: Bool {
    guard let last = said.last.map(Self.plain) else { return false }
    return asked.split(whereSeparator: { "“”\"".contains($0) }).enumerated().contains {
      index, piece in
      let quote = Self.plain(String(piece))
      return index % 2 == 1 && !quote.isEmpty && last.contains(quote)
    }
  }

  /// What somebody typed behind their answer before; nil where it does not begin with that.
  func added(in words: String) -> String? {
    guard let last = said.last, !last.isEmpty, words.hasPrefix(last) else { return nil }
    let added = words.dropFirst(last.count).drop { $0.isWhitespace || $0.isPunctuation }
    return added.isEmpty ? nil : String(added)
  }

  private func withoutQuotes(of texts: [String]) -> String {
    let known = texts.map(Self.plain)
    var rest = ""
    var quote: String?
    for character in asked {
      switch (character, quote) {
      case ("“", nil), ("\"", nil):
        quote = ""
      case ("”", let words?), ("\"", let words?):
        let isKnown = known.contains { $0.contains(Self.plain(words)) }
        rest += isKnown ? "" : "“\(words)”"
        quote = nil
      case (_, let words?): quote = words + String(character)
      case (_, nil): rest.append(character)
      }
    }
    return rest + (quote ?? "")
  }

  /// Small letters, and no marks at the ends.
  private static func plain(_ words: String) -> String {
    let isEdge = { (character: Character) in character.isWhitespace || character.isPunctuation }
    let start = words.drop(while: isEdge)
    guard let last = start.lastIndex(where: { !isEdge($0) }) else { return "" }
    return start[...last].lowercased()
  }
}
