/// What is wrong with a file of an organisation's own words.
public enum LexiconError: Error, Equatable {
  /// The file is there and cannot be read.
  case unreadable(file: String)
  /// The file is larger than any list of words.
  case tooLarge(file: String)
  /// It is no YAML.
  case notYAML(file: String, line: Int?, problem: String)
  /// It is YAML, but no lists of words under names.
  case notAList(file: String, line: Int?, key: String?)
  /// A key that means nothing here.
  case unknownKey(file: String, line: Int?, key: String)
  /// An entry that is no word: empty, a list, or with marks that no word has.
  case notAWord(file: String, line: Int?, key: String, found: String)
  /// More than one thing, in the order of the file.
  indirect case several([LexiconError])

  /// What happened, where, and what to do about it: one line for each thing that is wrong.
  public var message: String {
    switch self {
    case .unreadable(let file):
      "\(file.shown) cannot be read. Look at its permissions, or move it away to do without."
    case .tooLarge(let file):
      "\(file.shown) is larger than 256 KB. Keep only the words that people there really use."
    case .notYAML(let file, let line, let problem):
      "\(Self.place(file, line)): this is no YAML (\(problem.shown)). "
        + "Write each list as “acts: [kanban, reticket]”."
    case .notAList(let file, let line, let key):
      "\(Self.place(file, line)): \(key.map { "“\($0.shown)” holds" } ?? "the file holds") "
        + "no list of words. Write it as “\(key?.shown ?? "acts"): [one, another]”."
    case .unknownKey(let file, let line, let key):
      "\(Self.place(file, line)): there is no list named “\(key.shown)”. "
        + "The lists are: \(LexiconFile.keys.joined(separator: ", "))."
    case .notAWord(let file, let line, let key, let found):
      "\(Self.place(file, line)): “\(found.shown)” under “\(key.shown)” is no word. "
        + "Write letters and digits only, and a verb or a unit as one word."
    case .several(let problems): problems.map(\.message).joined(separator: "\n")
    }
  }

  private static func place(_ file: String, _ line: Int?) -> String {
    line.map { "\(file.shown), line \($0)" } ?? file.shown
  }
}
