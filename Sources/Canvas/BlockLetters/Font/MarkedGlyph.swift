/// A base letter with its marks drawn above, below or beside it.
struct MarkedGlyph {
  /// The letter and its marks.
  private(set) var glyph: PixelGlyph
  private let base: Character

  /// A marked letter; nil if a letter or a mark of it has no drawing.
  init?(_ letter: LatinLetter, in drawn: [Character: PixelGlyph]) {
    let hasMarkAbove = letter.marks.contains { PixelSheet.marksAbove.glyphs[$0.sign] != nil }
    guard let glyph = drawn[hasMarkAbove ? Self.dotless(letter.base) : letter.base] else {
      return nil
    }
    (self.glyph, base) = (glyph, letter.base)
    for mark in letter.marks {
      guard add(mark) else { return nil }
    }
  }

  /// The form of i and j under a mark that takes the dot's place.
  private static func dotless(_ base: Character) -> Character {
    switch base {
    case "i": "ı"
    case "j": "ȷ"
    default: base
    }
  }

  private mutating func add(_ mark: LatinMark) -> Bool {
    switch mark {
    case .caron where ["d", "t", "l", "L"].contains(base): addBeside()
    case .cedilla where base == "g": addAbove(PixelSheet.marksAbove.glyphs["´"])
    default:
      addAbove(PixelSheet.marksAbove.glyphs[mark.sign])
        || addBelow(PixelSheet.marksBelow.glyphs[mark.sign], isAtRight: mark == .ogonek)
    }
  }

  private mutating func addAbove(_ mark: PixelGlyph?) -> Bool {
    guard let mark else { return false }
    let column = (glyph.width - mark.width) / 2
    // One row stays free, so that mark and letter can be told apart.
    glyph = glyph.joined(with: mark, at: glyph.top - 1 - mark.rows.count, column: column)
    return true
  }

  private mutating func addBelow(_ mark: PixelGlyph?, isAtRight: Bool) -> Bool {
    guard let mark else { return false }
    let column = isAtRight ? glyph.width - mark.width : (glyph.width - mark.width) / 2
    // What is one row high stands free of the letter; hooks hang from it.
    glyph = glyph.joined(with: mark, at: max(glyph.bottom, 7) + mark.top, column: column)
    return true
  }

  /// The caron of tall letters, which is written behind them.
  private mutating func addBeside() -> Bool {
    guard let stroke = PixelFont.drawn["'"] else { return false }
    glyph = glyph.joined(with: stroke, at: 0, column: glyph.width + (base == "L" ? -1 : 1))
    return true
  }
}
