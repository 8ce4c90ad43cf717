/// What the ending of an unknown word says about it, and the forms of a known verb.
enum Inflection {
  /// The form that an unknown word's ending suggests.
  static func guess(_ bytes: ArraySlice<UInt8>) -> Tags {
    var tags = Tags()
    let count = bytes.count
    guard count > 4 else { return tags }
    let tail = bytes.suffix(3).map { $0 | 0x20 }
    if tail == [105, 110, 103] { tags.insert(.ing) }
    if tail[1] == 101, tail[2] == 100 { tags.insert(.past) }
    if tail == [105, 101, 114] { tags.insert(.comparative) }
    if count > 6 { guessNoun(bytes, &tags) }
    if tail[1] == 108, tail[2] == 121 { tags.insert(.adverb) }
    return tags
  }

  /// "-tion", "-ness", "-ship" make abstractions; "-ive", "-ful", "-able" make adjectives.
  private static func guessNoun(_ bytes: ArraySlice<UInt8>, _ tags: inout Tags) {
    func ends(_ ending: StaticString) -> Bool {
      ending.withUTF8Buffer { ending in
        var at = bytes.endIndex - ending.count
        guard at > bytes.startIndex + 2 else { return false }
        for byte in ending {
          if bytes[at] | 0x20 != byte { return false }
          at += 1
        }
        return true
      }
    }
    if ends("tion") || ends("sion") || ends("ment") || ends("ness") || ends("ance") || ends("ence")
      || ends("ship") || ends("ism") || ends("acy") || ends("ility") || ends("tivity")
    {
      tags.insert(.abstractNoun)
    }
    if ends("ive") || ends("ful") || ends("able") || ends("ous") || ends("ible") {
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

  private static func endsInConsonantAndY(_ verb: Substring) -> Bool {
    guard verb.hasSuffix("y"), let before = verb.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  /// One short syllable doubles its last consonant: "plan", "planning".
  private static func doubled(_ verb: Substring) -> String {
    let letters = Array(verb)
    guard letters.count >= 3, letters.count <= 4 || ["scrub", "strip"].contains(verb) else {
      return String(verb)
    }
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
