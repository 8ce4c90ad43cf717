import Canvas

extension KeyPress {
  /// The key of a typed character; nil for one that no text may hold.
  init?(typed scalar: UnicodeScalar) {
    switch scalar.value {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = KeyPress(.backspace)
    case 0x09: self = KeyPress(.tab)
    case 0x0A, 0x0D: self = KeyPress(.enter)
    case 0x1B: self = KeyPress(.escape)
    // Terminals send the same byte for Control with `/` and with `_`.
    case 0x1F: self = .control("/")
    case 0x01...0x1A: self = .control(Character(UnicodeScalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1E: self = .control(Character(UnicodeScalar(UInt8(scalar.value) + 0x40)))
    default:
      guard scalar.isSafeText else { return nil }
      self = KeyPress(.character(Character(scalar)))
    }
  }

  /// The key of a control sequence without a private marker; nil for one that is not known.
  init?(_ sequence: ControlSequence) {
    if sequence.isOdd {
      guard let key = Key.linuxFunction(sequence) else { return nil }
      self = KeyPress(key)
      return
    }
    switch sequence.final {
    case UInt8(ascii: "~"):
      self.init(numbered: sequence)
    case UInt8(ascii: "u"):
      self.init(codePoint: sequence[0], sequence, modifierField: 1)
    case UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      self.init(rxvt: sequence)
    case UInt8(ascii: "Z"):
      self = KeyPress(.tab, .shift)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      guard let key = Key.arrow(sequence.final - 0x20) else { return nil }
      self = KeyPress(key, .shift)
    default:
      // With another first number it is an answer, not a key: `ESC [ 5 ; 2 R`.
      guard [nil, 1].contains(sequence[0]), let key = Key.lettered(sequence.final) else {
        return nil
      }
      self.init(key, code: sequence, modifierField: 1)
    }
  }

  /// The key of a sequence after `ESC O`; nil for one that is not known.
  init?(singleShift sequence: ControlSequence) {
    if let key = Key.lettered(sequence.final) {
      // Old xterm writes the modifier alone, newer ones `1;` before it.
      self.init(key, code: sequence, modifierField: sequence[1] == nil ? 0 : 1)
    } else if let key = Key.arrow(sequence.final &- 0x20) {
      self = KeyPress(key, .control)
    } else if let key = Key.keypad(sequence.final) {
      self = KeyPress(key)
    } else {
      return nil
    }
  }

  private init?(numbered sequence: ControlSequence) {
    if sequence[0] == 27 {
      self.init(codePoint: sequence[2], sequence, modifierField: 1)
    } else if let key = sequence[0].flatMap(Key.numbered) {
      self.init(key, code: sequence, modifierField: 1)
    } else {
      return nil
    }
  }

  private init?(rxvt sequence: ControlSequence) {
    guard let key = sequence[0].flatMap(Key.numbered) else { return nil }
    switch sequence.final {
    case UInt8(ascii: "^"): self = KeyPress(key, .control)
    case UInt8(ascii: "$"): self = KeyPress(key, .shift)
    default: self = KeyPress(key, [.shift, .control])
    }
  }

  private init?(_ key: Key, code sequence: ControlSequence, modifierField: Int) {
    guard let modifiers = Modifiers(sequence, field: modifierField) else { return nil }
    self = KeyPress(key, modifiers)
  }

  /// The key of a character's number with modifiers, as newer protocols send it.
  private init?(codePoint: Int?, _ sequence: ControlSequence, modifierField: Int) {
    guard let codePoint, let modifiers = Modifiers(sequence, field: modifierField) else {
      return nil
    }
    if let key = Key.named(codePoint: codePoint) {
      self = KeyPress(key, modifiers)
      return
    }
    // Whoever sends the shifted character too knows the keyboard; capitals are a guess.
    let typed = modifiers.contains(.shift) ? sequence[0, 1] ?? codePoint : codePoint
    guard let scalar = UInt32(exactly: typed).flatMap(UnicodeScalar.init), scalar.isSafeText,
      !(0xE000...0xF8FF).contains(scalar.value)
    else { return nil }
    self.init(scalar, modifiers)
  }

  private init(_ scalar: UnicodeScalar, _ modifiers: Modifiers) {
    let mapping = scalar.properties
    if modifiers.contains(.control) {
      let lowered = mapping.lowercaseMapping == "_" ? "/" : mapping.lowercaseMapping
      let character = lowered.count == 1 ? Character(lowered) : Character(scalar)
      self = KeyPress(.character(character), modifiers.subtracting(.shift))
    } else {
      let raised = modifiers.contains(.shift) ? mapping.uppercaseMapping : String(scalar)
      let character = raised.count == 1 ? Character(raised) : Character(scalar)
      self = KeyPress(.character(character), modifiers.subtracting(.shift))
    }
  }
}

extension Modifiers {
  /// The modifiers in a field of a sequence, which counts from 1.
  ///
  /// Nil for what is no press of ours: a key released, or held with Super or Hyper.
  init?(_ sequence: ControlSequence, field: Int) {
    let bits = (sequence[field] ?? 1) - 1
    let isReleased = sequence[field, 1] == 3
    guard !isReleased, bits >= 0, bits & (8 | 16) == 0 else { return nil }
    var modifiers = Modifiers(rawValue: UInt8(bits & 7))
    if bits & 32 != 0 { modifiers.insert(.alt) }
    self = modifiers
  }
}
