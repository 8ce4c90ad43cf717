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

  /// Runs the program with this folder as its home.
  func run(_ arguments: [String]) throws -> Ending {
    let program = Process()
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    program.executableURL = folder.appendingPathComponent("brasstacks")
    program.arguments = arguments
    program.environment = ["HOME": path, "TERM": "dumb", "LANG": "C", "TZ": "UTC"]
    program.currentDirectoryURL = URL(fileURLWithPath: path)
    _ = FileManager.default.createFile(atPath: file(".out"), contents: nil)
    _ = FileManager.default.createFile(atPath: file(".err"), contents: nil)
    program.standardInput = FileHandle.nullDevice
    program.standardOutput = FileHandle(forWritingAtPath: file(".out"))
    program.standardError = FileHandle(forWritingAtPath: file(".err"))
    try program.run()
    program.waitUntilExit()
    return Ending(
      status: program.terminationStatus, output: try text(".out"), complaint: try text(".err"))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }
}

/// How a run of the program ended.
struct Ending: Equatable {
  let status: Int32
  let output: String
  let complaint: String
}
