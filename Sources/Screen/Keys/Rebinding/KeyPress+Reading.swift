import Canvas

extension KeyPress {
  /// The key that somebody wrote: "ctrl-x", "F2", "shift-tab", "?"; nil for none that terminals
  /// send.
  ///
  /// What comes in as another key is that key: to a terminal Ctrl-I is Tab.
  init?(reading text: String) {
    var rest = Substring(text)
    var modifiers: Modifiers = []
    while let (modifier, after) = Self.modifier(at: rest) {
      modifiers.insert(modifier)
      rest = after
    }
    if let key = Key(named: rest.lowercased()) {
      self.init(key, modifiers)
    } else if rest.count == 1, let character = rest.first, !character.isNewline {
      self.init(character, modifiers)
    } else {
      return nil
    }
  }

  /// The modifier that a text begins with, where a key comes after it.
  private static func modifier(at text: Substring) -> (Modifiers, Substring)? {
    if text.first == "^", text.count == 2 { return (.control, text.dropFirst()) }
    for (name, modifier) in modifierNames {
      let after = text.dropFirst(name.count)
      guard text.prefix(name.count).lowercased() == name, let sign = after.first,
        sign == "-" || sign == "+", after.count > 1
      else { continue }
      return (modifier, after.dropFirst())
    }
    return nil
  }

  private static let modifierNames: [(String, Modifiers)] = [
    ("ctrl", .control), ("control", .control), ("alt", .alt), ("meta", .alt), ("option", .alt),
    ("shift", .shift), ("c", .control), ("m", .alt), ("s", .shift),
  ]

  /// A character with modifiers, as a terminal sends it.
  private init?(_ character: Character, _ modifiers: Modifiers) {
    let alt = modifiers.intersection(.alt)
    if modifiers.contains(.control) {
      let letter = Character(character.lowercased())
      guard !modifiers.contains(.shift), let key = Self.controlled[letter] else { return nil }
      self.init(key.key, key.modifiers.union(alt))
    } else if modifiers.contains(.shift) {
      let upper = character.uppercased()
      guard upper != String(character) || character.isUppercase, upper.count == 1 else {
        return nil
      }
      self.init(.character(Character(upper)), alt)
    } else {
      self.init(.character(character), alt)
    }
  }

  /// What comes in for Control with a character.
  private static let controlled: [Character: KeyPress] = {
    var keys: [Character: KeyPress] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyz\\]^/ " { keys[letter] = .control(letter) }
    keys["h"] = KeyPress(.backspace)
    keys["i"] = KeyPress(.tab)
    keys["j"] = KeyPress(.enter)
    keys["m"] = KeyPress(.enter)
    keys["["] = KeyPress(.escape)
    keys["_"] = .control("/")
    keys["@"] = .control(" ")
    return keys
  }()
}

extension Key {
  /// The key of a name in lower case.
  fileprivate init?(named name: String) {
    if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if let key = Self.names[name] {
      self = key
    } else {
      return nil
    }
  }

  private static let names: [String: Key] = [
    "enter": .enter, "return": .enter, "tab": .tab, "esc": .escape, "escape": .escape,
    "space": .character(" "), "backspace": .backspace, "del": .delete, "delete": .delete,
    "↑": .up, "↓": .down, "←": .left, "→": .right, "ins": .insert, "insert": .insert, "up": .up,
    "down": .down, "left": .left, "right": .right,
    "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "page-up": .pageUp,
    "pgdn": .pageDown, "pgdown": .pageDown, "pagedown": .pageDown, "page-down": .pageDown,
  ]
}
