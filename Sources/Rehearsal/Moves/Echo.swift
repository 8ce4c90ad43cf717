/// The leader's own words, given back.
enum Echo {
  /// Where they stand in a line.
  static let place = "{said}"

  /// The last few words of a question, as somebody repeats them; nil where there is nothing to
  /// repeat.
  static func phrase(of words: String) -> String? {
    let spoken = words.prefix(400).unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    let parts = String(spoken).split(whereSeparator: \.isWhitespace)
    guard parts.count >= 2, parts.allSatisfy({ $0.count <= 24 }) else { return nil }
    let phrase = parts.suffix(5).joined(separator: " ")
    let bare = String(phrase.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    return bare.isEmpty ? nil : bare
  }

  /// A line with the words in their place.
  static func fill(_ line: String, with words: String) -> String {
    guard let start = line.firstRange(of: place) else { return line }
    return line[..<start.lowerBound] + words + line[start.upperBound...]
  }
}
