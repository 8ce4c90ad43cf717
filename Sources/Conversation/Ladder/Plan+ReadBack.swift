import Assessment

extension Plan {
  /// What has been said of the checklist: words that add to earlier ones stand behind them, and words
  /// that leave out no more than all of them together stand alone.
  func readBack(_ words: String, after earlier: String) -> String {
    guard !earlier.isEmpty else { return words }
    let together = earlier + "\n" + words
    let isWhole = commitmentsMissing(from: words) == commitmentsMissing(from: together)
    return isWhole ? words : together
  }

  /// The commitments, from 0, that a read-back leaves out.
  ///
  /// The person says the checklist in their own words, so that nothing is compared word for word:
  /// a commitment counts as said when a word of weight from its action, or whom it is done with,
  /// is there. Where all its words are short ("cut the ad bid"), any of them will do.
  func commitmentsMissing(from words: String) -> [Int] {
    let said = ReadBackWords.all(words)
    return commitments.filter { commitment in
      let told = [
        commitment.action.wordsAndResolved,
        commitment.answer(to: .counterpart)?.wordsAndResolved ?? "",
      ]
      return said.isDisjoint(with: ReadBackWords.telling(told.joined(separator: " ")))
    }.map(\.index)
  }
}

private enum ReadBackWords {
  /// The stems of all words.
  static func all(_ text: String) -> Set<String> {
    Set(words(text).map(stem))
  }

  /// The stems of the words by which a commitment is known.
  static func telling(_ text: String) -> Set<String> {
    let words = words(text)
    let kinds = [words.filter(isWeighty), words.filter { !light.contains($0) }, words]
    return Set((kinds.first { !$0.isEmpty } ?? []).map(stem))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// A word of four letters or more, or a number.
  private static func isWeighty(_ word: String) -> Bool {
    word.contains(where: \.isNumber) || (word.count >= 4 && !light.contains(word))
  }

  /// Words that every plan holds, and that tell no two apart.
  private static let light: Set<String> = [
    "about", "again", "also", "going", "have", "just", "make", "plan", "that", "their", "them",
    "then", "these", "they", "this", "those", "week", "well", "what", "when", "which", "will",
    "with", "would", "your",
    "a", "an", "and", "at", "be", "by", "do", "for", "go", "her", "him", "i", "in", "is", "it",
    "ll", "m", "my", "of", "on", "one", "our", "out", "so", "the", "to", "up", "us", "we",
  ]

  /// A word without its ending, so that "telephoning" and "telephone" are one.
  private static func stem(_ word: String) -> String {
    var stem = word[...]
    for ending in ["ing", "ed", "es", "s"] where stem.hasSuffix(ending) && stem.count > 5 {
      stem = stem.dropLast(ending.count)
      break
    }
    return String(stem.last == "e" && stem.count > 4 ? stem.dropLast() : stem)
  }
}
