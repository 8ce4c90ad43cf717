/// The words of a sentence that carry it, cut to their stems.
enum WeightyWords {
  /// The stems of the words that carry a text.
  static func of(_ text: String) -> Set<String> { of(plain(text)) }

  /// The stems of those words that carry a text.
  static func of(_ words: [String]) -> Set<String> {
    var stems: Set<String> = []
    // What is longer than anybody speaks adds nothing.
    for word in words.prefix(200) where word.utf8.count >= 4 && !light.contains(word) {
      stems.insert(stem(word))
    }
    return stems
  }

  /// The words in lower case, without punctuation.
  ///
  /// Read byte by byte: whatever is not ASCII counts as a letter, but for the typographic
  /// apostrophe, which is typed as often as the plain one.
  static func plain(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    let bytes = Array(text.utf8.prefix(4_000))
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0xE2, bytes[index...].starts(with: [0xE2, 0x80]) {
        // Typographic marks end a word, but an apostrophe.
        if index + 2 < bytes.count, bytes[index + 2] == 0x99 {
          word.append(apostrophe)
        } else {
          finish(&word, into: &words)
        }
        index += 3
        continue
      }
      if let letter = lowered(byte) { word.append(letter) } else { finish(&word, into: &words) }
      index += 1
    }
    finish(&word, into: &words)
    return words
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func lowered(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      byte
    case apostrophe: byte
    default: nil
    }
  }

  private static func finish(_ word: inout [UInt8], into words: inout [String]) {
    guard !word.isEmpty else { return }
    words.append(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
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
