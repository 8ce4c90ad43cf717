import Screen
import Settings

extension SettingsFile {
  /// The keys as the person wants them, as far as they can be had.
  var keys: Keys { rebound.keys }

  /// What is wrong with the settings and with the keys among them, for whoever can mend it.
  ///
  /// - Parameter path: The file's path.
  /// - Returns: A line for each.
  func complaints(in path: String) -> [String] {
    problems.map { $0.message(in: path) } + rebound.problems.map { $0.message(in: path) }
  }

  private var rebound: (keys: Keys, problems: [KeyProblem]) {
    Keys.rebound(
      settings.keys.map { KeyWish(line: $0.line, command: $0.command, keys: $0.keys) })
  }
}
