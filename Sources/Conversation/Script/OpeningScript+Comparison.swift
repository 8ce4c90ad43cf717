extension OpeningScript {
  /// The sentences, from 0, that a written copy lacks.
  ///
  /// Case, punctuation and small slips are forgiven: a letter wrong in a longer word, a small word
  /// left out. A missing sentence is not, and neither is a "not" that the script does not have.
  public func sentencesMissing(from copy: String) -> [Int] {
    // Nobody writes the script ten times over; the bound keeps the comparison short.
    let written = Array(ScriptWords.split(copy).prefix(400))
    let script = sentences.map(ScriptWords.split)
    let matches = ScriptWords.matches(of: script.flatMap { $0 }, in: written)
    let strays = written.indices.filter { index in
      !matches.values.contains(index) && ScriptWords.reversing.contains(written[index])
    }

    var missing: [Int] = []
    var offset = 0
    for (number, sentence) in script.enumerated() {
      let places = (offset..<offset + sentence.count).compactMap { matches[$0] }
      offset += sentence.count
      let isReversed = strays.contains { stray in
        guard let first = places.min(), let last = places.max() else { return false }
        return (first...last).contains(stray)
      }
      // At least four words of five have to be there.
      if isReversed || places.count * 5 < sentence.count * 4 { missing.append(number) }
    }
    return missing
  }
}

/// The words of a script and of its copy, compared in order.
private enum ScriptWords {
  /// Words that turn a sentence round.
  static let reversing: Set<String> = ["not", "no", "never", "dont", "wont", "arent", "isnt"]

  /// The words in lower case, without punctuation.
  static func split(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map { word in String(word.filter { $0 != "'" && $0 != "’" }) }
      .filter { !$0.isEmpty }
  }

  /// The longest run of script words that stands in the copy in the same order: for each such
  /// word of the script, by its place, its place in the copy.
  static func matches(of script: [String], in copy: [String]) -> [Int: Int] {
    var lengths = Array(
      repeating: Array(repeating: 0, count: copy.count + 1), count: script.count + 1)
    for left in script.indices.reversed() {
      for right in copy.indices.reversed() {
        lengths[left][right] =
          isSlip(of: script[left], copy[right])
          ? lengths[left + 1][right + 1] + 1
          : max(lengths[left + 1][right], lengths[left][right + 1])
      }
    }
    var matches: [Int: Int] = [:]
    var (left, right) = (0, 0)
    while left < script.count, right < copy.count {
      if isSlip(of: script[left], copy[right]) {
        matches[left] = right
        (left, right) = (left + 1, right + 1)
      } else if lengths[left + 1][right] >= lengths[left][right + 1] {
        left += 1
      } else {
        right += 1
      }
    }
    return matches
  }

  /// Whether a written word is the script's, or the script's with a small slip in it.
  private static func isSlip(of word: String, _ written: String) -> Bool {
    if word == written { return true }
    let allowed = word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
    guard allowed > 0, abs(word.count - written.count) <= allowed else { return false }
    return distance(Array(word), Array(written)) <= allowed
  }

  /// Edits, with a swap of neighbours as one, that turn one word into the other.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for i in 1...max(1, left.count) where i <= left.count {
      var row = [i]
      for j in 1...max(1, right.count) where j <= right.count {
        let change = rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var best = min(change, rows[i - 1][j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
