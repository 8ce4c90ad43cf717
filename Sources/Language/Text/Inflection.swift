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
  static func ing(_ verb: ArraySlice<UInt8>) -> WordForm {
    let end = Ending(of: verb)
    if end.ends("ie") { return WordForm("ying", inPlaceOf: 2) }
    if end.ends("e"), !end.ends("ee"), !end.ends("ye"), !end.ends("oe") {
      return WordForm("ing", inPlaceOf: 1)
    }
    return WordForm("ing", doubling: isDoubled(verb))
  }

  /// The past by the rules of spelling.
  static func past(_ verb: ArraySlice<UInt8>) -> WordForm {
    if Ending(of: verb).ends("e") { return WordForm("d") }
    if endsInConsonantAndY(verb) { return WordForm("ied", inPlaceOf: 1) }
    return WordForm("ed", doubling: isDoubled(verb))
  }

  /// The form of "he" and "she", and the plural of a noun.
  static func third(_ verb: ArraySlice<UInt8>) -> WordForm {
    if endsInConsonantAndY(verb) { return WordForm("ies", inPlaceOf: 1) }
    let end = Ending(of: verb)
    let isHissed =
      end.ends("s") || end.ends("x") || end.ends("z") || end.ends("ch") || end.ends("sh")
      || end.ends("o")
    return WordForm(isHissed ? "es" : "s")
  }

  /// Whether a longer verb's last letter may be doubled, as the stress or British spelling has it:
  /// "submitting", "cancelled", "unplugging".
  static func isDoubledInLongVerb(_ verb: ArraySlice<UInt8>) -> Bool {
    if finalStress.contains(where: { verb.suffix($0.count).elementsEqual($0) }) { return true }
    return verb.count > 4 && verb.last == UInt8(ascii: "l") && endsInShortSyllable(verb)
  }

  /// Ends of longer verbs that double their last letter.
  private static let finalStress = [
    "mit", "fer", "plug", "clog", "pin", "wrap", "zip", "rig", "tag", "cap", "scan", "pot", "run",
    "dub", "log", "format", "bug", "fit", "stop", "drop", "ship", "trim", "quit", "knit", "pen",
  ].map { Array($0.utf8) }

  private static func endsInConsonantAndY(_ verb: ArraySlice<UInt8>) -> Bool {
    guard verb.last == UInt8(ascii: "y"), let before = verb.dropLast().last else { return false }
    return !isVowel(before)
  }

  /// Whether the last letter is doubled, as that of one short syllable is: "planning".
  private static func isDoubled(_ verb: ArraySlice<UInt8>) -> Bool {
    guard verb.count > 2, let last = verb.last, last < 128, !isVowel(last),
      !"wxy".utf8.contains(last), endsInShortSyllable(verb)
    else { return false }
    // "open", "edit", "visit": the stress is on the first syllable.
    return !verb.dropLast(2).contains(where: isVowel)
  }

  /// Whether one vowel and no more stands before the last letter.
  private static func endsInShortSyllable(_ word: ArraySlice<UInt8>) -> Bool {
    isVowel(word[word.endIndex - 2]) && !isVowel(word[word.endIndex - 3])
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
