/// One thing that is wrong with a playbook's file, and where it stands.
public struct PlaybookProblem: Hashable, Sendable {
  /// What is wrong.
  public let fact: Fact
  /// The line, counted from 1; nil where the file as a whole is meant.
  public let line: Int?
  /// The column, counted from 1.
  public let column: Int?

  /// A problem by what is wrong and where.
  public init(_ fact: Fact, line: Int? = nil, column: Int? = nil) {
    self.fact = fact
    self.line = line
    self.column = column
  }

  /// What can be wrong with a playbook's file.
  ///
  /// A `path` names a place in the file by the keys that lead to it: "ladder.gap.questions".
  public enum Fact: Hashable, Sendable {
    // The file as a whole.
    case tooLarge(bytes: Int, most: Int)
    case notUTF8
    case emptyFile
    case notYAML(words: String)
    case severalDocuments
    case tabInIndentation
    case anchor(String)
    case unknownAlias

    // Keys and shapes.
    case wrongShape(path: String, wanted: Shape, found: Shape)
    case unknownKey(String, path: String, nearest: String?, known: [String])
    case missingKey(String, path: String)
    case duplicateKey(String)
    case misplacedStep(String, belongs: String)

    // Texts.
    case controlCharacter(UInt32)
    case emptyText(path: String)
    case tooLong(path: String, characters: Int, most: Int)
    case tooFewWordings(path: String, count: Int, least: Int)
    case repeatedWording(path: String, firstLine: Int?)
    case unknownPlace(String, nearest: String?)
    case unmatchedBrace
    case placeNotKnown(String, path: String, known: [String])
    case alwaysNeeds([String], path: String)
    case folds(String, deciding: String)

    // Names, and what points at them.
    case malformedID(String)
    case duplicateID(String, firstLine: Int?)
    case idTaken(String, by: String)
    case wrongNumberOfParts(Int)
    case unknownPart(String, nearest: String?, known: [String])
    case partRequiresLater(String, later: String)
    case partsRequireEachOther([String])

    /// What only a counterpart's file can have wrong.
    case counterpart(CounterpartFact)
  }

  /// What a place in a file holds.
  public enum Shape: String, Hashable, Sendable {
    /// Words.
    case text
    /// Several things, each after a dash.
    case list
    /// Keys with something after their colon.
    case keys
    /// Nothing at all.
    case nothing
  }
}

extension PlaybookProblem: Comparable {
  /// Whether a problem stands before another in the file; those of the whole file come first.
  public static func < (one: PlaybookProblem, other: PlaybookProblem) -> Bool {
    (one.line ?? 0, one.column ?? 0) < (other.line ?? 0, other.column ?? 0)
  }
}
