import Canvas
import Testing

struct TextFieldGraphemeTests {
  @Test(arguments: [
    ("👨‍👩‍👧|", "left", "|👨‍👩‍👧"), ("a👨‍👩‍👧|b", "backspace", "a|b"), ("|👨‍👩‍👧b", "delete", "|b"),
    ("e\u{301}x|", "left left", "|e\u{301}x"), ("e\u{301}|", "backspace", "|"),
    ("日本|", "backspace", "日|"), ("🇩🇪|", "backspace", "|"), ("日本|", "C-t", "本日|"),
    ("日本 語|", "M-b", "日本 |語"), ("👍🏽|", "backspace", "|"),
  ])
  func `one key takes one character as people see it`(before: String, keys: String, after: String) {
    var field = FieldScript.field(before)

    field.press(keys)

    #expect(FieldScript.marked(field) == after)
  }

  @Test(arguments: [
    "e\u{301}", "👨\u{200D}👩\u{200D}👧", "🇩🇪", "❤\u{FE0F}", "👍\u{1F3FD}", "\u{1112}\u{1161}\u{11AB}",
  ])
  func `scalars that arrive one by one become one character`(text: String) {
    var field = FieldScript.field("x|y")

    for scalar in text.unicodeScalars {
      let isTaken = field.handle(KeyPress(.character(Character(scalar))))
      #expect(isTaken)
    }

    #expect(field.characters.count == 3)
    #expect(Array(field.text.unicodeScalars) == Array("x\(text)y".unicodeScalars))
    #expect(field.cursor == 2)

    field.undo()

    #expect(FieldScript.marked(field) == "x|y")
  }

  @Test func `what is joined when the middle goes is one character`() {
    var field = TextField("e\n\u{301}x")
    field.move(to: 2)

    field.press("backspace")

    #expect(field.characters.count == 2)
    #expect(field.cursor == 1)

    field.undo()

    #expect(Array(field.text.unicodeScalars) == Array("e\n\u{301}x".unicodeScalars))
  }
}
