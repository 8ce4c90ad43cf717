import Canvas
import Testing

@testable import Terminal

struct PaintingTests {
  /// Widths as the terminal library has them: wide ideographs and emoji, marks of no width.
  private let fit = GlyphFit { scalar in
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x1FAE8: -1
    case 0x300...0x36F, 0x200D, 0xFE0F: 0
    case 0x4E00...0x9FFF, 0x1F300..<0x1FAE8: 2
    default: 1
    }
  }

  @Test(
    arguments: [
      ("a", 1, "a"), ("é", 1, "é"), ("e\u{301}", 1, "e\u{301}"), ("日", 2, "日"),
      ("👨‍👩‍👧", 2, "👨"), ("👍🏽", 2, "👍"), ("❤️", 2, "❤ "), ("❤️", 1, "❤"),
      ("\u{1B}", 1, "\u{FFFD}"), ("\u{9B}", 1, "\u{FFFD}"), ("\u{1FAE8}", 2, "\u{FFFD} "),
      ("日", 1, "\u{FFFD}"), ("\u{301}", 1, "\u{FFFD}"), ("", 1, " "), ("🇩🇪", 2, "🇩🇪"),
      ("a\u{300}\u{301}\u{302}\u{303}\u{304}", 1, "a"),
    ])
  func `a glyph takes the columns the frame gives it`(
    glyph: String, columns: Int, text: String
  ) {
    #expect(fit.text(for: glyph, columns: columns) == text)
  }

  private func cells(_ text: String, _ role: Role = .text) -> [Cell] {
    text.flatMap { character in
      let cell = Cell(glyph: String(character), role: role)
      return character == "日" ? [cell, .continuation(of: role)] : [cell]
    }
  }

  @Test func `a row is drawn in one run for each look`() {
    let row = cells("ab") + cells("cd", .heading) + cells("日e")

    let runs = RowRun.runs(of: row, columns: 20, fit: fit)

    #expect(runs.map(\.text) == ["ab", "cd", "日e"])
    #expect(runs.map(\.column) == [0, 2, 4])
    #expect(runs.map(\.role) == [.text, .heading, .text])
  }

  @Test func `nothing is written past the right edge`() {
    #expect(RowRun.runs(of: cells("abcdef"), columns: 3, fit: fit).map(\.text) == ["abc"])
    #expect(RowRun.runs(of: cells("ab日"), columns: 3, fit: fit).map(\.text) == ["ab "])
    #expect(RowRun.runs(of: cells("a日b"), columns: 3, fit: fit).map(\.text) == ["a日"])
    #expect(RowRun.runs(of: cells("abc"), columns: 0, fit: fit).isEmpty)
  }

  @Test func `a right half without its left is blank`() {
    let row = [Cell.continuation(of: .text)] + cells("a")

    #expect(RowRun.runs(of: row, columns: 9, fit: fit).map(\.text) == [" a"])
  }

  @Test func `only rows that changed are painted`() {
    var before = Frame(size: Size(columns: 4, rows: 3))
    before[Point(column: 0, row: 1)] = Cell(glyph: "a", role: .text)
    var after = before
    after[Point(column: 3, row: 2)].role = .heading

    #expect(after.rowsChanged(since: before) == [2])
    #expect(before.rowsChanged(since: before) == [])
    #expect(before.rowsChanged(since: nil) == [0, 1, 2])
    #expect(before.rowsChanged(since: Frame(size: Size(columns: 5, rows: 3))) == [0, 1, 2])
  }

  @Test(
    arguments: [
      ("┌─┐│└┘├┤", "+-+|++++"), ("“yes”", "\"yes\""), ("✓▸·▱▰", "x>..#"), ("a… b", "a. b"),
      ("a…  |", "a...|"), ("é日", "e??"), ("plain", "plain"),
    ])
  func `without Unicode every column holds ASCII`(text: String, ascii: String) {
    let row = ASCIIGlyphs.row(cells(text))

    let drawn = RowRun.runs(of: row, columns: 20, fit: fit).map(\.text).joined()

    #expect(drawn.replacing("? ", with: "??") == ascii)
    #expect(row.count == cells(text).count)
  }

  @Test(arguments: [
    ("Zoë Łukasz Ñuñez", "Zoe Lukasz Nunez"),
    ("Þór Æsa Øre straße œuvre", "Tor Asa Ore strase ouvre"),
    ("Đặng Thị Hướng", "Dang Thi Huong"), ("İstanbul ığdır ŉ ĳ", "Istanbul igdir n i"),
    ("Zoe\u{308} e\u{301}", "Zoe e"), ("€5 £6 ¥7 ¢8", "E5 L6 Y7 c8"),
    ("20° ±3 ÷ ½", "20o ~3 / ?"), ("▛▟▌▐", "##|#"), ("Жук", "???"),
  ])
  func `a letter with marks becomes its plain letter in as many columns`(
    text: String, ascii: String
  ) {
    let shown = cells(text)
    let row = ASCIIGlyphs.row(shown)

    #expect(row.map(\.glyph).joined() == ascii)
    #expect(row.count == shown.count)
    #expect(row.map(\.glyph.isEmpty) == shown.map(\.glyph.isEmpty))
  }

  @Test func `every letter of the Latin alphabets of Europe has a plain letter`() {
    let letters = (0xC0...0x17F).compactMap(Unicode.Scalar.init).filter(\.properties.isAlphabetic)
    let without = letters.filter {
      let ascii = ASCIIGlyphs.substitute(for: String($0))
      return !ascii.allSatisfy(\.isLetter) || !ascii.allSatisfy(\.isASCII)
    }

    #expect(without.map { String($0) } == [])
  }
}
