import Testing

@testable import Canvas

struct WrappingTests {
  struct Sample: Sendable {
    let text: String
    let columns: Int
    let indent: Int
    let lines: [String]

    init(_ text: String, _ columns: Int, indent: Int = 0, _ lines: [String]) {
      self.text = text
      self.columns = columns
      self.indent = indent
      self.lines = lines
    }
  }

  static let samples = [
    Sample("", 10, [""]),
    Sample("hello", 10, ["hello"]),
    Sample("hello world", 11, ["hello world"]),
    Sample("hello world", 10, ["hello", "world"]),
    Sample("hello world", 5, ["hello", "world"]),
    Sample("hello   world", 7, ["hello", "world"]),
    Sample("hello ", 5, ["hello"]),
    Sample("hello ", 8, ["hello "]),
    Sample("a\n\nb\n", 5, ["a", "", "b", ""]),
    Sample("a\r\nb", 5, ["a", "b"]),
    Sample("  indented words", 10, ["  indented", "words"]),
    Sample("  incomprehensible", 6, ["  inco", "mprehe", "nsible"]),
    Sample("an incomprehensible word", 8, ["an", "incompre", "hensible", "word"]),
    Sample("the no-shows", 9, ["the", "no-shows"]),
    Sample("12\u{A0}calls a day", 9, ["12\u{A0}calls", "a day"]),
    Sample("日本語のテキスト", 5, ["日本", "語の", "テキ", "スト"]),
    Sample("日本", 1, ["日", "本"]),
    Sample("call 日本語", 7, ["call 日", "本語"]),
    Sample(
      "sit down with Sam and Lee", 12, indent: 4, ["sit down", "    with Sam", "    and Lee"]),
    Sample("ab cdefghij", 10, indent: 4, ["ab", "    cdefgh", "    ij"]),
    Sample("one two\nthree four", 5, indent: 2, ["one", "  two", "three", "  fou", "  r"]),
    Sample("one two", 3, indent: 40, ["one", " tw", " o"]),
    Sample("x", 0, ["x"]),
  ]

  @Test(arguments: samples)
  func `text breaks between words where it can`(sample: Sample) {
    #expect(sample.text.wrapped(to: sample.columns, hangingIndent: sample.indent) == sample.lines)
  }

  @Test func `runs keep their looks across lines`() {
    var text = StyledText("You said ")
    text.append("work harder", .heldPhrase, isUnderlined: true)
    text.append(".", .question)

    let lines = text.wrapped(to: 13)

    #expect(
      lines.map(\.runs) == [
        [StyledRun("You said "), StyledRun("work", .heldPhrase, isUnderlined: true)],
        [StyledRun("harder", .heldPhrase, isUnderlined: true), StyledRun(".", .question)],
      ])
  }

  @Test(arguments: 1...40)
  func `no text is lost and no line is too wide`(columns: Int) {
    var words = TextSource(seed: UInt64(columns))
    for _ in 1...60 {
      let text = words.next()
      let characters = Array(text)
      var wrapper = LineWrapper(
        characters, widths: characters.map(\.displayWidth), columns: columns)
      let lines = wrapper.wrap()

      #expect(lines.first?.range.lowerBound == 0)
      #expect(lines.last?.range.upperBound == characters.count)
      for (line, next) in zip(lines, lines.dropFirst()) {
        #expect(line.range.upperBound == next.range.lowerBound)
        #expect(!line.range.isEmpty)
      }
      for line in lines {
        let shown = String(characters[line.shown])
        #expect(shown.displayWidth <= max(columns, 2))
        if columns == 1 { #expect(shown.displayWidth <= 1 || shown.count == 1) }
        let hidden = characters[line.shown.upperBound..<line.range.upperBound]
        #expect(line.shown.lowerBound == line.range.lowerBound)
        #expect(visibleScalars(String(hidden)) == [])
      }
    }
  }

  @Test(arguments: 1...40)
  func `hanging lines are never too wide and keep every word`(columns: Int) {
    var words = TextSource(seed: UInt64(columns) + 1000)
    for _ in 1...60 {
      let text = words.next()
      let lines = text.wrapped(to: columns, hangingIndent: columns % 7)

      for line in lines { #expect(line.displayWidth <= max(columns, 2)) }
      #expect(visibleScalars(lines.joined()) == visibleScalars(text))
    }
  }

  /// The scalars but blanks; a mark on a blank is to be seen, though the character is white space.
  private func visibleScalars(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}

/// Texts made of hard cases, the same for the same seed.
struct TextSource {
  private var state: UInt64
  private static let pieces = [
    "a", "word", "incomprehensible", " ", " ", " ", "   ", "\n", "日本", "語", "e\u{301}", "👨‍👩‍👧",
    "❤️", "🇩🇪", "…", "\t", "no-shows", "\u{A0}", "1", "\u{200B}", "क्ष", "\u{301}",
  ]

  init(seed: UInt64) { state = seed }

  mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func next() -> String {
    (0..<number(below: 25)).map { _ in Self.pieces[number(below: Self.pieces.count)] }.joined()
  }
}
