import Canvas
import Theming

extension InputDecoder {
  /// Emits a key, with Alt when an escape byte came before it.
  mutating func emit(_ press: KeyPress) {
    let modifiers = isAltered ? press.modifiers.union(.alt) : press.modifiers
    isAltered = false
    events.append(.key(KeyPress(press.key, modifiers)))
  }

  /// Emits what a typed character means.
  mutating func type(_ scalar: UnicodeScalar) {
    guard let press = KeyPress(typed: scalar) else {
      isAltered = false
      return
    }
    emit(press)
  }

  /// Emits what a control sequence means, if anything.
  mutating func finish(_ sequence: ControlSequence) {
    let press = sequence.marker == nil ? KeyPress(sequence) : nil
    // No one holds Alt with a mouse report or an answer: the escape byte was the key.
    if press == nil && isAltered { emitEscape() }
    switch (sequence.marker, sequence.final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")):
      emitMouse(
        button: sequence[0] ?? 0, column: sequence[1] ?? 1, row: sequence[2] ?? 1)
    case (UInt8(ascii: "?"), UInt8(ascii: "c")):
      report(.deviceAttributes)
    case (UInt8(ascii: "?"), UInt8(ascii: "y")) where sequence[0] == 2026:
      // Set or not set now; 0 is a mode it does not know, 4 one that cannot be set.
      report(.synchronizedOutput([1, 2, 3].contains(sequence[1])))
    case (nil, UInt8(ascii: "~")) where sequence[0] == 200:
      state = .paste(PasteBuffer(limit: Self.pasteLimit))
    case (nil, _):
      press.map { emit($0) }
    default:
      break
    }
  }

  /// Emits the Escape key itself.
  mutating func emitEscape() {
    isAltered = false
    emit(KeyPress(.escape))
  }

  /// Emits what a sequence after `ESC O` means, if anything.
  mutating func finish(singleShift sequence: ControlSequence) {
    if let press = KeyPress(singleShift: sequence) {
      emit(press)
    } else if isAltered {
      emitEscape()
    }
  }

  /// Keeps the terminal's answer about its background; every other string is swallowed.
  mutating func finish(commandString bytes: [UInt8], _ introducer: UInt8) {
    let prefix = Array("11;".utf8)
    guard introducer == UInt8(ascii: "]"), bytes.starts(with: prefix) else { return }
    let specification = String(decoding: bytes.dropFirst(prefix.count), as: UTF8.self)
    if let color = RGB(terminalAnswer: specification) { report(.background(color)) }
  }

  /// Emits a press of the left button or a turn of the wheel; places count from 1.
  mutating func emitMouse(button: Int, column: Int, row: Int) {
    let point = Point(column: max(0, column - 1), row: max(0, row - 1))
    // Shift, Alt and Control add 4, 8 and 16; motion adds 32 and is not ours.
    switch button & ~(4 | 8 | 16) {
    case 0: events.append(.mouse(.press, point))
    case 64: events.append(.mouse(.wheelUp, point))
    case 65: events.append(.mouse(.wheelDown, point))
    default: break
    }
  }
}
