/// Words for the far end of the table, to be set as large as an area allows.
///
/// A line end in the words begins a new line; other white space only parts words.
public struct BlockText: Hashable, Sendable {
  /// The words.
  public let words: String
  /// What they are for.
  public let role: Role

  /// Words in a role.
  public init(_ words: String, role: Role = .text) {
    self.words = words
    self.role = role
  }

  /// The words set for an area, in the largest letters that hold them on one page.
  ///
  /// If even the smallest letters do not, the words are split over as few pages as it takes. Text
  /// with characters that have no large form, and areas too small for large letters, get plain
  /// letters, widely spaced where there is room.
  ///
  /// - Parameters:
  ///   - size: The area to fill.
  ///   - glyphs: What the terminal can paint.
  /// - Returns: The pages, at least one if the area has a cell and there is a word.
  public func fitted(to size: Size, glyphs: BlockGlyphs = .blocks) -> BlockLayout {
    let text = CardText(words)
    guard !text.isEmpty, size.columns > 0, size.rows > 0 else {
      return BlockLayout(lettering: .plain(.dense), pages: [], role: role)
    }
    let (lettering, pages) =
      LargeSetting(text, size: size, glyphs: glyphs)?.best()
      ?? PlainSetting(text, size: size).best()
    return BlockLayout(lettering: lettering, pages: pages, role: role)
  }
}
