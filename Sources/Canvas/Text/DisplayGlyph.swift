/// One thing to draw in one cell, or in two where it is wide.
///
/// The text of a glyph is one base with at most four marks, so that ncurses and the terminal
/// behind it count the same columns.
public struct DisplayGlyph: Hashable, Sendable {
  /// A base character with its marks.
  public let text: String
  /// How many columns it takes: 1 or 2.
  public let width: Int

  /// A glyph with its width.
  public init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// What stands for a character that nobody can be sure to draw.
  public static let unknown = DisplayGlyph(text: "\u{FFFD}", width: 1)
  /// An empty cell.
  public static let space = DisplayGlyph(text: " ", width: 1)
}
