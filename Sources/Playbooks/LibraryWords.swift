/// What is said when there is no playbook, or no counterpart, to be had.
struct LibraryWords {
  /// What was looked for: "playbook".
  let noun: String

  /// One line for each problem in a file.
  func problems(_ problems: [PlaybookProblem], in file: String) -> String {
    problems.map { $0.line(in: file) }.joined(separator: "\n")
  }

  func fileNotFound(_ path: String) -> String {
    "There is no file “\(path.shown)”. Check the name and the folder."
  }

  func notReadable(_ path: String, reason: String) -> String {
    "“\(path.shown)” cannot be read: \(reason). Check who may read it (ls -l)."
  }

  func notAFile(_ path: String) -> String {
    "“\(path.shown)” is not a file. Give the name of a \(noun)’s YAML file."
  }

  func unknown(_ name: String, known: [String]) -> String {
    let choice =
      known.nearest(to: name).map { "Did you mean “\($0)”?" }
      ?? "There are: \(known.joined(separator: ", "))."
    return "There is no \(noun) “\(name.shown)”. \(choice)"
  }
}
