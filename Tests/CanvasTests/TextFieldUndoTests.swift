import Canvas
import Testing

struct TextFieldUndoTests {
  @Test(arguments: [
    ("|", "one␣two", "C-/", "one |"), ("|", "one␣two", "C-/ C-/", "|"),
    ("|", "one␣two", "C-/ C-/ C-/ M-/", "one |"), ("|", "one␣two", "C-_ C-_ M-/ M-/", "one two|"),
    ("|", "one␣two", "C-/ x M-/", "one x|"), ("|", "ab left c", "C-/", "a|b"),
    ("|", "one M-enter two", "C-/", "one\n|"), ("|", "one M-enter two", "C-/ C-/", "one|"),
    ("one two|", "C-w", "C-/", "one two|"), ("one two|", "C-w C-w", "C-/", "one |"),
    ("one two|", "backspace backspace", "C-/", "one two|"),
    ("|one two", "delete delete delete", "C-/", "|one two"),
    ("on|e", "backspace delete x", "C-/", "o|"), ("on|e", "backspace delete x", "C-/ C-/", "on|e"),
    ("a|b", "C-t", "C-/", "a|b"), ("a|b", "C-t", "C-/ M-/", "ba|"), ("one|", "", "C-/", "one|"),
    ("one|", "", "M-/", "one|"), ("a |", "C-w C-y", "C-/", "|"),
    ("one|", "x home y", "C-/ C-/", "one|"),
  ])
  func `an edit is taken back as people mean it`(
    before: String, keys: String, undo: String, after: String
  ) {
    var field = FieldScript.field(before)
    field.press(keys)

    let taken = field.press(undo)

    #expect(FieldScript.marked(field) == after)
    #expect(taken.allSatisfy { $0 })
  }

  @Test func `a paste is one edit`() {
    var field = FieldScript.field("say |!")
    field.press("x")
    field.insert(paste: "one two\nthree")
    field.press("y")

    field.press("C-/")
    #expect(FieldScript.marked(field) == "say xone two\nthree|!")
    field.press("C-/")
    #expect(FieldScript.marked(field) == "say x|!")
    field.press("C-/")
    #expect(FieldScript.marked(field) == "say |!")
  }

  @Test func `a new text in place of all is one edit`() {
    var field = FieldScript.field("on|e")

    field.replaceAll(with: "two three")
    #expect(FieldScript.marked(field) == "two three|")
    field.undo()

    #expect(FieldScript.marked(field) == "on|e")
  }

  @Test func `the history is bounded, but the last edit can be undone`() {
    let large = String(repeating: "x", count: 20_000)
    var field = TextField()
    for _ in 1...40 { field.replaceAll(with: large) }
    for _ in 1...50 { field.undo() }

    #expect(field.text == large)

    field.replaceAll(with: "y")
    field.undo()

    #expect(field.text == large)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `undoing all and doing it again gives the same text`(seed: UInt64) {
    var source = TextSource(seed: seed)
    var field = TextField("start 日本 e\u{301}")
    let start = field.text
    for _ in 1...200 {
      let (press, _) = FieldCommand.bindings[source.number(below: FieldCommand.bindings.count)]
      switch source.number(below: 4) {
      case 0: field.insert(paste: source.next())
      case 1: field.type(String(source.next().prefix(1)))
      default: _ = field.handle(press, columns: 12)
      }
      #expect((0...field.characters.count).contains(field.cursor))
    }
    field.type("end")
    let end = field.text

    for _ in 1...1000 { field.undo() }
    #expect(scalars(field.text) == scalars(start))
    for _ in 1...1000 { field.redo() }
    #expect(scalars(field.text) == scalars(end))
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
