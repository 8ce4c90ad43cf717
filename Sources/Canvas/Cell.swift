/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// What stands in it: one grapheme cluster, or nothing in the right half of a wide character.
  public var glyph: String
  /// What it is for.
  public var role: Role
  /// Whether it is underlined.
  public var isUnderlined: Bool

  /// A cell with a glyph in a role.
  public init(glyph: String, role: Role, isUnderlined: Bool = false) {
    self.glyph = glyph
    self.role = role
    self.isUnderlined = isUnderlined
  }

  /// An empty cell.
  public static let blank = Cell(glyph: " ", role: .text)

  /// The right half of a wide character, which takes no glyph of its own.
  public static func continuation(of role: Role, isUnderlined: Bool = false) -> Cell {
    Cell(glyph: "", role: role, isUnderlined: isUnderlined)
  }
}
