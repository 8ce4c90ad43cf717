import Foundation
public import Language
import UserFiles
import Yams

/// The file of an organisation's own words: `lexicon.yaml`.
///
///     acts: [kanban, reticket]
///     vague_acts: [solutionise]
///     roles: [scrum lead, AE]
///     accounts: [Acme, Oakhurst]
///     jargon: [north star, flywheel]
///     units: [batch, MQL]
public enum LexiconFile {
  /// The lists that a file may hold.
  static let keys = ["acts", "vague_acts", "roles", "accounts", "jargon", "units"]

  private static let sizeLimit = 256 << 10

  /// The words in a file; none when there is no file.
  ///
  /// - Parameter path: Where it may be.
  /// - Returns: The words by their kinds.
  /// - Throws: ``LexiconError`` for everything that is wrong, each with its line.
  public static func vocabulary(at path: String) throws(LexiconError) -> Vocabulary {
    guard FileManager.default.fileExists(atPath: path) else { return Vocabulary() }
    switch SmallFile(path: path, limit: sizeLimit) {
    case .unreadable: throw .unreadable(file: path)
    case .tooLarge: throw .tooLarge(file: path)
    case .text(let yaml): return try vocabulary(yaml: yaml, file: path)
    }
  }

  /// The words in a file's text.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - file: The file's name, for messages.
  /// - Returns: The words by their kinds.
  /// - Throws: ``LexiconError`` for everything that is wrong, each with its line.
  public static func vocabulary(
    yaml: String, file: String
  ) throws(LexiconError) -> Vocabulary {
    guard let root = try root(of: yaml, file) else { return Vocabulary() }
    guard let mapping = root.mapping else {
      throw .notAList(file: file, line: root.mark?.line, key: nil)
    }
    var vocabulary = Vocabulary()
    var problems: [LexiconError] = []
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard let list = list(name) else {
        problems.append(.unknownKey(file: file, line: key.mark?.line, key: name))
        continue
      }
      vocabulary[keyPath: list] = words(
        value, under: name,
        mayHaveSpaces: name != "acts" && name != "units" && name != "vague_acts",
        file, &problems)
    }
    guard let problem = problems.first else { return vocabulary }
    throw problems.count == 1 ? problem : .several(problems)
  }

  private static func list(_ key: String) -> WritableKeyPath<Vocabulary, [String]>? {
    switch key {
    case "acts": \.acts
    case "vague_acts": \.vagueActs
    case "roles": \.roles
    case "accounts": \.accounts
    case "jargon": \.jargon
    case "units": \.units
    default: nil
    }
  }

  private static func root(of yaml: String, _ file: String) throws(LexiconError) -> Node? {
    do {
      return try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw LexiconError(error, file: file)
    } catch {
      throw .notYAML(file: file, line: nil, problem: "it cannot be understood")
    }
  }

  private static func words(
    _ node: Node, under key: String, mayHaveSpaces: Bool, _ file: String,
    _ problems: inout [LexiconError]
  ) -> [String] {
    if node.scalar?.string.isEmpty == true { return [] }
    guard let entries = node.sequence else {
      problems.append(.notAList(file: file, line: node.mark?.line, key: key))
      return []
    }
    let words = entries.map { entry in
      (word: entry.scalar?.string.trimmingCharacters(in: .whitespaces) ?? "", entry.mark?.line)
    }
    for (word, line) in words where !isWord(word, mayHaveSpaces: mayHaveSpaces) {
      problems.append(.notAWord(file: file, line: line, key: key, found: word))
    }
    return words.map(\.word)
  }

  private static func isWord(_ word: String, mayHaveSpaces: Bool) -> Bool {
    word.contains(where: \.isLetter)
      && word.allSatisfy {
        $0.isLetter || $0.isNumber || "-'’&".contains($0) || $0 == " " && mayHaveSpaces
      }
  }
}

extension LexiconError {
  /// What the YAML reader found wrong, in facts.
  fileprivate init(_ error: YamlError, file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = .notYAML(file: file, line: mark.line, problem: YamlError.words(problem))
    case .duplicatedKeysInMapping(_, let context):
      self = .notYAML(file: file, line: context.mark.line, problem: "a list stands in it twice")
    case .reader(let problem, _, _, _):
      self = .notYAML(file: file, line: nil, problem: YamlError.words(problem))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      self = .notYAML(file: file, line: nil, problem: "it cannot be understood")
    }
  }
}
