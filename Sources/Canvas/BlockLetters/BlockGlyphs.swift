/// What a terminal can paint large letters with.
///
/// The choice is made where the words are set, not where cells are painted: halves and quarters of
/// a cell cannot be told apart any more once each is one ASCII character.
public enum BlockGlyphs: Hashable, Sendable, CaseIterable {
  /// The block characters, whose quarters make up to four pixels of a cell.
  case blocks
  /// Only ASCII: a cell is one `#` or none.
  case ascii

  /// How many pixels a cell has at most, in each direction.
  var pixelsPerCell: Int {
    switch self {
    case .blocks: 2
    case .ascii: 1
    }
  }

  /// What a cell shows, by which of its quarters are filled.
  ///
  /// - Parameter quarters: The bits 1, 2, 4, 8: top left, top right, bottom left, bottom right.
  /// - Returns: The glyph to put there.
  func cell(for quarters: UInt8) -> [DisplayGlyph] {
    switch self {
    case .blocks: Self.quarters[Int(quarters & 15)]
    case .ascii: Self.sign
    }
  }

  private static let quarters = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".map(\.displayFold)
  private static let sign = Character("#").displayFold
}
