import Canvas
import Testing

@testable import Screen

/// Keys as people write them.
struct KeyReadingTests {
  @Test(arguments: [
    ("f2", KeyPress(.function(2))), ("F12", KeyPress(.function(12))), ("ctrl-x", .control("x")),
    ("Ctrl-X", .control("x")), ("ctrl+x", .control("x")), ("C-x", .control("x")),
    ("^X", .control("x")), ("alt-enter", KeyPress(.enter, .alt)), ("M-b", .alt("b")),
    ("shift-tab", KeyPress(.tab, .shift)), ("esc", KeyPress(.escape)),
    ("Space", KeyPress(.character(" "))), ("ctrl-space", .control(" ")),
    ("pgup", KeyPress(.pageUp)), ("Page-Down", KeyPress(.pageDown)),
    ("?", KeyPress(.character("?"))), ("-", KeyPress(.character("-"))),
    ("G", KeyPress(.character("G"))), ("g", KeyPress(.character("g"))),
    ("shift-g", KeyPress(.character("G"))), ("é", KeyPress(.character("é"))),
    ("ctrl-alt-x", KeyPress(.character("x"), [.control, .alt])),
    ("ctrl-left", KeyPress(.left, .control)), ("ctrl-]", .control("]")),
    // To a terminal these are the same key.
    ("ctrl-i", KeyPress(.tab)), ("ctrl-m", KeyPress(.enter)), ("ctrl-[", KeyPress(.escape)),
    ("ctrl-h", KeyPress(.backspace)), ("ctrl-_", .control("/")),
  ])
  func `a key is read in any of its spellings`(text: String, press: KeyPress) {
    #expect(KeyPress(reading: text) == press)
  }

  @Test(arguments: [
    "", "f0", "f13", "ff", "ctrl-1", "ctrl-shift-x", "shift-?", "hyper-x", "enterr", "ctrl-", "xy",
    "\n",
  ])
  func `what no terminal sends is no key`(text: String) {
    #expect(KeyPress(reading: text) == nil)
  }

  @Test func `the names that the screen gives its keys are read as these keys`() {
    let presses =
      ProgramKeys.builtIn.bindings.compactMap(\.press)
      + RehearsalKeys.builtIn.bindings.compactMap(\.press)
    for press in presses where press != .control("_") {
      #expect(KeyPress(reading: press.name) == press, "\(press.name)")
    }
  }
}
