import Canvas
import UserFiles
import Yams

/// Something that is wrong with `config.yaml`; everything else in it counts all the same.
public enum SettingsProblem: Hashable, Sendable {
  /// The file is there and cannot be read.
  case unreadable
  /// The file is larger than any that is written by hand.
  case tooLarge
  /// The file is not YAML; nothing in it counts.
  case notYAML(line: Int?, problem: String)
  /// The file holds something else than keys with values.
  case noKeys(line: Int?)
  /// Nothing is called so.
  case unknownKey(line: Int?, key: String)
  /// The value is no text.
  case noText(line: Int?, key: String)
  /// The value is neither on nor off.
  case noChoice(line: Int?, key: String)
  /// The value is none of those that the timers have.
  case noTimers(line: Int?)
  /// The value is no number of minutes.
  case noMinutes(line: Int?)
  /// What stands under the keys is no list of commands.
  case noCommands(line: Int?)
  /// What stands behind a command is no key, and no list of keys.
  case noKeyNames(line: Int?, command: String)

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
    case .unreadable, .tooLarge: nil
    case .notYAML(let line, _), .noKeys(let line), .unknownKey(let line, _), .noText(let line, _),
      .noChoice(let line, _), .noTimers(let line), .noMinutes(let line), .noCommands(let line),
      .noKeyNames(let line, _):
      line
    }
  }

  private var whatAndRemedy: String {
    switch self {
    case .unreadable: "it cannot be read. Check who may read it (ls -l)."
    case .tooLarge: "it is too large for settings. Check that it is the right file."
    case .notYAML(_, let problem):
      "this is not valid YAML: \(Quotation.of(problem)). Mend that line; until then nothing in the "
        + "file counts."
    case .noKeys: "there are no settings here. Write lines such as: theme: projector"
    case .unknownKey(_, let key):
      "there is no setting “\(Quotation.of(key))”. There are: "
        + SettingsKey.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .noText(_, let key): "\(key) needs a text, as in \(key): projector"
    case .noTimers: "timers are on, minutes or off, as in timers: minutes"
    case .noMinutes: "budget is a number of minutes from 1 to 600, as in budget: 45"
    case .noChoice(_, let key): "\(key) is either on or off, as in \(key): off"
    case .noCommands: "keys needs commands below it, each in its line, such as: quit: ctrl-x"
    case .noKeyNames(_, let command):
      "\(Quotation.of(command)) needs a key or several, as in ctrl-x or [f5, ctrl-x]; a sign alone "
        + "stands in quotes, as in \"?\""
    }
  }
}

extension SettingsProblem {
  /// What the YAML reader found wrong, in facts.
  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = .notYAML(line: mark.line, problem: YamlError.words(problem))
    case .duplicatedKeysInMapping(_, let context):
      self = .notYAML(line: context.mark.line, problem: "a key stands in it twice")
    default:
      self = .notYAML(line: nil, problem: "it cannot be understood")
    }
  }
}
