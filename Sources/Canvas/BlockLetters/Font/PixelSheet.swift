/// Letters drawn side by side: a row that names them, then their pixels row by row.
///
/// `#` is a pixel, `.` none. The first row of pixels is the top of a capital, the seventh stands
/// on the baseline, and two more may follow below it.
struct PixelSheet {
  /// The letters, by what they stand for.
  let glyphs: [Character: PixelGlyph]

  /// The letters of some drawings.
  init(_ drawings: String...) {
    var glyphs: [Character: PixelGlyph] = [:]
    for drawing in drawings {
      let rows = drawing.split(separator: "\n").map { $0.split(separator: " ") }
      guard let names = rows.first else { continue }
      for (column, name) in names.enumerated() {
        let pixels = rows.dropFirst().compactMap { column < $0.count ? $0[column] : nil }
        if let character = name.first { glyphs[character] = PixelGlyph(pixels) }
      }
    }
    self.glyphs = glyphs
  }
}
