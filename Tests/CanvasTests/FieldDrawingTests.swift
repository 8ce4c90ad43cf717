import Canvas
import Testing

struct FieldDrawingTests {
  private let area = Rect(column: 2, row: 1, columns: 8, rows: 3)

  private func frame(_ marked: String, isMultiline: Bool = true) -> Frame {
    var frame = Frame(size: Size(columns: 12, rows: 5))
    frame.draw(FieldScript.field(marked, isMultiline: isMultiline), in: area)
    return frame
  }

  @Test func `the text is wrapped into its area and the cursor stands in it`() {
    let frame = frame("I just have to wo|rk harder")

    #expect(
      frame.text == """

          have to
          work
          harder

        """)
    #expect(frame.cursor == Point(column: 4, row: 2))
    #expect(frame.roles(of: "work") == [.answer])
  }

  @Test(arguments: [
    ("|1\n2\n3\n4\n5", "1 2 3", 1), ("1\n2|\n3\n4\n5", "1 2 3", 2), ("1\n2\n3|\n4\n5", "2 3 4", 2),
    ("1\n2\n3\n4\n5|", "3 4 5", 3), ("1\n2|", "1 2 ", 2),
  ])
  func `the rows around the cursor are drawn`(text: String, rows: String, cursorRow: Int) {
    let frame = frame(text)

    let drawn = (1...3).map { row in frame[Point(column: 2, row: row)].glyph }
    #expect(drawn.filter { $0 != " " } == rows.split(separator: " ").map(String.init))
    #expect(frame.cursor?.row == cursorRow)
  }

  @Test(arguments: [
    ("0123456789|", "  3456789", 9), ("|0123456789", "  01234567", 2),
    ("01234567|89", "  3456789", 7), ("012345|6789", "  23456789", 6), ("日本語日本語|", "   日本語", 9),
  ])
  func `a single line is scrolled by columns`(text: String, row: String, column: Int) {
    let frame = frame(text, isMultiline: false)

    #expect(frame.text.split(separator: "\n", omittingEmptySubsequences: false)[1] == row)
    #expect(frame.cursor == Point(column: column, row: 1))
  }

  @Test func `marks are underlined in their role by bytes of the text`() {
    let text = "I’ll call 日本 at 9"
    var frame = Frame(size: Size(columns: 30, rows: 1))
    let call = Array("I’ll ".utf8).count..<Array("I’ll call".utf8).count
    let place = Array("I’ll call ".utf8).count..<Array("I’ll call 日本".utf8).count

    frame.draw(
      TextField(text), in: frame.bounds,
      marks: [(call, .heldPhrase), (place, .resolved), (500..<600, .notice), (3..<3, .notice)])

    #expect(
      frame.annotated
        == "‹answer›I’ll ‹heldPhrase_›call ‹resolved_›日本 ‹answer›at 9")
  }

  @Test func `a mark on part of a character marks it whole`() {
    var frame = Frame(size: Size(columns: 10, rows: 1))

    frame.draw(TextField("a日b"), in: frame.bounds, marks: [(2..<3, .heldPhrase)])

    #expect(frame.annotated == "‹answer›a‹heldPhrase_›日‹answer›b")
  }

  @Test func `nothing is drawn where there is no room`() {
    var frame = Frame(size: Size(columns: 4, rows: 2))

    frame.draw(TextField("hello"), in: Rect(column: 0, row: 0, columns: 0, rows: 2))

    #expect(frame.text == "\n")
    #expect(frame.cursor == nil)
  }

  @Test func `without focus there is no cursor`() {
    var frame = Frame(size: Size(columns: 8, rows: 1))

    frame.draw(TextField("hello"), in: frame.bounds, showsCursor: false)

    #expect(frame.text == "hello")
    #expect(frame.cursor == nil)
  }
}
