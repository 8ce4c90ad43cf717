extension PlaybookError {
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
      "“\(path.shown)” is not a file. Give the name of a playbook’s YAML file."
    case .unknownPlaybook(let name, let known):
      "There is no playbook “\(name.shown)”. \(Self.choice(name, known))"
    }
  }

  private static func choice(_ name: String, _ known: [String]) -> String {
    if let nearest = known.nearest(to: name) { return "Did you mean “\(nearest)”?" }
    return "There are: \(known.joined(separator: ", "))."
  }
}
