import Foundation

/// How a run of a program ended.
struct Ending: Equatable {
  let status: Int32
  let output: String
  let complaint: String
}

/// Programs run to their end.
///
/// They are spawned by the system's own call: Foundation's `Process` waits until every descendant
/// has let go of it, which the server of a terminal never does.
enum Programs {
  /// The real binary, beside the tests.
  static let brasstacks: String = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("brasstacks").path
    let built = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../.build/debug/brasstacks").standardizedFileURL.path
    return FileManager.default.isExecutableFile(atPath: beside) ? beside : built
  }()

  /// Runs a program in a folder.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: The command line after its name.
  ///   - input: What stands on standard input.
  ///   - environment: All of its variables.
  ///   - folder: Where it runs.
  /// - Returns: How it ended, and what it said.
  /// - Throws: ``NotStarted`` when there is no such program.
  static func run(
    _ path: String, _ arguments: [String], input: String = "", environment: [String: String],
    in folder: String
  ) throws -> Ending {
    // Files rather than pipes: a pipe that nobody empties would hold the program up.
    let number = UUID().uuidString.prefix(8)
    let (stdin, stdout, stderr) = (
      "\(folder)/.in-\(number)", "\(folder)/.out-\(number)", "\(folder)/.err-\(number)"
    )
    try input.write(toFile: stdin, atomically: false, encoding: .utf8)
    defer { for file in [stdin, stdout, stderr] { unlink(file) } }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, stdin, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, stdout, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, stderr, O_WRONLY | O_CREAT, 0o600)

    let status = try spawn("/usr/bin/env", ["-C", folder, path] + arguments, environment, &actions)
    return Ending(
      status: status, output: try String(contentsOfFile: stdout, encoding: .utf8),
      complaint: try String(contentsOfFile: stderr, encoding: .utf8))
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws -> Int32 {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    // The tests' threads block signals, and what they start would never hear that it is to end.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    guard posix_spawn(&process, path, &actions, &attributes, &words, &variables) == 0 else {
      throw NotStarted(path: path)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // As the shell tells it: the exit status, or 128 and the signal.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  struct NotStarted: Error {
    let path: String
  }
}
