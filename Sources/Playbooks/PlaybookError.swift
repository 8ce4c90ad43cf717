/// Why there is no playbook to be had.
public enum PlaybookError: Error, Equatable, Sendable {
  /// The file can be read, and these things are wrong with it.
  case problems(file: String, [PlaybookProblem])
  /// There is no such file.
  case fileNotFound(String)
  /// The file is there and cannot be opened or read; the system's reason is given.
  case notReadable(String, reason: String)
  /// What is there is a folder, a device or a pipe.
  case notAFile(String)
  /// No playbook has that name.
  case unknownPlaybook(String, known: [String])
}
