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
    switch self {
    case .problems(let file, let problems):
      problems.map { $0.line(in: file) }.joined(separator: "\n")
    case .fileNotFound(let path):
      "There is no file “\(path.shown)”. Check the name and the folder."
    case .notReadable(let path, let reason):
      "“\(path.shown)” cannot be read: \(reason). Check who may read it (ls -l)."
    case .notAFile(let path):
      "“\(path.shown)” is not a file. Give the name of a counterpart’s YAML file."
    case .unknown(let name, let known):
      "There is no counterpart “\(name.shown)”. \(Self.choice(name, known))"
    }
  }

  private static func choice(_ name: String, _ known: [String]) -> String {
    if let nearest = known.nearest(to: name) { return "Did you mean “\(nearest)”?" }
    return "There are: \(known.joined(separator: ", "))."
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
