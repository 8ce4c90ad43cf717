/// The program's own letters for the big card: five pixels high, seven with what reaches up.
enum PixelFont {
  /// The pixels of a character, or nil if the font lacks it.
  static func glyph(for character: Character) -> PixelGlyph? {
    if let glyph = drawn[aliases[character] ?? character] { return glyph }
    guard let letter = LatinLetter(character) else { return nil }
    return MarkedGlyph(letter, in: drawn)?.glyph
  }

  /// Every letter that has a drawing of its own.
  static let drawn: [Character: PixelGlyph] = {
    let sheets: [PixelSheet] = [
      .upperCase, .lowerCase, .digits, .punctuation, .symbols, .latinLetters,
    ]
    return sheets.reduce(into: spaces) { all, sheet in
      all.merge(sheet.glyphs) { first, _ in first }
    }
  }()

  /// Spaces that words are not parted at.
  private static let spaces: [Character: PixelGlyph] = [
    "\u{A0}": .blank(width: 2), "\u{2007}": .blank(width: 3), "\u{202F}": .blank(width: 1),
  ]

  /// Signs that look like another one.
  private static let aliases: [Character: Character] = [
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "–", "\u{2212}": "–", "\u{2015}": "—",
    "✔": "✓", "✘": "✗", "∙": "·", "▶": "▸", "´": "′", "‛": "‘",
  ]
}
