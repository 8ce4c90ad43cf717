import Canvas

/// The list of every action of the moment, searched by typing.
struct ActionList: Sendable {
  /// What is typed to search.
  private(set) var search = TextField(isMultiline: false, limit: 60)
  /// The marked row among those found.
  private(set) var selected = 0
  private let all: [KeyBinding]

  /// The actions of a stage.
  init(below stage: Stage, isFieldEmpty: Bool) {
    all = Keymap.shown(in: stage).filter { binding in
      binding.command != .showActions && (isFieldEmpty || !binding.isTextOnceTyped)
    }
  }

  /// The actions that hold every word typed.
  var found: [KeyBinding] {
    let words = search.text.lowercased().split(separator: " ")
    return all.filter { binding in
      let text = [binding.command.name, binding.command.purpose, binding.press.name]
        .joined(separator: " ").lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// The marked action.
  var chosen: Command? {
    found.indices.contains(selected) ? found[selected].command : nil
  }

  /// Types into the search.
  mutating func take(_ press: KeyPress) {
    _ = search.handle(press)
    selected = 0
  }

  /// Pastes into the search.
  mutating func paste(_ text: String) {
    search.insert(paste: text)
    selected = 0
  }

  /// Moves the mark.
  mutating func move(by rows: Int) {
    selected = min(max(0, selected + rows), max(0, found.count - 1))
  }
}
