/// A Latin letter taken apart: the plain letter and the marks on it.
///
/// Unicode's own names say what a letter is made of, so there is no table to keep.
public struct LatinLetter: Hashable, Sendable {
  /// The plain letter, of the 26 in either case.
  public let base: Character
  /// The marks on it, in the order of its name.
  let marks: [LatinMark]

  /// The letter with its marks; nil for anything else, or if a mark is not known.
  init?(_ character: Character) {
    guard let first = character.unicodeScalars.first, let name = LetterName(first) else {
      return nil
    }
    let combining = character.unicodeScalars.dropFirst().map { LatinMark(combining: $0) }
    let all = name.marks.map { LatinMark(rawValue: $0) } + combining
    let marks = all.compactMap(\.self)
    guard name.isPlain, marks.count == all.count else { return nil }
    (base, self.marks) = (name.base, marks)
  }

  /// The plain letter that stands best for a Latin letter or ligature: `e` for `é`, `s` for `ß`.
  ///
  /// - Parameter scalar: A letter outside ASCII.
  /// - Returns: One of the 26 in the same case, or nil if this is no Latin letter.
  public static func plainLetter(for scalar: Unicode.Scalar) -> Character? {
    LetterName(scalar)?.base
  }
}

/// A mark on a Latin letter, by its name in Unicode.
enum LatinMark: String {
  case grave = "GRAVE"
  case acute = "ACUTE"
  case circumflex = "CIRCUMFLEX"
  case tilde = "TILDE"
  case diaeresis = "DIAERESIS"
  case ring = "RING ABOVE"
  case macron = "MACRON"
  case breve = "BREVE"
  case dotAbove = "DOT ABOVE"
  case caron = "CARON"
  case doubleAcute = "DOUBLE ACUTE"
  case cedilla = "CEDILLA"
  case ogonek = "OGONEK"
  case commaBelow = "COMMA BELOW"
  case dotBelow = "DOT BELOW"

  /// The mark that a combining character is.
  init?(combining scalar: Unicode.Scalar) {
    guard let name = scalar.properties.name, name.hasPrefix("COMBINING ") else { return nil }
    let words = name.split(separator: " ").dropFirst().filter { $0 != "ACCENT" }
    self.init(rawValue: words.joined(separator: " "))
  }

  /// The sign that stands for the mark alone.
  var sign: Character {
    switch self {
    case .grave: "`"
    case .acute: "´"
    case .circumflex: "ˆ"
    case .tilde: "˜"
    case .diaeresis: "¨"
    case .ring: "˚"
    case .macron: "¯"
    case .breve: "˘"
    case .dotAbove: "˙"
    case .caron: "ˇ"
    case .doubleAcute: "˝"
    case .cedilla: "¸"
    case .ogonek: "˛"
    case .commaBelow: ","
    case .dotBelow: "."
    }
  }
}

/// What the Unicode name of a Latin letter says, as in `LATIN SMALL LETTER E WITH ACUTE`.
private struct LetterName {
  let base: Character
  /// What comes after "with".
  let marks: [String]
  /// Whether the name is a letter of the 26 and nothing else but marks.
  let isPlain: Bool

  init?(_ scalar: Unicode.Scalar) {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4,
      words[0] == "LATIN", ["SMALL", "CAPITAL"].contains(words[1]),
      ["LETTER", "LIGATURE"].contains(words[2])
    else { return nil }
    let with = words.firstIndex(of: "WITH") ?? words.endIndex
    let letter = words[3..<with]
    guard let base = Self.base(of: letter) else { return nil }
    self.base = words[1] == "SMALL" ? Character(base.lowercased()) : base
    marks = words[with...].dropFirst().split(separator: "AND").map { $0.joined(separator: " ") }
    isPlain = letter.count == 1 && letter.first?.count == 1
  }

  /// The letter of a name: the first of a ligature, and the sound of those that have names.
  private static func base(of words: ArraySlice<Substring>) -> Character? {
    if let short = words.first(where: { $0.count <= 2 }) { return short.first }
    return switch words.last {
    case "ETH": "D"
    case "ENG": "N"
    case "THORN": "T"
    case "KRA": "K"
    case "SCHWA": "E"
    case "EZH": "Z"
    default: nil
    }
  }
}
