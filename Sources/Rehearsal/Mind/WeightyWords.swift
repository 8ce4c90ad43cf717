/// The words of a sentence that carry it, cut to their stems.
enum WeightyWords {
  /// The stems of the words that carry a text.
  static func of(_ text: String) -> Set<String> {
    var words: Set<String> = []
    // What is longer than anybody speaks adds nothing.
    for word in plain(text).prefix(200) where word.utf8.count >= 4 && !light.contains(word) {
      words.insert(stem(word))
    }
    return words
  }

  /// The words in lower case, without punctuation.
  static func plain(_ text: String) -> [String] {
    text.prefix(2_000).lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map { word in word.contains("’") ? String(word.map { $0 == "’" ? "'" : $0 }) : String(word) }
  }

  private static func stem(_ word: String) -> String {
    for ending in ["ing", "ed", "es", "er", "s"]
    where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 3 {
      return String(word.dropLast(ending.utf8.count))
    }
    return word
  }

  /// Words that every question holds.
  private static let light: Set<String> = [
    "about", "again", "also", "been", "before", "could", "does", "doing", "done", "else", "even",
    "ever", "exactly", "from", "going", "have", "here", "just", "know", "like", "make", "many",
    "maybe", "more", "much", "need", "only", "over", "really", "said", "same", "some", "still",
    "such", "tell", "than", "that", "that's", "their", "them", "then", "there", "there's",
    "they", "thing", "things", "think", "this", "those", "very", "want", "well", "were", "what",
    "what's", "when", "where", "which", "while", "will", "with", "would", "you'd", "you'll",
    "you're", "you've", "your",
  ]
}
