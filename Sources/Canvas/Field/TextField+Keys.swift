extension TextField {
  /// Does what a key does in a field; false if it does nothing here and is free for the screen.
  ///
  /// Columns are those the field is drawn in, for moving up and down. Enter alone, Tab and Escape
  /// are never the field's, nor are keys with Control or Alt that have no meaning in it.
  public mutating func handle(_ press: KeyPress, columns: Int = .max) -> Bool {
    if let command = FieldCommand.bound(to: press) {
      return perform(command, columns: columns)
    }
    guard case .character(let character) = press.key, !character.isLineEnd,
      press.modifiers.isDisjoint(with: [.control, .alt])
    else { return false }
    type(String(character))
    return true
  }

  /// Carries a command out; false if it could not go up or down, or needs more than one line.
  public mutating func perform(_ command: FieldCommand, columns: Int = .max) -> Bool {
    switch command {
    case .moveUp: return isMultiline && moveUp(columns: columns)
    case .moveDown: return isMultiline && moveDown(columns: columns)
    case .insertLineEnd:
      guard isMultiline else { return false }
      type("\n")
    case .moveBackward: moveBackward()
    case .moveForward: moveForward()
    case .moveWordBackward: moveWordBackward()
    case .moveWordForward: moveWordForward()
    case .moveToLineStart: moveToLineStart()
    case .moveToLineEnd: moveToLineEnd()
    case .moveToStart: moveToStart()
    case .moveToEnd: moveToEnd()
    case .deleteBackward: deleteBackward()
    case .deleteForward: deleteForward()
    case .cutToLineStart: cutToLineStart()
    case .cutToLineEnd: cutToLineEnd()
    case .cutBlankWordBackward: cutBlankWordBackward()
    case .cutWordBackward: cutWordBackward()
    case .cutWordForward: cutWordForward()
    case .yank: yank()
    case .transpose: transpose()
    case .undo: undo()
    case .redo: redo()
    }
    return true
  }
}
