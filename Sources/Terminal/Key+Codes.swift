import Canvas

extension Key {
  /// The key of `ESC [ number ~`, as VT220, xterm, Linux and rxvt send it.
  static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// The key of `ESC [ letter` or `ESC O letter`.
  static func lettered(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
    default: arrow(letter)
    }
  }

  /// The arrow of a letter from A to D.
  static func arrow(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    default: nil
    }
  }

  /// The key of `ESC O letter` on a number pad in application mode.
  static func keypad(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: " "): .character(" ")
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(UnicodeScalar(letter - 0x40)))
    default: nil
    }
  }

  /// The Linux console's F1 to F5: `ESC [ [ A` to `ESC [ [ E`.
  static func linuxFunction(_ sequence: ControlSequence) -> Key? {
    guard sequence == ControlSequence(bytes: [UInt8(ascii: "[")], final: sequence.final),
      (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(sequence.final)
    else { return nil }
    return .function(Int(sequence.final) - 0x40)
  }

  /// The named key of a number that newer protocols use for it.
  static func named(codePoint: Int) -> Key? {
    switch codePoint {
    case 8, 127: .backspace
    case 9: .tab
    case 10, 13, 57414: .enter
    case 27: .escape
    case 57399...57408: .character(Character(UnicodeScalar(UInt8(codePoint - 57399 + 0x30))))
    case 57409: .character(".")
    case 57410: .character("/")
    case 57411: .character("*")
    case 57412: .character("-")
    case 57413: .character("+")
    case 57415: .character("=")
    case 57416: .character(",")
    case 57417: .left
    case 57418: .right
    case 57419: .up
    case 57420: .down
    case 57421: .pageUp
    case 57422: .pageDown
    case 57423: .home
    case 57424: .end
    case 57425: .insert
    case 57426: .delete
    default: nil
    }
  }
}
