extension PlaybookError {
  /// What happened, where, and what to do: one line for each problem.
  public var message: String {
    let words = LibraryWords(noun: "playbook")
    return switch self {
    case .problems(let file, let problems): words.problems(problems, in: file)
    case .fileNotFound(let path): words.fileNotFound(path)
    case .notReadable(let path, let reason): words.notReadable(path, reason: reason)
    case .notAFile(let path): words.notAFile(path)
    case .unknownPlaybook(let name, let known): words.unknown(name, known: known)
    }
  }
}
