/// Why there is no counterpart to be had.
public enum CounterpartError: Error, Equatable, Sendable {
  /// The file can be read, and these things are wrong with it.
  case problems(file: String, [PlaybookProblem])
  /// There is no such file.
  case fileNotFound(String)
  /// The file is there and cannot be opened or read; the system's reason is given.
  case notReadable(String, reason: String)
  /// What is there is a folder, a device or a pipe.
  case notAFile(String)
  /// No counterpart has that name.
  case unknown(String, known: [String])

  /// What happened, where, and what to do: one line for each problem.
  public var message: String {
    let words = LibraryWords(noun: "counterpart")
    return switch self {
    case .problems(let file, let problems): words.problems(problems, in: file)
    case .fileNotFound(let path): words.fileNotFound(path)
    case .notReadable(let path, let reason): words.notReadable(path, reason: reason)
    case .notAFile(let path): words.notAFile(path)
    case .unknown(let name, let known): words.unknown(name, known: known)
    }
  }

  /// The same trouble with a file, as a counterpart's.
  init(_ error: PlaybookError) {
    self =
      switch error {
      case .problems(let file, let problems): .problems(file: file, problems)
      case .fileNotFound(let path): .fileNotFound(path)
      case .notReadable(let path, let reason): .notReadable(path, reason: reason)
      case .notAFile(let path): .notAFile(path)
      case .unknownPlaybook(let name, let known): .unknown(name, known: known)
      }
  }
}
