/// Something that came in from the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(KeyPress)
  /// Text was pasted: line ends are `\n`, other control characters but tab are gone.
  case paste(String)
  /// The mouse did something at a cell.
  case mouse(MouseAction, Point)
}

/// What the mouse did.
public enum MouseAction: Hashable, Sendable {
  /// The left button went down.
  case press
  /// The wheel turned towards the top of the text.
  case wheelUp
  /// The wheel turned towards the end of the text.
  case wheelDown
}

/// A key and the modifiers held with it.
public struct KeyPress: Hashable, Sendable {
  /// The key.
  public let key: Key
  /// The modifiers held with it; Shift is part of a character, not a modifier of it.
  public let modifiers: Modifiers

  /// A key with modifiers.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// A character typed with the Control key, in lower case: `.control("a")`.
  public static func control(_ character: Character) -> KeyPress {
    KeyPress(.character(character), .control)
  }

  /// A character typed with the Alt key: `.alt("b")`.
  public static func alt(_ character: Character) -> KeyPress {
    KeyPress(.character(character), .alt)
  }
}

/// A key of the keyboard.
public enum Key: Hashable, Sendable {
  /// A character, as typed. Control with a letter is that letter in lower case.
  case character(Character)
  /// The named keys.
  case enter, tab, escape, backspace, delete, insert
  /// The keys that move.
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, 1 to 12.
  case function(Int)
}

/// Keys that are held with another.
public struct Modifiers: OptionSet, Hashable, Sendable {
  /// One bit for each modifier.
  public let rawValue: UInt8

  /// The modifiers of these bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The Shift key.
  public static let shift = Modifiers(rawValue: 1)
  /// The Alt, Option or Meta key.
  public static let alt = Modifiers(rawValue: 2)
  /// The Control key.
  public static let control = Modifiers(rawValue: 4)
}
