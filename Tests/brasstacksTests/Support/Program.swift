import Foundation

/// The real binary, beside the tests.
enum Binary {
  static let path: String = {
    let beside = Bundle.main.executableURL?.deletingLastPathComponent()
      .appendingPathComponent("brasstacks").path
    let built = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../.build/debug/brasstacks").standardizedFileURL.path
    let candidates = [beside, built].compactMap { $0 }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? built
  }()
}

/// What a run of a program left behind.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the real binary to its end.
  ///
  /// - Parameters:
  ///   - arguments: The command line.
  ///   - input: What stands on standard input.
  ///   - environment: Variables beside a clean environment.
  static func brasstacks(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try program(Binary.path, arguments, input: input, environment: environment)
  }

  static func program(
    _ path: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(), "LC_ALL": "C.UTF-8",
    ].merging(environment) { _, new in new }
    // Files rather than pipes: a pipe that nobody empties would hold the program up.
    let folder = try Folder()
    let files = try ["in", "out", "err"].map { name in
      let path = folder.path + "/" + name
      try (name == "in" ? input : "").write(toFile: path, atomically: false, encoding: .utf8)
      return try name == "in"
        ? FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        : FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
    process.standardInput = files[0]
    process.standardOutput = files[1]
    process.standardError = files[2]
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: try String(contentsOfFile: folder.path + "/out", encoding: .utf8),
      errors: try String(contentsOfFile: folder.path + "/err", encoding: .utf8))
  }
}

/// A folder of its own for one test, gone when the test is.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "brasstacks-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A journal in it.
  var journal: String { path + "/data/journal.sqlite" }
}
