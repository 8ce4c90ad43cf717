import Assessment

extension Plan {
  /// The commitments, from 0, that a read-back leaves out.
  ///
  /// The person says the checklist in their own words, so that nothing is compared word for word:
  /// a commitment counts as said when a word of weight from its action, or whom it is done with,
  /// is there.
  func commitmentsMissing(from words: String) -> [Int] {
    let said = ReadBackWords.weighty(words)
    return commitments.filter { commitment in
      let told = [
        commitment.action.wordsAndResolved,
        commitment.answer(to: .counterpart)?.wordsAndResolved ?? "",
      ]
      return said.isDisjoint(with: ReadBackWords.weighty(told.joined(separator: " ")))
    }.map(\.index)
  }
}

private enum ReadBackWords {
  /// The stems of the words of four letters or more, and all numbers.
  static func weighty(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(
      words.filter { word in
        word.contains(where: \.isNumber) || (word.count >= 4 && !light.contains(String(word)))
      }.map { stem(String($0)) })
  }

  /// Words that every plan holds, and that tell no two apart.
  private static let light: Set<String> = [
    "about", "again", "also", "going", "have", "just", "make", "plan", "that", "their", "them",
    "then", "these", "they", "this", "those", "week", "well", "what", "when", "which", "will",
    "with", "would", "your",
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
