/// What a key can do in a field.
public enum FieldCommand: Hashable, CaseIterable, Sendable {
  /// Moving by characters.
  case moveBackward, moveForward
  /// Moving by words.
  case moveWordBackward, moveWordForward
  /// Moving by rows, as they are drawn.
  case moveUp, moveDown
  /// Moving within the line.
  case moveToLineStart, moveToLineEnd
  /// Moving to the ends of the text.
  case moveToStart, moveToEnd
  /// Deleting one character.
  case deleteBackward, deleteForward
  /// Cutting to the ends of the line.
  case cutToLineStart, cutToLineEnd
  /// Cutting back to a blank.
  case cutBlankWordBackward
  /// Cutting by words.
  case cutWordBackward, cutWordForward
  /// Putting back what was cut.
  case yank
  /// Exchanging two characters.
  case transpose
  /// Beginning a new line.
  case insertLineEnd
  /// Taking back, and doing again.
  case undo, redo

  /// Every key that does something in a field, with what it does: those of readline, and those
  /// people know from elsewhere.
  public static let bindings: [(press: KeyPress, command: FieldCommand)] = [
    (KeyPress(.left), .moveBackward), (.control("b"), .moveBackward),
    (KeyPress(.right), .moveForward), (.control("f"), .moveForward),
    (KeyPress(.left, .control), .moveWordBackward), (KeyPress(.left, .alt), .moveWordBackward),
    (.alt("b"), .moveWordBackward),
    (KeyPress(.right, .control), .moveWordForward), (KeyPress(.right, .alt), .moveWordForward),
    (.alt("f"), .moveWordForward),
    (KeyPress(.up), .moveUp), (KeyPress(.down), .moveDown),
    (KeyPress(.home), .moveToLineStart), (.control("a"), .moveToLineStart),
    (KeyPress(.end), .moveToLineEnd), (.control("e"), .moveToLineEnd),
    (KeyPress(.home, .control), .moveToStart), (.alt("<"), .moveToStart),
    (KeyPress(.end, .control), .moveToEnd), (.alt(">"), .moveToEnd),
    (KeyPress(.backspace), .deleteBackward), (.control("h"), .deleteBackward),
    (KeyPress(.delete), .deleteForward), (.control("d"), .deleteForward),
    (.control("u"), .cutToLineStart), (.control("k"), .cutToLineEnd),
    (.control("w"), .cutBlankWordBackward),
    (KeyPress(.backspace, .alt), .cutWordBackward),
    (KeyPress(.backspace, .control), .cutWordBackward),
    (.alt("d"), .cutWordForward), (KeyPress(.delete, .alt), .cutWordForward),
    (KeyPress(.delete, .control), .cutWordForward),
    (.control("y"), .yank), (.control("t"), .transpose),
    (KeyPress(.enter, .alt), .insertLineEnd), (KeyPress(.enter, .shift), .insertLineEnd),
    (.control("/"), .undo), (.control("_"), .undo), (.alt("/"), .redo),
  ]

  /// What a key does; Shift makes no difference where it has no meaning of its own.
  static func bound(to press: KeyPress) -> FieldCommand? {
    if let command = commands[press] { return command }
    switch press.key {
    case .up, .down, .left, .right, .home, .end, .backspace, .delete:
      return commands[KeyPress(press.key, press.modifiers.subtracting(.shift))]
    case .character, .enter, .tab, .escape, .insert, .pageUp, .pageDown, .function:
      return nil
    }
  }

  private static let commands = Dictionary(
    bindings.map { ($0.press, $0.command) }, uniquingKeysWith: { first, _ in first })
}
