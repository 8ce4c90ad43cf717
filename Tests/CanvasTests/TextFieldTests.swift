import Canvas
import Testing

struct TextFieldTests {
  @Test(arguments: [
    ("|", "hello", "hello|"), ("h|o", "e l l", "hell|o"), ("|", "é 日 👍", "é日👍|"),
    ("a|b", "C-b", "|ab"), ("|ab", "C-b", "|ab"), ("a|b", "C-f", "ab|"), ("ab|", "C-f", "ab|"),
    ("a|b", "left", "|ab"), ("a|b", "right", "ab|"), ("a|b", "S-right", "ab|"),
    ("one two|", "C-a", "|one two"), ("|one two", "C-e", "one two|"),
    ("one two|", "home", "|one two"), ("|one two", "end", "one two|"),
    ("one\ntw|o\nthree", "C-a", "one\n|two\nthree"),
    ("one\ntw|o\nthree", "C-e", "one\ntwo|\nthree"),
    ("one\ntw|o\nthree", "C-home", "|one\ntwo\nthree"),
    ("one\ntw|o\nthree", "C-end", "one\ntwo\nthree|"),
    ("one, two|", "M-b", "one, |two"), ("one, |two", "M-b", "|one, two"),
    ("|one, two", "M-f", "one|, two"), ("one|, two", "M-f", "one, two|"),
    ("one two|", "C-left", "one |two"), ("one two|", "M-left", "one |two"),
    ("|one two", "C-right", "one| two"), ("|one two", "M-right", "one| two"),
    ("ab|c", "C-h", "a|c"), ("ab|c", "backspace", "a|c"), ("|a", "backspace", "|a"),
    ("a|bc", "C-d", "a|c"), ("a|bc", "delete", "a|c"), ("a|", "delete", "a|"),
    ("a|\nb", "delete", "a|b"), ("a\n|b", "backspace", "a|b"),
    ("one two| three", "C-k", "one two|"), ("one|\ntwo", "C-k", "one|two"),
    ("one two| three", "C-u", "| three"), ("one\n|two", "C-u", "one|two"),
    ("a\none two| three", "C-u", "a\n| three"),
    ("hello w|orld", "C-w", "hello |orld"), ("call no-shows|", "C-w", "call |"),
    ("call no-shows  |", "C-w", "call |"), ("a\n|b", "C-w", "a|b"), ("a\n  |b", "C-w", "a\n|b"),
    ("call no-shows|", "M-backspace", "call no-|"), ("no-shows|", "C-backspace", "no-|"),
    ("|one, two", "M-d", "|, two"), ("one|, two", "M-d", "one|"), ("|one", "C-delete", "|"),
    ("one two|", "C-w C-y C-y", "one twotwo|"), ("one two three|", "C-w C-w C-y", "one two three|"),
    ("|one two", "M-d M-d C-y", "one two|"), ("one two|", "M-b C-k home C-y", "two|one "),
    ("one two|", "C-w x C-w C-y", "one x|"), ("|", "C-y", "|"),
    ("a|b", "C-t", "ba|"), ("abc|", "C-t", "acb|"), ("|ab", "C-t", "|ab"), ("a|", "C-t", "a|"),
    ("a\n|b", "C-t", "a\n|b"), ("a\nbc|\nd", "C-t", "a\ncb|\nd"),
    ("a|b", "M-enter", "a\n|b"), ("a|b", "S-enter", "a\n|b"),
  ])
  func `keys do what readline does`(before: String, keys: String, after: String) {
    var field = FieldScript.field(before)

    let taken = field.press(keys)

    #expect(FieldScript.marked(field) == after)
    #expect(taken.allSatisfy { $0 })
  }

  @Test(arguments: [
    "enter", "tab", "S-tab", "escape", "pageup", "f1", "C-x", "C-j", "C-p", "M-x", "M-up", "C-M-q",
    "C-enter",
  ])
  func `keys that mean nothing here insert nothing`(keys: String) {
    var field = FieldScript.field("a|b")

    let taken = field.press(keys)

    #expect(taken == [false])
    #expect(FieldScript.marked(field) == "a|b")
  }

  @Test(arguments: ["\u{1B}", "\u{0}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}"])
  func `control characters are not written`(character: String) {
    var field = FieldScript.field("a|b")

    let isTaken = field.handle(KeyPress(.character(Character(character))))
    let excess = field.insert(paste: "x\(character)y")

    #expect(isTaken)
    #expect(excess == 0)
    #expect(FieldScript.marked(field) == "axy|b")
  }

  @Test func `a line end in a paste stays, and is a blank where there is one line`() {
    var many = FieldScript.field("|")
    var single = FieldScript.field("|", isMultiline: false)

    many.insert(paste: "one\r\ntwo\tthree\rfour")
    single.insert(paste: "one\r\ntwo\tthree\rfour")

    let taken = single.press("M-enter up down")

    #expect(many.text == "one\ntwo three\nfour")
    #expect(single.text == "one two three four")
    #expect(taken == [false, false, false])
  }

  @Test func `every binding does what its command does`() {
    for (press, command) in FieldCommand.bindings {
      for start in ["one |two\nthree", "one two\nth|ree"] {
        var pressed = FieldScript.field(start)
        var performed = FieldScript.field(start)
        let taken = pressed.handle(press, columns: 20)
        let isDone = performed.perform(command, columns: 20)

        #expect(taken == isDone)
        #expect(pressed == performed)
      }
    }
    #expect(Set(FieldCommand.bindings.map(\.press)).count == FieldCommand.bindings.count)
    #expect(Set(FieldCommand.bindings.map(\.command)) == Set(FieldCommand.allCases))
  }

  @Test func `a field takes no more than its limit and says what it cut`() {
    var field = TextField("ab", limit: 5)

    let pasted = field.insert(paste: "cdefgh")
    let typed = field.type("x")

    #expect(pasted == 3)
    #expect(typed == 1)
    #expect(field.text == "abcde")
    #expect(TextField("abcdef", limit: 3).text == "abc")
  }

  @Test func `accents heaped on one character are bounded`() {
    let heap = "a" + String(repeating: "\u{301}", count: 5000)
    var field = TextField()

    field.insert(paste: heap)
    for _ in 1...100 { field.type("\u{302}") }

    #expect(field.characters.count == 1)
    #expect(field.text.unicodeScalars.count <= 32)
  }
}
