import Foundation

/// A folder that is there for one test, and the program run in it.
final class Scratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "brasstacks-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  /// A journal in a folder of its own.
  var journal: String { file("data/journal.sqlite") }

  /// Runs the program with this folder as its home.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Ending {
    try Programs.run(
      Programs.brasstacks, arguments, input: input,
      environment: ["HOME": path, "TERM": "dumb", "LANG": "C", "TZ": "UTC"]
        .merging(environment) { $1 }, in: path)
  }

  /// Writes a file, and the folders it is in.
  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }
}
