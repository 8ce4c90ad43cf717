import Canvas

/// The list of every action of the moment, searched by typing.
struct ActionList<Command: Listed>: Sendable {
  /// What is typed to search.
  private(set) var search = TextField(isMultiline: false, limit: 60)
  /// The marked row among those found.
  private(set) var selected = 0
  private let all: [Action<Command>]

  /// A list of these actions.
  init(_ actions: [Action<Command>]) {
    all = actions
  }

  /// The actions that hold every word typed.
  var found: [Action<Command>] {
    let words = search.text.lowercased().split(separator: " ")
    return all.filter { action in
      let text = [action.command.name, action.command.purpose, action.key]
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

  /// Puts the cursor into the search, where it was clicked.
  mutating func click(at point: Point, in area: Rect) {
    search.click(at: point, in: area)
  }

  /// Marks a row among those found.
  mutating func mark(_ row: Int) {
    selected = row
  }

  /// Moves the mark.
  mutating func move(by rows: Int) {
    selected = min(max(0, selected + rows), max(0, found.count - 1))
  }
}

/// An action in the list, and the key for next time.
struct Action<Command: Listed>: Hashable, Sendable {
  /// What it does.
  let command: Command
  /// The key, as the list names it.
  let key: String
}

/// Something that the list of all actions can hold.
protocol Listed: Hashable, Sendable {
  /// What it is called.
  var name: String { get }
  /// What it does, in one line.
  var purpose: String { get }
}

extension ActionList<Command> {
  /// The actions of a moment, with the keys of a map.
  ///
  /// While letters are text, what single letters do is one Esc further away, and listed so.
  init(below moment: KeyMoment<Stage>, keymap: ProgramKeymap) {
    let here = keymap.shown(at: moment)
    let known = Set(here.map(\.command))
    let behind = keymap.behindEscape(of: moment.stage).map(\.action).filter { action in
      !known.contains(action.command)
    }
    self.init(
      here.map(\.action)
        + behind.map { Action(command: $0.command, key: "Esc \($0.key)") })
  }
}
