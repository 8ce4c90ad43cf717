import Canvas
import Testing

struct FrameDrawingTests {
  @Test(arguments: [
    ("hello", 0, 5, "hello"),
    ("hello", 3, 5, "   hello"),
    ("hello", 6, 4, "      hell"),
    ("hello", 10, 0, ""),
    ("hello", -2, 5, "llo"),
    ("日本", 0, 4, "日本"),
    ("日本", 7, 2, "       日"),
    ("日本", 9, 0, ""),
    ("日本", -1, 4, " 本"),
    ("a\u{1B}[0m\nb", 0, 6, "a[0m b"),
    ("👨‍👩‍👧!", 0, 3, "👨!"),
  ])
  func `text is clipped by columns`(text: String, column: Int, used: Int, row: String) {
    var frame = Frame(size: Size(columns: 10, rows: 1))

    let columns = frame.write(text, at: Point(column: column, row: 0), role: .answer)

    #expect(columns == used)
    #expect(frame.text == row)
  }

  @Test func `nothing is written outside the area`() {
    var frame = Frame(size: Size(columns: 8, rows: 3))
    let area = Rect(column: 2, row: 1, columns: 3, rows: 1)

    for row in -1...3 { frame.write("abcdefgh", at: Point(column: 0, row: row), within: area) }

    #expect(frame.text == "\n  cde\n")
  }

  @Test func `a wide character that is half covered goes away`() {
    var left = Frame(size: Size(columns: 4, rows: 1))
    left.write("日本", at: Point(column: 0, row: 0))
    left.write("x", at: Point(column: 1, row: 0))
    var right = Frame(size: Size(columns: 4, rows: 1))
    right.write("日本", at: Point(column: 0, row: 0))
    right.write("x", at: Point(column: 2, row: 0))
    var between = Frame(size: Size(columns: 4, rows: 1))
    between.write("日本", at: Point(column: 0, row: 0))
    between.write("語", at: Point(column: 1, row: 0))

    #expect(left.text == " x本")
    #expect(right.text == "日x")
    #expect(right[Point(column: 3, row: 0)].glyph == " ")
    #expect(between.text == " 語")
    #expect(between[Point(column: 3, row: 0)].glyph == " ")
  }

  @Test func `a line keeps its roles and stops at the first clipped run`() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    let line = StyledLine("who ", .held) + StyledLine("日本", .open) + StyledLine("x", .notice)

    let used = frame.write(line, at: Point(column: 1, row: 0))

    #expect(used == 4)
    #expect(frame.annotated == " ‹held›who")
  }

  @Test func `lines are written below each other`() {
    var frame = Frame(size: Size(columns: 9, rows: 3))

    let rows = frame.write(
      StyledText("You said work harder").wrapped(to: 9), at: Point(column: 0, row: 1))

    #expect(rows == 3)
    #expect(frame.text == "\nYou said\nwork")
  }

  @Test func `a box has its title in the top edge`() {
    var frame = Frame(size: Size(columns: 29, rows: 3))

    frame.box(frame.bounds, title: StyledLine("Opening script", .heading), role: .border)

    #expect(
      frame.text == """
        ┌ Opening script ───────────┐
        │                           │
        └───────────────────────────┘
        """)
    #expect(frame.roles(of: "Opening script") == [.heading])
    #expect(frame.roles(of: "┌") == [.border])
  }

  @Test(arguments: [
    (1, 3, "", "\n\n"), (2, 2, "Gap", "┌┐\n└┘"), (4, 2, "Gap", "┌──┐\n└──┘"),
    (5, 2, "Gap", "┌ … ┐\n└───┘"), (7, 2, "Gap", "┌ Gap ┐\n└─────┘"), (4, 1, "Gap", ""),
    (8, 2, "日本語", "┌ 日… ─┐\n└──────┘"),
  ])
  func `a small box keeps its edges`(columns: Int, rows: Int, title: String, drawn: String) {
    var frame = Frame(size: Size(columns: columns, rows: rows))

    frame.box(frame.bounds, title: StyledLine(title))

    #expect(frame.text == drawn)
  }

  @Test(arguments: [
    (0, 18, 30, "▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱"), (11, 18, 30, "▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱"),
    (18, 18, 30, "▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰"), (25, 18, 30, "▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰"),
    (1, 1000, 5, "▰▱▱▱▱"), (999, 1000, 5, "▰▰▰▰▱"), (1000, 1000, 5, "▰▰▰▰▰"),
    (500, 1000, 4, "▰▰▱▱"),
    (-3, 4, 4, "▱▱▱▱"), (1, 0, 4, ""), (1, 4, 0, ""), (1, Int.max, 3, "▰▱▱"),
  ])
  func `a bar shows what is covered`(covered: Int, whole: Int, columns: Int, drawn: String) {
    var frame = Frame(size: Size(columns: 30, rows: 1))

    let used = frame.bar(
      covered: covered, of: whole, at: Point(column: 0, row: 0), columns: columns)

    #expect(frame.text == drawn)
    #expect(used == drawn.count)
  }

  @Test func `an area is filled`() {
    var frame = Frame(size: Size(columns: 4, rows: 3))
    frame.write("日本", at: Point(column: 0, row: 1))

    frame.fill(Rect(column: 1, row: 1, columns: 2, rows: 9), with: "·", role: .quiet)

    #expect(frame.text == "\n ··\n ··")
    #expect(frame.roles(of: "··") == [.quiet])
  }

  @Test func `a frame says its roles`() {
    var frame = Frame(size: Size(columns: 24, rows: 2))
    frame.write("│ ", at: Point(column: 0, row: 0), role: .border)
    frame.write(
      StyledLine("I’ll ", .answer)
        + StyledLine("work harder", .heldPhrase, isUnderlined: true),
      at: Point(column: 2, row: 0))

    #expect(frame.annotated == "‹border›│ ‹answer›I’ll ‹heldPhrase_›work harder\n")
    #expect(frame.place(of: "work") == Point(column: 7, row: 0))
    #expect(frame.place(of: "play") == nil)
    #expect(frame.roles(of: "I’ll work") == [.answer, .heldPhrase])
  }
}
