/// How large a pixel of a letter is, counted in the smallest pixels that the terminal can paint.
///
/// With block characters these are quarters of a cell, so that `2 × 1` is half a cell high and a
/// column wide, which is as good as square, and `4 × 2` is two columns of one row.
public struct BlockScale: Hashable, Sendable, Comparable {
  /// How wide a pixel is.
  public let columns: Int
  /// How high a pixel is.
  public let rows: Int

  /// The smallest letters.
  public static let smallest = BlockScale(columns: 1, rows: 1)

  /// Whether letters look narrow in it, a cell being twice as high as it is wide.
  var isNarrow: Bool { columns < 2 * rows }

  /// The scale after this one: taller and wider in turn, so that letters keep their shape.
  var next: BlockScale {
    isNarrow
      ? BlockScale(columns: columns + 1, rows: rows) : BlockScale(columns: columns, rows: rows + 1)
  }

  /// Whether letters are smaller in one scale than in another.
  public static func < (one: BlockScale, other: BlockScale) -> Bool {
    (one.rows, one.columns) < (other.rows, other.columns)
  }
}
