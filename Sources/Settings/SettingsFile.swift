import Foundation
import UserFiles
import Yams

/// `config.yaml` as it was read: what can be used of it, and what is wrong with it.
public struct SettingsFile: Hashable, Sendable {
  /// What was set; a value that is not right is left as it comes.
  public private(set) var settings = Settings()
  /// What is wrong, in the order of the file.
  public private(set) var problems: [SettingsProblem] = []

  /// The largest file that is read.
  private static let sizeLimit = 64 << 10

  /// The file at a path; one that is not there sets nothing.
  public init(path: String) {
    self.init(yaml: "")
    guard FileManager.default.fileExists(atPath: path) else { return }
    switch SmallFile(path: path, limit: Self.sizeLimit) {
    case .unreadable: problems = [.unreadable]
    case .tooLarge: problems = [.tooLarge]
    case .text(let yaml): self = SettingsFile(yaml: yaml)
    }
  }

  /// The file with this text.
  public init(yaml: String) {
    do {
      guard let root = try Yams.compose(yaml: yaml) else { return }
      guard let mapping = root.mapping else {
        problems = [.noKeys(line: root.mark?.line)]
        return
      }
      for (key, value) in mapping { read(key, value) }
    } catch {
      problems = [SettingsProblem(error)]
    }
  }

  private mutating func read(_ node: Node, _ value: Node) {
    let name = node.scalar?.string ?? ""
    guard let key = SettingsKey(rawValue: name) else {
      problems.append(.unknownKey(line: node.mark?.line, key: name))
      return
    }
    switch key {
    case .theme:
      if let text = value.scalar?.string, !text.isEmpty {
        settings.theme = text == "auto" ? nil : text
        settings.themeLine = settings.theme == nil ? nil : value.mark?.line
      } else {
        problems.append(.noText(line: value.mark?.line, key: name))
      }
    case .mouse: settings.usesMouse = choice(value, name)
    case .synchronizedOutput: settings.usesSynchronizedOutput = choice(value, name) ?? true
    case .ascii: settings.usesASCII = choice(value, name) ?? false
    case .timers: readTimers(value)
    case .budget: readBudget(value)
    case .keys: readKeys(value)
    }
  }

  private mutating func readTimers(_ value: Node) {
    let word = value.scalar?.string.lowercased() ?? ""
    if let timers = TimerSetting(rawValue: word) {
      settings.timers = timers
    } else {
      problems.append(.noTimers(line: value.mark?.line))
    }
  }

  private mutating func readBudget(_ value: Node) {
    if let minutes = value.scalar.flatMap({ Int($0.string) }), (1...600).contains(minutes) {
      settings.budget = minutes
    } else {
      problems.append(.noMinutes(line: value.mark?.line))
    }
  }

  private mutating func readKeys(_ value: Node) {
    guard let mapping = value.mapping else {
      problems.append(.noCommands(line: value.mark?.line))
      return
    }
    for (command, keys) in mapping {
      let name = command.scalar?.string ?? ""
      let nodes = keys.sequence.map(Array.init) ?? [keys]
      let names = nodes.compactMap(\.scalar?.string).filter { !$0.isEmpty }
      if names.count == nodes.count, !name.isEmpty {
        settings.keys.append(KeySetting(line: command.mark?.line, command: name, keys: names))
      } else {
        problems.append(.noKeyNames(line: command.mark?.line, command: name))
      }
    }
  }

  private mutating func choice(_ value: Node, _ key: String) -> Bool? {
    switch value.scalar?.string.lowercased() {
    case "on", "yes", "true": return true
    case "off", "no", "false": return false
    default:
      problems.append(.noChoice(line: value.mark?.line, key: key))
      return nil
    }
  }
}
