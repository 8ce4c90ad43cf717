import UserFiles
import Yams

/// A playbook's text as the tree that YAML makes of it, with the keys that are there twice.
///
/// The parser stops at the first key that is there twice. To find every problem at once, each such
/// key is noted and given a name that nobody uses, and the text is parsed again.
struct PlaybookYAML {
  private(set) var root: Node?
  private(set) var problems: [PlaybookProblem] = []

  /// What marks a key that has been reported already: a character that no keyboard types.
  static let twin: Character = "\u{E0FF}"
  private static let mostTwins = 40

  init(_ text: String) {
    var text = text
    for _ in 0...Self.mostTwins {
      do {
        root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        if root == nil { problems.append(PlaybookProblem(.emptyFile)) }
        return
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard let key = keys.first, note(key, after: context.mark, in: &text) else { return }
      } catch let error as YamlError {
        problems.append(Self.problem(error))
        return
      } catch {
        problems.append(PlaybookProblem(.notYAML(words: "\(error)")))
        return
      }
    }
  }

  /// Notes the second of two keys and renames it; false when it cannot be found in the text.
  private mutating func note(_ key: String, after first: Mark, in text: inout String) -> Bool {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let column = first.column - 1
    for index in lines.indices.dropFirst(first.line) {
      let indentation = lines[index].utf8.prefix { $0 == 0x20 }.count
      let rest = lines[index].unicodeScalars.dropFirst(column)
      guard !lines[index].allSatisfy({ $0 == " " || $0 == "\r" }), rest.first != "#" else {
        continue
      }
      // The group of keys has ended, or this is the next entry of a list of such groups.
      guard indentation >= column else { break }
      guard indentation == column, let bare = Self.spelling(of: key, in: String(rest)) else {
        continue
      }
      problems.append(PlaybookProblem(.duplicateKey(key), line: index + 1, column: column + 1))
      let value = String(rest).dropFirst(bare.count)
      lines[index] = String(repeating: " ", count: column) + "\"\(index)\(Self.twin)\"" + value
      text = lines.joined(separator: "\n")
      return true
    }
    problems.append(
      PlaybookProblem(.duplicateKey(key), line: first.line, column: first.column))
    return false
  }

  /// How a key is written at the beginning of a line, if it is that key.
  private static func spelling(of key: String, in line: String) -> String? {
    [key, "\"\(key)\"", "'\(key)'"].first { spelling in
      line.hasPrefix(spelling)
        && line.dropFirst(spelling.count).drop { $0 == " " }.first == ":"
    }
  }

  private static func problem(_ error: YamlError) -> PlaybookProblem {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      let context = context.map { ", \($0.text) from line \($0.mark.line) on" } ?? ""
      return PlaybookProblem(
        .notYAML(words: YamlError.words(problem) + context), line: mark.line, column: mark.column)
    case .composer(_, let problem, let mark, _):
      let fact: PlaybookProblem.Fact =
        problem.contains("alias") ? .unknownAlias : .severalDocuments
      return PlaybookProblem(fact, line: mark.line, column: mark.column)
    case .reader(let problem, _, _, _):
      return PlaybookProblem(.notYAML(words: YamlError.words(problem)))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded,
      .duplicatedKeysInMapping:
      return PlaybookProblem(.notYAML(words: "the parser gave up"))
    }
  }
}
