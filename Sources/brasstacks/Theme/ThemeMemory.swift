import Foundation

/// The theme that was last chosen from the list on the screen: one line in a file of its own.
struct ThemeMemory {
  let path: String

  /// The name; nil where none was chosen.
  var name: String? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8), text.utf8.count <= 4096
    else { return nil }
    let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return name.isEmpty ? nil : name
  }

  /// Remembers a name, or that the terminal's background decides.
  ///
  /// What cannot be written is only forgotten: nothing else depends on it.
  func keep(_ name: String?) {
    guard let name else {
      unlink(path)
      return
    }
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? Data((name + "\n").utf8).write(to: URL(filePath: path), options: .atomic)
  }
}
