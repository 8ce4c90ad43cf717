/// Makes sure that a glyph takes exactly the columns that the frame gives it.
///
/// Libraries and terminals disagree about joined emoji and new characters. Every cell to the
/// right would shift, so what they disagree about is folded to what they agree about.
struct GlyphFit {
  private static let replacement = "\u{FFFD}"
  /// More marks on one letter than this the terminal library drops.
  private static let markLimit = 4

  /// The columns of a scalar for the terminal library; negative for what it cannot show.
  let width: (UnicodeScalar) -> Int

  /// The text to draw in so many columns.
  func text(for glyph: String, columns: Int) -> String {
    if columns == 1, glyph.utf8.count == 1, let byte = glyph.utf8.first, 0x20..<0x7F ~= byte {
      return glyph
    }
    guard columns > 0 else { return "" }
    // A tag or joiner changes what a terminal shows but not what the library counts.
    let scalars = glyph.unicodeScalars.filter { !$0.properties.isVariationSelector }
    let isJoined = scalars.contains { $0 == "\u{200D}" || (0xE0000...0xE007F) ~= $0.value }
    let widths = scalars.map(width)
    let total = widths.reduce(0) { $0 + max(0, $1) }
    let marks = widths.dropFirst().count { $0 == 0 }
    let isAgreed = !isJoined && widths.allSatisfy { $0 >= 0 } && marks <= Self.markLimit
    if isAgreed, let first = widths.first, first > 0, total == columns {
      return String(String.UnicodeScalarView(scalars))
    }
    return folded(scalars, columns: columns)
  }

  /// The first scalar alone, or the sign for what cannot be shown, filled with spaces.
  private func folded(_ scalars: some Collection<UnicodeScalar>, columns: Int) -> String {
    guard let base = scalars.first else { return String(repeating: " ", count: columns) }
    let baseWidth = width(base)
    guard baseWidth > 0 && baseWidth <= columns else {
      return Self.replacement + String(repeating: " ", count: columns - 1)
    }
    return String(base) + String(repeating: " ", count: columns - baseWidth)
  }
}
