import Canvas
import Testing

struct FieldLayoutTests {
  @Test(arguments: [
    ("|", 10, 0, 0), ("hello|", 10, 5, 0), ("hello wor|ld", 8, 3, 1), ("hello |world", 8, 0, 1),
    ("hello| world", 8, 5, 0), ("hello   |  world", 6, 5, 0), ("one\n|", 10, 0, 1),
    ("one|\n", 10, 3, 0), ("one\n|\ntwo", 10, 0, 1), ("日本|語", 5, 0, 1), ("日|本語", 5, 2, 0),
    ("hello|", 6, 5, 0), ("abcdef|", 6, 1, 1), ("hello |", 6, 5, 0), ("a|", 1, 0, 0),
    ("a|", 0, 0, 0),
  ])
  func `the cursor is where its character is drawn`(
    text: String, columns: Int, column: Int, row: Int
  ) {
    let layout = FieldScript.field(text).layout(columns: columns)

    #expect(layout.cursor == Point(column: column, row: row))
  }

  @Test(arguments: [
    ("hello wor|ld", "up", "hel|lo world"), ("hel|lo world", "down", "hello wor|ld"),
    ("hello\na\nworl|d", "up", "hello\na|\nworld"),
    ("hello\na\nworl|d", "up up", "hell|o\na\nworld"),
    ("hello\na\nworl|d", "up left up", "|hello\na\nworld"), ("日本\nabc|", "up", "日|本\nabc"),
    ("one\n|", "up", "|one\n"), ("one|\n", "down", "one\n|"),
  ])
  func `up and down move by rows as drawn and keep the column`(
    before: String, keys: String, after: String
  ) {
    var field = FieldScript.field(before)

    let taken = field.press(keys, columns: 8)

    #expect(FieldScript.marked(field) == after)
    #expect(taken.allSatisfy { $0 })
  }

  @Test func `up on the first row and down on the last are free for the screen`() {
    var field = FieldScript.field("one\ntw|o")

    let taken = field.press("down up up", columns: 8)

    #expect(taken == [false, true, false])
    #expect(FieldScript.marked(field) == "on|e\ntwo")
  }

  @Test(arguments: 1...40)
  func `every place in the text is found again where it is drawn`(columns: Int) {
    var source = TextSource(seed: UInt64(columns) + 77)
    for _ in 1...12 {
      var field = TextField(source.next())
      for place in 0...field.characters.count {
        field.move(to: place)
        let layout = field.layout(columns: columns)
        let line = layout.lines[layout.cursor.row]

        let found = layout.offset(at: layout.cursor)

        #expect((0..<columns).contains(layout.cursor.column))
        for index in [place, found] {
          #expect(
            line.range.contains(index)
              || index == line.range.upperBound && line == layout.lines.last)
        }
      }
    }
  }

  @Test(arguments: [
    (0, 0, "|one two"), (2, 0, "on|e two"), (7, 0, "one| two"), (0, 1, "one |two"),
    (9, 9, "one two|"), (-3, -3, "|one two"),
  ])
  func `a click moves the cursor`(column: Int, row: Int, after: String) {
    var field = TextField("one two")
    let area = Rect(column: 5, row: 2, columns: 6, rows: 2)

    field.click(at: Point(column: 5 + column, row: 2 + row), in: area)

    #expect(FieldScript.marked(field) == after)
  }
}
