import Testing

@testable import Canvas

struct PixelFontTests {
  @Test(arguments: [
    String((0x21...0x7E).map { Character(Unicode.Scalar($0)) }),
    "“”‘’–—…€£✓·",
    String((0xC0...0x17F).map { Character(Unicode.Scalar($0)!) }),
  ])
  func `every character that people write English and Latin names with has a letter`(
    characters: String
  ) {
    #expect(characters.filter { (PixelFont.glyph(for: $0)?.rows ?? []).isEmpty } == "")
  }

  @Test func `a letter typed as base and mark looks like the one in one piece`() {
    for (parts, whole) in [("e\u{301}", "é"), ("N\u{303}", "Ñ"), ("s\u{326}", "ș")] {
      let glyph = PixelFont.glyph(for: Character(parts))
      #expect(glyph != nil)
      #expect(glyph == PixelFont.glyph(for: Character(whole)))
    }
  }

  @Test func `no two letters look the same`() {
    let latin = (0xC0...0x17F).map { Character(Unicode.Scalar($0)!) }
    var seen: [PixelGlyph: Character] = [:]
    for character in Array(PixelFont.drawn.keys).sorted()
      + latin.filter({
        PixelFont.drawn[$0] == nil
      })
    {
      guard let glyph = PixelFont.glyph(for: character) else { continue }
      if let other = seen.updateValue(character, forKey: glyph) {
        Issue.record("\(character) looks like \(other)")
      }
    }
  }

  @Test func `letters keep to their lines`() {
    for (character, glyph) in PixelFont.drawn {
      #expect((1...7).contains(glyph.width), "\(character)")
      #expect(glyph.top >= 0 && glyph.bottom <= 9, "\(character)")
      #expect(glyph.rows.allSatisfy { $0 < 1 << UInt32(glyph.width) }, "\(character)")
    }
  }

  @Test func `accents stand free above their letters`() throws {
    let letter = try #require(PixelFont.glyph(for: "É"))

    #expect(
      letter.drawing
        == ["..#.", ".#..", "....", "####", "#...", "#...", "###.", "#...", "#...", "####"])
    #expect(
      PixelFont.glyph(for: "ï")?.drawing == ["#.#", "...", ".#.", ".#.", ".#.", ".#.", ".#."])
    #expect(
      PixelFont.glyph(for: "ç")?.drawing
        == [".###", "#...", "#...", "#...", ".###", ".#..", "##.."])
  }

  @Test func `what has no letter is left to plain text`() {
    for character in "日ж🎉ع" { #expect(PixelFont.glyph(for: character) == nil) }
  }
}

extension PixelGlyph {
  /// The letter as it is drawn in the source, from its first row with a pixel on.
  fileprivate var drawing: [String] {
    rows.map { bits in
      String((0..<width).map { bits >> UInt32($0) & 1 == 1 ? "#" : "." })
    }
  }
}
