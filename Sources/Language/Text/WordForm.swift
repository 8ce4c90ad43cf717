/// How a form of a word is spelt: the word with some letters fewer, perhaps its last one doubled, and
/// an ending.
struct WordForm {
  private let ending: StaticString
  private let letters: Int
  private let isDoubling: Bool

  /// A form with an ending, in the place of so many letters or behind a doubled one.
  init(_ ending: StaticString, inPlaceOf letters: Int = 0, doubling: Bool = false) {
    self.ending = ending
    self.letters = letters
    isDoubling = doubling
  }

  /// The hash of the form that a word takes.
  func hash(of word: ArraySlice<UInt8>) -> UInt64 {
    var hash = FoldedHash.folding(word.dropLast(letters))
    if isDoubling, let last = word.last { hash = FoldedHash.adding(last, to: hash) }
    return ending.withUTF8Buffer { ending in
      ending.reduce(hash) { FoldedHash.adding($1, to: $0) }
    }
  }

  /// The form that a word takes.
  func spelling(of word: String) -> String {
    let last = isDoubling ? word.suffix(1) : ""
    return "\(word.dropLast(letters))\(last)\(ending)"
  }
}
