import Canvas

extension InputDecoder {
  /// The longest control sequence or command string that is kept; a longer one is not ours.
  private static let sequenceLimit = 4096

  /// Takes one byte in the state reached so far.
  mutating func accept(_ byte: UInt8) {
    switch state {
    case .ground:
      acceptText(byte)
    case .escape:
      acceptAfterEscape(byte)
    case .controlSequence(var bytes):
      state = .ground
      acceptControlSequence(byte, &bytes)
    case .singleShift(var bytes):
      state = .ground
      acceptSingleShift(byte, &bytes)
    case .commandString(let introducer, var bytes, let sawEscape):
      state = .ground
      acceptCommandString(byte, introducer, &bytes, sawEscape: sawEscape)
    case .oldMouse(var bytes):
      state = .ground
      acceptOldMouse(byte, &bytes)
    case .paste(var buffer):
      // Let go of the state's own copy first, or each byte would copy the whole paste.
      state = .ground
      if buffer.append(byte) {
        events.append(.paste(buffer.text))
        isAltered = false
      } else {
        state = .paste(buffer)
      }
    }
  }

  private mutating func acceptText(_ byte: UInt8) {
    if byte == Byte.escape {
      character.abandon().map { type($0) }
      state = .escape
      return
    }
    for scalar in character.append(byte) { type(scalar) }
  }

  private mutating func acceptAfterEscape(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["):
      state = .controlSequence([])
    case UInt8(ascii: "O"):
      state = .singleShift([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .commandString(introducer: byte, [], sawEscape: false)
    case Byte.escape:
      // A third escape byte: the first was the key alone.
      if isAltered { emit(KeyPress(.escape)) }
      isAltered = true
      state = .escape
    default:
      if isAltered { emit(KeyPress(.escape)) }
      isAltered = true
      for scalar in character.append(byte) { type(scalar) }
    }
  }

  private mutating func acceptControlSequence(_ byte: UInt8, _ bytes: inout [UInt8]) {
    switch byte {
    case 0x40...0x7E:
      if bytes.isEmpty && byte == UInt8(ascii: "M") {
        state = .oldMouse([])
      } else if bytes.isEmpty && byte == UInt8(ascii: "[") {
        // The Linux console's F1 to F5: `ESC [ [ A`.
        state = .controlSequence([byte])
      } else {
        finish(ControlSequence(bytes: bytes, final: byte))
      }
    case UInt8(ascii: "$") where !bytes.isEmpty && bytes.allSatisfy(Byte.isDigit):
      // rxvt ends its keys with Shift in a byte that the standard calls intermediate.
      finish(ControlSequence(bytes: bytes, final: byte))
    case 0x20...0x3F:
      // Past the bound the bytes are no longer kept, only the end is waited for.
      if bytes.count < Self.sequenceLimit { bytes.append(byte) }
      state = .controlSequence(bytes)
    default:
      startAfresh(with: byte)
    }
  }

  private mutating func acceptSingleShift(_ byte: UInt8, _ bytes: inout [UInt8]) {
    switch byte {
    case 0x30...0x3B:
      if bytes.count < Self.sequenceLimit { bytes.append(byte) }
      state = .singleShift(bytes)
    case 0x20...0x7E:
      finish(singleShift: ControlSequence(bytes: bytes, final: byte))
    default:
      startAfresh(with: byte)
    }
  }

  private mutating func acceptCommandString(
    _ byte: UInt8, _ introducer: UInt8, _ bytes: inout [UInt8], sawEscape: Bool
  ) {
    if sawEscape && byte != UInt8(ascii: "\\") {
      // An escape byte inside ends the string: what follows is a sequence of its own.
      isAltered = false
      return acceptAfterEscape(byte)
    }
    let isEnd = sawEscape || byte == Byte.bell
    if isEnd || byte == Byte.cancel || byte == Byte.substitute {
      if isEnd { finish(commandString: bytes, introducer) }
      isAltered = false
      return
    }
    if byte != Byte.escape && bytes.count < Self.sequenceLimit { bytes.append(byte) }
    state = .commandString(introducer: introducer, bytes, sawEscape: byte == Byte.escape)
  }

  private mutating func acceptOldMouse(_ byte: UInt8, _ bytes: inout [UInt8]) {
    bytes.append(byte)
    guard bytes.count == 3 else {
      state = .oldMouse(bytes)
      return
    }
    isAltered = false
    let numbers = bytes.map { Int($0) - 32 }
    emitMouse(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  /// Drops a broken sequence and reads the byte that broke it as if nothing had come before.
  private mutating func startAfresh(with byte: UInt8) {
    isAltered = false
    if byte != Byte.cancel && byte != Byte.substitute { accept(byte) }
  }
}

/// The bytes that have a name.
enum Byte {
  static let bell: UInt8 = 0x07
  static let cancel: UInt8 = 0x18
  static let substitute: UInt8 = 0x1A
  static let escape: UInt8 = 0x1B

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
