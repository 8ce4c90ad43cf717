/// What the ending of an unknown word says about it, and the forms of a known verb.
enum Inflection {
  /// The form that an unknown word's ending suggests.
  static func guess(_ bytes: ArraySlice<UInt8>) -> Tags {
    var tags = Tags()
    guard bytes.count > 4 else { return tags }
    let word = Ending(of: bytes)
    if word.ends("ing") { tags.insert(.ing) }
    if word.ends("ed") { tags.insert(.past) }
    if word.ends("ier") { tags.insert(.comparative) }
    if bytes.count > 6 { guessNoun(word, &tags) }
    if word.ends("ly") { tags.insert(.adverb) }
    return tags
  }

  /// "-tion", "-ness", "-ship" make abstractions; "-ive", "-ful", "-able" make adjectives.
  private static func guessNoun(_ word: Ending, _ tags: inout Tags) {
    let least = 3
    if word.ends("tion", leaving: least) || word.ends("sion", leaving: least)
      || word.ends("ment", leaving: least) || word.ends("ness", leaving: least)
      || word.ends("ance", leaving: least) || word.ends("ence", leaving: least)
      || word.ends("ship", leaving: least) || word.ends("ism", leaving: least)
      || word.ends("acy", leaving: least) || word.ends("ility", leaving: least)
      || word.ends("tivity", leaving: least)
    {
      tags.insert(.abstractNoun)
    }
    if word.ends("ive", leaving: least) || word.ends("ful", leaving: least)
      || word.ends("able", leaving: least) || word.ends("ous", leaving: least)
      || word.ends("ible", leaving: least)
    {
      tags.insert(.adjective)
    }
  }

  /// The present participle by the rules of spelling.
  static func ing(_ verb: Substring) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee"), !verb.hasSuffix("ye"), !verb.hasSuffix("oe") {
      return verb.dropLast() + "ing"
    }
    return doubled(verb) + "ing"
  }

  /// The past by the rules of spelling.
  static func past(_ verb: Substring) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    if endsInConsonantAndY(verb) { return verb.dropLast() + "ied" }
    return doubled(verb) + "ed"
  }

  /// The form of "he" and "she".
  static func third(_ verb: Substring) -> String {
    if endsInConsonantAndY(verb) { return verb.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh", "o"] where verb.hasSuffix(ending) {
      return verb + "es"
    }
    return verb + "s"
  }

  /// The stem of a longer verb with its last letter doubled, as the stress or British spelling
  /// has it: "submitt-", "cancell-", "unplugg-"; nil where nothing is doubled.
  static func doubledInLongVerb(_ verb: Substring) -> String? {
    guard let last = verb.last else { return nil }
    let isStressed = finalStress.contains { verb.hasSuffix($0) }
    let isBritish =
      verb.count > 4 && last == "l" && verb.dropLast().last.map("aeiou".contains) == true
      && verb.dropLast(2).last.map("aeiou".contains) == false
    return isStressed || isBritish ? String(verb) + String(last) : nil
  }

  /// Ends of longer verbs that double their last letter.
  private static let finalStress = [
    "mit", "fer", "plug", "clog", "pin", "wrap", "zip", "rig", "tag", "cap", "scan", "pot", "run",
    "dub", "log", "format", "bug", "fit", "stop", "drop", "ship", "trim", "quit", "knit", "pen",
  ]

  private static func endsInConsonantAndY(_ verb: Substring) -> Bool {
    guard verb.hasSuffix("y"), let before = verb.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  /// One short syllable doubles its last consonant: "plan", "planning".
  private static func doubled(_ verb: Substring) -> String {
    let letters = Array(verb)
    guard letters.count >= 3 else { return String(verb) }
    let vowels = "aeiou"
    let last = letters[letters.count - 1]
    guard !vowels.contains(last), !"wxy".contains(last),
      vowels.contains(letters[letters.count - 2]), !vowels.contains(letters[letters.count - 3])
    else { return String(verb) }
    // "open", "edit", "visit": the stress is on the first syllable.
    guard letters.dropLast(2).filter(vowels.contains).isEmpty else { return String(verb) }
    return String(verb) + String(last)
  }
}

/// The last letters of a word as one number, so that an ending is one comparison.
private struct Ending {
  private let letters: UInt64
  private let count: Int

  init(of bytes: ArraySlice<UInt8>) {
    var letters: UInt64 = 0
    for byte in bytes.suffix(8) { letters = letters << 8 | UInt64(byte | 0x20) }
    self.letters = letters
    count = bytes.count
  }

  /// Whether the word ends so, with at least some letters before it.
  @inline(__always)
  func ends(_ ending: StaticString, leaving least: Int = 0) -> Bool {
    ending.withUTF8Buffer { ending in
      var wanted: UInt64 = 0
      for byte in ending { wanted = wanted << 8 | UInt64(byte) }
      let mask: UInt64 = (1 << UInt64(8 * ending.count)) - 1
      return letters & mask == wanted && count >= ending.count + least
    }
  }
}
