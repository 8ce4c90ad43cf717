/// A text being written: its characters, the cursor, and what can be undone.
///
/// It is a plain value; keys go in through `handle(_:columns:)`. Positions count characters as
/// people see them (grapheme clusters), so that one press of Backspace takes one emoji.
public struct TextField: Hashable, Sendable {
  /// Whether it may hold line ends.
  public let isMultiline: Bool
  /// The most characters it holds.
  public let limit: Int
  /// The characters.
  public internal(set) var characters: [Character] = []
  /// The character that the cursor stands before, from 0 to the number of characters.
  public internal(set) var cursor = 0

  /// What can be undone, oldest first.
  var done: [FieldEdit] = []
  /// What can be done again, the next one last.
  var undone: [FieldEdit] = []
  /// What was last cut.
  var clipboard: [Character] = []
  /// What the last key did, for keys that go on with it.
  var streak = Streak.none
  /// The column to keep to while moving over shorter lines.
  var goalColumn: Int?

  /// A field with a text, the cursor behind it, and nothing to undo.
  public init(_ text: String = "", isMultiline: Bool = true, limit: Int = 20_000) {
    self.isMultiline = isMultiline
    self.limit = max(0, limit)
    let (kept, _) = admissible(text, room: self.limit)
    characters = kept
    cursor = kept.count
  }

  /// A field as somebody left it: its text, and the character that the cursor stands before.
  public init(_ text: String, cursor: Int) {
    self.init(text)
    self.cursor = min(max(0, cursor), characters.count)
  }

  /// The text.
  public var text: String { String(characters) }

  /// Whether nothing is written.
  public var isEmpty: Bool { characters.isEmpty }

  /// What a key can go on with.
  enum Streak: Hashable, Sendable {
    /// Nothing: the next key starts anew.
    case none
    /// Typing: the next character of the same word is undone together with it.
    case typing
    /// Deleting single characters: those that follow are undone together with it.
    case deleting
    /// Cutting: what is cut next joins the clipboard.
    case cutting
  }
}
