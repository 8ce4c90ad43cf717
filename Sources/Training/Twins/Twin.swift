import Assessment
import Ladder
import Language

/// A labelled answer with something put to it, of which the guide says what it does to the verdict.
///
/// Labelled answers alone let weights learn the words of a good answer by heart instead of what makes it
/// good. Beside its twin, which has the same words, only that can tell the two apart.
struct Twin {
  /// What was put to the answer.
  enum Kind: String {
    /// A good answer made nebulous: hedged, made to hang on something, denied, handed to nobody.
    case spoilt
    /// An answer with talk beside it, which is what it was.
    case padded
    /// An answer with a time, names and numbers, which is what it was.
    case detailed
    /// An answer in another frame, which is what it was.
    case reframed
  }

  let kind: Kind
  let words: String
  /// Why it is nebulous; nil where it is tactical.
  let fault: Fault?

  /// The twin of an answer at a rung, given its fault; nil where it has none.
  ///
  /// What is put to good answers is put to nebulous ones as well, but for what spoils, so that no talk
  /// and no detail speaks for either. Which it is the words themselves decide, so that every training
  /// sees the same.
  static func of(_ words: String, at rung: Rung, _ fault: Fault?) -> Twin? {
    guard isOneStatement(words) else { return nil }
    let choice = choice(words)
    let rest = choice / 8
    switch choice % 8 {
    case 0 where fault == nil, 1 where fault == nil: return spoilt(words, at: rung, rest)
    case 0, 2: return padded(words, at: rung, fault, rest)
    case 1, 3: return detailed(words, at: rung, fault, rest)
    default: return reframed(words, at: rung, fault, rest)
    }
  }

  private static func choice(_ words: String) -> Int {
    Int(words.utf8.reduce(7) { FoldedHash.adding($1, to: $0) } >> 40)
  }

  /// One sentence, in which nobody speaks of a second plan.
  private static func isOneStatement(_ words: String) -> Bool {
    let stops = words.split { ".!?;:\n".contains($0) }.filter { $0.contains(where: \.isLetter) }
    let said = words.split { !$0.isLetter }.map { $0.lowercased() }
    return stops.count == 1 && !said.contains("but")
      && said.count { ["i", "im", "ill", "we", "well"].contains($0) } < 2
  }

  /// The words in the middle of a sentence.
  static func lowered(_ words: String) -> String {
    let isSpeaker = words.hasPrefix("I ") || words.hasPrefix("I'")
    let isName = words.prefix(2).allSatisfy(\.isUppercase)
    return isSpeaker || isName ? words : words.prefix(1).lowercased() + words.dropFirst()
  }

  /// The words without the mark at their end.
  static func open(_ words: String) -> String {
    var words = words[...]
    while let last = words.last, ".! ".contains(last) { words.removeLast() }
    return String(words)
  }
}
