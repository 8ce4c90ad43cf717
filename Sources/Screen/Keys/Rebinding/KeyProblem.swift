import Canvas

/// A wish about keys that cannot be met; the command keeps the keys it comes with.
public enum KeyProblem: Hashable, Sendable {
  /// No command is called so.
  case unknownCommand(line: Int?, name: String, near: [String])
  /// No key is named.
  case noKey(line: Int?, command: String)
  /// There are more keys than anybody can mean.
  case tooManyKeys(line: Int?, command: String)
  /// No terminal sends such a key.
  case unreadableKey(line: Int?, command: String, key: String)
  /// The key leaves the program, always.
  case wayOut(line: Int?, command: String)
  /// The key is needed to type wherever the command is.
  case text(line: Int?, command: String, key: String, kept: String)
  /// The key is another command's, in a place where both count.
  case taken(line: Int?, command: String, key: String, by: String, place: String, kept: String)

  /// What is wrong, where, and what to do about it.
  ///
  /// - Parameter file: The file's path.
  /// - Returns: A line without control characters.
  public func message(in file: String) -> String {
    let place = Quotation.of(file) + (line.map { ", line \($0)" } ?? "")
    return "\(place): \(whatAndRemedy)"
  }

  private var line: Int? {
    switch self {
    case .unknownCommand(let line, _, _), .noKey(let line, _), .tooManyKeys(let line, _),
      .unreadableKey(let line, _, _), .wayOut(let line, _), .text(let line, _, _, _),
      .taken(let line, _, _, _, _, _):
      line
    }
  }

  /// Whether it is about the same key for the same command, found wrong in another place.
  func isAboutSame(as other: KeyProblem) -> Bool {
    switch (self, other) {
    case (
      .taken(_, let command, let key, _, _, _), .taken(_, let otherCommand, let otherKey, _, _, _)
    ), (.text(_, let command, let key, _), .text(_, let otherCommand, let otherKey, _)):
      command == otherCommand && key == otherKey
    default: self == other
    }
  }

  private var whatAndRemedy: String {
    switch self {
    case .unknownCommand(_, let name, let near):
      "there is no command “\(Quotation.of(name))”. "
        + (near.isEmpty
          ? "The README lists them under “Your own keys”."
          : "Did you mean \(near.joined(separator: " or "))?")
    case .noKey(_, let command):
      "\(command) needs a key, as in \(command): ctrl-x, or several: [f5, ctrl-x]"
    case .tooManyKeys(_, let command):
      "\(command) has more keys than the \(KeyWishReading.mostKeys) that count. Take some away."
    case .unreadableKey(_, let command, let key):
      "“\(Quotation.of(key))” for \(command) is no key that terminals send. Write it as ctrl-x, "
        + "alt-x, f5, shift-tab, pgup, space, or one letter."
    case .wayOut(_, let command):
      "Ctrl-C always leaves, so that there is a way out; \(command) needs another key."
    case .text(_, let command, let key, let kept):
      "\(key) is needed for typing where \(command) counts. It keeps \(kept); choose one such as "
        + "ctrl-x or f5."
    case .taken(_, let command, let key, let other, let place, let kept):
      "\(key) does two things \(place): \(other) has it, \(command) keeps \(kept). Choose another "
        + "key for one of them."
    }
  }
}
