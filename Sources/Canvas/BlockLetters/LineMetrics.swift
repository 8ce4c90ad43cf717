/// How far the lines of a text stand apart in large letters, in pixels of the letters.
struct LineMetrics {
  /// The highest row that a letter of the text reaches.
  let top: Int
  /// The row below the lowest.
  let bottom: Int

  /// The metrics of a text in these letters.
  init(_ glyphs: some Sequence<PixelGlyph>) {
    (top, bottom) = glyphs.reduce((0, Self.baseline)) { reach, glyph in
      glyph.rows.isEmpty ? reach : (min(reach.0, glyph.top), max(reach.1, glyph.bottom))
    }
  }

  /// How many lines so many pixels hold.
  func lines(in height: Int) -> Int { (height + gap) / pitch }

  /// How high so many lines are.
  func height(of lines: Int) -> Int { lines * pitch - gap }

  /// How far it is from a line to the next.
  var pitch: Int { bottom - top + gap }

  /// The row below a letter that stands on the baseline.
  private static let baseline = 7
  /// Letters that reach below the line keep lines apart enough by themselves.
  private var gap: Int { bottom > Self.baseline ? 0 : 1 }
}
