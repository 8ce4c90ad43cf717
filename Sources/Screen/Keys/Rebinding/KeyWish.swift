import Canvas

/// What somebody wrote about the keys of a command.
public struct KeyWish: Hashable, Sendable {
  /// The line it stands in; nil where it is not known.
  public let line: Int?
  /// The command, by the name it was given.
  public let command: String
  /// The keys, as they were written.
  public let keys: [String]

  /// A wish in a line: these keys for the command of this name.
  public init(line: Int?, command: String, keys: [String]) {
    self.line = line
    self.command = command
    self.keys = keys
  }
}

/// One key wished for one command that there is.
struct WishedKey<Command: Bindable>: Hashable, Sendable {
  let line: Int?
  let command: Command
  let press: KeyPress
}

/// A wish with its keys read, and what could not be read of it.
struct KeyWishReading: Sendable {
  /// How many keys of one command count.
  static let mostKeys = 4

  let wish: KeyWish
  private(set) var presses: [KeyPress] = []
  private(set) var problems: [KeyProblem] = []

  init(_ wish: KeyWish) {
    self.wish = wish
    guard Keys.commandNames.contains(wish.command) else {
      problems = [
        .unknownCommand(
          line: wish.line, name: wish.command, near: Keys.commandNames(near: wish.command))
      ]
      return
    }
    if wish.keys.isEmpty { problems = [.noKey(line: wish.line, command: wish.command)] }
    if wish.keys.count > Self.mostKeys {
      problems = [.tooManyKeys(line: wish.line, command: wish.command)]
    }
    for key in wish.keys.prefix(Self.mostKeys) {
      if let press = KeyPress(reading: key) {
        presses.append(press)
      } else {
        problems.append(.unreadableKey(line: wish.line, command: wish.command, key: key))
      }
    }
  }

  /// The keys for a command of a kind; none where the wish is about another kind.
  func keys<Command: Bindable>() -> [WishedKey<Command>] {
    guard let command = Command(rawValue: wish.command) else { return [] }
    return presses.map { WishedKey(line: wish.line, command: command, press: $0) }
  }
}

extension KeyPress {
  /// Whether it keeps what it does, whatever is wished: the screen names these two, and the
  /// way out has to be the same for everybody.
  var isSettled: Bool {
    self == KeyPress(.enter) || self == KeyPress(.escape) || self == .wayOut
  }

  /// Leaves, always.
  static let wayOut = KeyPress.control("c")

  /// Whether it is needed to type, or to choose by a letter.
  func isTaken(by letters: LetterUse) -> Bool {
    guard modifiers.isDisjoint(with: [.control, .alt]) else { return false }
    switch key {
    case .character: return letters == .text
    case .backspace, .delete, .left, .right, .up, .down, .home, .end: return letters == .text
    case .enter, .tab, .escape, .insert, .pageUp, .pageDown, .function: return false
    }
  }
}
