import Foundation

/// A folder in which people keep YAML files of their own: playbooks, counterparts.
struct YAMLFolder: Sendable {
  /// Where it is; nil where there is none, and it need not exist.
  let path: String?

  /// Its files in the order of their names; hidden ones do not count.
  var files: [String] {
    guard let path, let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    else { return [] }
    return names.filter { Self.isYAML($0) && !$0.hasPrefix(".") }.sorted().map { "\(path)/\($0)" }
  }

  /// Whether somebody who writes this means a file, and not something by its name.
  static func isPath(_ name: String) -> Bool { name.contains("/") || isYAML(name) }

  private static func isYAML(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}
