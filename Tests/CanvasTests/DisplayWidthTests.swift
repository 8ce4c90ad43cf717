import Canvas
import Glibc
import Testing

struct DisplayWidthTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let text: String
    let drawn: [String]
    let width: Int

    init(_ text: String, _ drawn: [String], _ width: Int) {
      self.text = text
      self.drawn = drawn
      self.width = width
    }

    var testDescription: String {
      text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }
        .joined(separator: " ")
    }
  }

  static let samples = [
    Sample("a", ["a"], 1),
    Sample("", [], 0),
    Sample("é", ["é"], 1),
    Sample("e\u{301}", ["e\u{301}"], 1),
    Sample("日本", ["日", "本"], 4),
    Sample("한", ["한"], 2),
    Sample("\u{1112}\u{1161}\u{11AB}", ["한"], 2),
    Sample("Ａ", ["Ａ"], 2),
    Sample("👍", ["👍"], 2),
    Sample("👍🏽", ["👍"], 2),
    Sample("👨‍👩‍👧", ["👨"], 2),
    Sample("🏴‍☠️", ["🏴"], 2),
    Sample("❤️", ["❤"], 1),
    Sample("1️⃣", ["1"], 1),
    Sample("🇩🇪", ["D", "E"], 2),
    Sample("🏴󠁧󠁢󠁥󠁮󠁧󠁿", ["🏴"], 2),
    Sample("…", ["…"], 1),
    Sample("✓▸│┌·▰▱", ["✓", "▸", "│", "┌", "·", "▰", "▱"], 7),
    Sample("กำ", ["ก", "ำ"], 2),
    Sample("क्ष", ["क\u{94D}", "ष"], 2),
    Sample("\u{301}", ["\u{25CC}\u{301}"], 1),
    Sample("\u{1161}", ["\u{25CC}\u{1161}"], 1),
    Sample("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", ["a\u{300}\u{301}\u{302}\u{303}"], 1),
    Sample("\u{1FAE8}", ["\u{FFFD}"], 1),
    Sample("\u{10FFFF}", ["\u{FFFD}"], 1),
    Sample("\t", [" "], 1),
    Sample("\r\n", [" "], 1),
    Sample("\u{1B}[31m", ["[", "3", "1", "m"], 4),
    Sample("\u{0}\u{7F}\u{9B}", [], 0),
    Sample("\u{202E}ab\u{2066}", ["a", "b"], 2),
    Sample("\u{200B}\u{AD}\u{FEFF}", [], 0),
  ]

  @Test(arguments: samples)
  func `characters are drawn as terminals agree`(sample: Sample) {
    let glyphs = sample.text.flatMap(\.displayFold)

    #expect(glyphs.map { scalars($0.text) } == sample.drawn.map(scalars))
    #expect(glyphs.reduce(0) { $0 + $1.width } == sample.width)
    #expect(sample.text.displayWidth == sample.width)
  }

  @Test func `no scalar is drawn with a control or in another width than it says`() {
    var wrong: [Unicode.Scalar] = []
    for scalar in Self.everyScalar {
      let character = Character(scalar)
      let glyphs = character.displayFold
      let width = glyphs.reduce(0) { $0 + $1.width }
      let hasControl = glyphs.contains { glyph in
        glyph.text.unicodeScalars.contains { $0.properties.generalCategory == .control }
      }
      if width != character.displayWidth || hasControl { wrong.append(scalar) }
    }

    #expect(wrong == [])
  }

  @Test(.enabled(if: CLibrary.knowsUnicode14))
  func `every scalar is as wide as the C library says`() throws {
    let width = try #require(CLibrary.wcwidth)
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    defer { freelocale(locale) }
    let before = uselocale(locale)
    defer { uselocale(before) }

    var wrong: [Unicode.Scalar] = []
    for scalar in Self.everyScalar {
      let glyphs = Character(scalar).displayFold
      guard glyphs.count == 1, glyphs[0].text == String(scalar) else { continue }
      if Int(width(Int32(bitPattern: scalar.value))) != glyphs[0].width { wrong.append(scalar) }
    }

    #expect(wrong == [])
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  /// All that has characters, and a little of what has none.
  static let everyScalar = [
    0...0x33FFF, 0xE0000...0xE0FFF, 0xFFF00...0x1000FF, 0x10FF00...0x10FFFF,
  ]
  .flatMap { (range: ClosedRange<UInt32>) in range.compactMap(Unicode.Scalar.init) }
}

/// Functions that the C library has, but does not show to Swift.
private enum CLibrary {
  static let wcwidth = function("wcwidth", as: (@convention(c) (Int32) -> Int32).self)

  /// Later C libraries know characters of later years, and changed a few widths.
  static let knowsUnicode14: Bool = {
    let version = function(
      "gnu_get_libc_version", as: (@convention(c) () -> UnsafePointer<CChar>).self)
    return version.map { String(cString: $0()) } == "2.36"
  }()

  private static func function<F>(_ name: String, as type: F.Type) -> F? {
    dlsym(nil, name).map { unsafeBitCast($0, to: type) }
  }
}
