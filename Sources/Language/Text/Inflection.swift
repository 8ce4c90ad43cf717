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
    let end = Ending(of: verb.utf8)
    if end.ends("ie") { return stem(verb, without: 2) + "ying" }
    if end.ends("e"), !end.ends("ee"), !end.ends("ye"), !end.ends("oe") {
      return stem(verb, without: 1) + "ing"
    }
    return doubled(verb) + "ing"
  }

  /// The past by the rules of spelling.
  static func past(_ verb: Substring) -> String {
    if Ending(of: verb.utf8).ends("e") { return verb + "d" }
    if endsInConsonantAndY(verb) { return stem(verb, without: 1) + "ied" }
    return doubled(verb) + "ed"
  }

  /// The form of "he" and "she".
  static func third(_ verb: Substring) -> String {
    if endsInConsonantAndY(verb) { return stem(verb, without: 1) + "ies" }
    let end = Ending(of: verb.utf8)
    let isHissed =
      end.ends("s") || end.ends("x") || end.ends("z") || end.ends("ch") || end.ends("sh")
      || end.ends("o")
    return isHissed ? verb + "es" : verb + "s"
  }

  private static func stem(_ verb: Substring, without letters: Int) -> Substring {
    Substring(verb.utf8.dropLast(letters))
  }

  /// The stem of a longer verb with its last letter doubled, as the stress or British spelling
  /// has it: "submitt-", "cancell-", "unplugg-"; nil where nothing is doubled.
  static func doubledInLongVerb(_ verb: Substring) -> String? {
    let letters = Array(verb.utf8)
    guard let last = letters.last else { return nil }
    let isStressed = finalStress.contains { letters.suffix($0.count).elementsEqual($0) }
    let isBritish =
      letters.count > 4 && last == UInt8(ascii: "l") && isVowel(letters[letters.count - 2])
      && !isVowel(letters[letters.count - 3])
    return isStressed || isBritish ? verb + String(Unicode.Scalar(last)) : nil
  }

  /// Ends of longer verbs that double their last letter.
  private static let finalStress = [
    "mit", "fer", "plug", "clog", "pin", "wrap", "zip", "rig", "tag", "cap", "scan", "pot", "run",
    "dub", "log", "format", "bug", "fit", "stop", "drop", "ship", "trim", "quit", "knit", "pen",
  ].map { Array($0.utf8) }

  private static func endsInConsonantAndY(_ verb: Substring) -> Bool {
    guard verb.utf8.last == UInt8(ascii: "y"), let before = verb.utf8.dropLast().last else {
      return false
    }
    return !isVowel(before)
  }

  /// One short syllable doubles its last consonant: "plan", "planning".
  private static func doubled(_ verb: Substring) -> String {
    let letters = Array(verb.utf8)
    guard letters.count >= 3, let last = letters.last, last < 128, !isVowel(last),
      !"wxy".utf8.contains(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
    else { return String(verb) }
    // "open", "edit", "visit": the stress is on the first syllable.
    guard !letters.dropLast(2).contains(where: isVowel) else { return String(verb) }
    return verb + String(Unicode.Scalar(last))
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch Unicode.Scalar(letter) {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }
}

/// The last letters of a word as one number, so that an ending is one comparison.
private struct Ending {
  private let letters: UInt64
  private let count: Int

  init(of bytes: some BidirectionalCollection<UInt8>) {
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
