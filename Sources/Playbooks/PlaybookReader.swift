import Conversation
import Ladder
import Yams

/// Reads the tree of a playbook's file, and gathers everything that is wrong with it on the way.
///
/// Nothing stops the reading: where something is wrong it is noted, and the next thing is read. A
/// playbook is made only when nothing was noted.
struct PlaybookReader {
  var problems: [PlaybookProblem] = []
  /// Everything that is said aloud, with where it stands.
  var spoken: [SpokenLine] = []

  init(problems: [PlaybookProblem]) {
    self.problems = problems
  }

  /// The most characters in a text that is said, and in one that has to fit in a row.
  static let longestText = 500
  static let longestLabel = 40

  mutating func note(_ fact: PlaybookProblem.Fact, at spot: Spot) {
    problems.append(PlaybookProblem(fact, line: spot.line, column: spot.column))
  }

  // MARK: - Keys

  /// The entries of a group of keys, by key; keys that are not known are noted, and so are those
  /// that are required and not there.
  mutating func entries(
    _ node: Node, at spot: Spot, required: [String], optional: [String] = []
  ) -> [String: Entry] {
    guard let entries = allEntries(node, at: spot) else { return [:] }
    return self.entries(entries, at: spot, required: required, optional: optional)
  }

  /// The same for entries that have been read already.
  ///
  /// What stands under a misspelt key is read as what was meant, so that one slip does not hide
  /// what else is wrong there.
  mutating func entries(
    _ entries: [Entry], at spot: Spot, required: [String], optional: [String] = []
  ) -> [String: Entry] {
    let known = required + optional
    let present = Set(entries.map(\.key))
    var found: [String: Entry] = [:]
    for entry in entries {
      guard !known.contains(entry.key) else {
        found[entry.key] = entry
        continue
      }
      let missing = known.filter { !present.contains($0) && found[$0] == nil }
      let meant = missing.nearest(to: entry.key)
      let nearest = meant ?? known.nearest(to: entry.key)
      note(.unknownKey(entry.key, path: spot.name, nearest: nearest, known: known), at: entry.spot)
      if let meant { found[meant] = entry }
    }
    for key in required where found[key] == nil {
      note(.missingKey(key, path: spot.name), at: spot)
    }
    return found
  }

  /// The entries of a group of keys, in the file's order; nil when there is no such group.
  mutating func allEntries(_ node: Node, at spot: Spot) -> [Entry]? {
    guard case .mapping(let mapping) = node else {
      note(.wrongShape(path: spot.name, wanted: .keys, found: node.shape), at: spot)
      return nil
    }
    var entries: [Entry] = []
    for (keyNode, value) in mapping {
      guard case .scalar(let scalar) = keyNode else {
        note(
          .wrongShape(path: spot.name, wanted: .text, found: keyNode.shape),
          at: spot.under("?", mark: keyNode.mark))
        continue
      }
      guard scalar.string.last != PlaybookYAML.twin else { continue }
      let key = scalar.string
      entries.append(Entry(key: key, value: value, spot: spot.under(key, mark: scalar.mark)))
    }
    return entries
  }

  // MARK: - Lists and texts

  /// The entries of a list.
  mutating func list(_ node: Node, at spot: Spot) -> [Node] {
    guard case .sequence(let sequence) = node else {
      note(.wrongShape(path: spot.name, wanted: .list, found: node.shape), at: spot)
      return []
    }
    return Array(sequence)
  }

  /// A text without control characters, neither empty nor too long; nil when it is not that.
  mutating func text(_ node: Node, at spot: Spot, most: Int = longestText) -> String? {
    let spot = Spot(path: spot.path, mark: node.mark)
    guard case .scalar(let scalar) = node else {
      note(.wrongShape(path: spot.name, wanted: .text, found: node.shape), at: spot)
      return nil
    }
    let text = scalar.string.trimmed
    guard !text.isEmpty, node.shape == .text else {
      note(.emptyText(path: spot.name), at: spot)
      return nil
    }
    if let control = text.unicodeScalars.first(where: \.isControl) {
      note(.controlCharacter(control.value), at: spot)
      return nil
    }
    guard text.count <= most else {
      note(.tooLong(path: spot.name, characters: text.count, most: most), at: spot)
      return nil
    }
    return text
  }

  /// A text that can be a name in file names and on the command line.
  mutating func id(_ entry: Entry?) -> String? {
    guard let entry, let text = text(entry.value, at: entry.spot) else { return nil }
    let isName =
      text.utf8.count <= 64
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
    guard isName else {
      note(.malformedID(text), at: Spot(path: entry.spot.path, mark: entry.value.mark))
      return nil
    }
    return text
  }
}

extension Node {
  var shape: PlaybookProblem.Shape {
    switch self {
    case .scalar(let scalar):
      scalar.style == .plain && ["", "~", "null"].contains(scalar.string) ? .nothing : .text
    case .mapping: .keys
    case .sequence: .list
    case .alias: .nothing
    }
  }
}

extension String {
  /// The text without the spaces and line ends around it.
  fileprivate var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0.isNewline }
    var text = drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(text)
  }
}
