/// The large letters that a card is set in.
public struct LargeLetters: Hashable, Sendable {
  /// How large their pixels are.
  public let scale: BlockScale
  /// What they are painted with.
  public let glyphs: BlockGlyphs
  /// Whether they stand further apart than they must, as narrow letters should where they can.
  public let isSpaced: Bool

  /// Letters in a scale, as close as they may stand unless said otherwise.
  init(scale: BlockScale, glyphs: BlockGlyphs, isSpaced: Bool = false) {
    (self.scale, self.glyphs, self.isSpaced) = (scale, glyphs, isSpaced)
  }

  /// The pixels between two letters of a word.
  var letterGap: Int { isSpaced ? 2 : 1 }

  /// The pixels between two words.
  var wordGap: Int { isSpaced ? 6 : 4 }

  /// How many pixels an area has in each direction.
  func pixels(in size: Size) -> (columns: Int, rows: Int) {
    let perCell = glyphs.pixelsPerCell
    return (size.columns * perCell / scale.columns, size.rows * perCell / scale.rows)
  }
}
