import Canvas

/// Fields as text with a `|` where the cursor is, and keys as words.
enum FieldScript {
  static func field(_ marked: String, isMultiline: Bool = true) -> TextField {
    let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    var field = TextField(parts.joined(), isMultiline: isMultiline)
    field.move(to: parts[0].count)
    return field
  }

  static func marked(_ field: TextField) -> String {
    String(field.characters[..<field.cursor]) + "|" + String(field.characters[field.cursor...])
  }

  /// The presses of a script: `C-` is Control, `M-` is Alt, `S-` is Shift, `␣` is a blank; what is
  /// no name of a key is typed.
  static func presses(_ script: String) -> [KeyPress] {
    script.split(separator: " ").flatMap { word -> [KeyPress] in
      var modifiers: Modifiers = []
      var name = Substring(word)
      while name.count > 2, let modifier = prefixes[String(name.prefix(2))] {
        modifiers.insert(modifier)
        name = name.dropFirst(2)
      }
      if let key = named[String(name)] { return [KeyPress(key, modifiers)] }
      return name.map { KeyPress(.character($0 == "␣" ? " " : $0), modifiers) }
    }
  }

  private static let prefixes: [String: Modifiers] = ["C-": .control, "M-": .alt, "S-": .shift]
  private static let named: [String: Key] = [
    "enter": .enter, "tab": .tab, "escape": .escape, "backspace": .backspace, "delete": .delete,
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
    "pageup": .pageUp, "f1": .function(1),
  ]
}

extension TextField {
  /// Handles every press of a script; the answers are whether the field took them.
  @discardableResult
  mutating func press(_ script: String, columns: Int = .max) -> [Bool] {
    FieldScript.presses(script).map { handle($0, columns: columns) }
  }
}
