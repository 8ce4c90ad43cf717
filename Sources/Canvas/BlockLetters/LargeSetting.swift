/// A text on its way to large letters in an area.
struct LargeSetting {
  /// More pages than these nobody turns; plain letters say it sooner.
  private static let mostPages = 6
  /// Narrower than this, in pixels, hardly a word would stay whole.
  private static let narrowest = 40

  private let text: CardText
  private let size: Size
  private let glyphs: BlockGlyphs
  private let metrics: LineMetrics
  private let widths: [Character: Int]

  /// The setting of a text; nil if a character of it has no large form.
  init?(_ text: CardText, size: Size, glyphs: BlockGlyphs) {
    var letters: [Character: PixelGlyph] = [:]
    for character in text.characters where letters[character] == nil {
      guard let letter = PixelFont.glyph(for: character) else { return nil }
      letters[character] = letter
    }
    (self.size, self.glyphs) = (size, glyphs)
    metrics = LineMetrics(letters.values)
    let widths = letters.mapValues(\.width)
    self.widths = widths
    self.text = text.measured { widths[$0] ?? 0 }
  }

  /// The largest letters that hold the text on one page, or else the smallest on a few; nil if
  /// plain letters serve better.
  func best() -> (BlockLayout.Lettering, [BlockPage])? {
    guard let (letters, pages) = onePage() ?? pagesOfSmallest() else { return nil }
    guard letters.scale.isNarrow, case let spaced = self.letters(letters.scale, isSpaced: true),
      let roomier = paging(spaced)?.pages(of: text), roomier.count <= pages.count
    else { return (.large(letters), pages) }
    return (.large(spaced), roomier)
  }

  private func onePage() -> (LargeLetters, [BlockPage])? {
    var best: (LargeLetters, [BlockPage])?
    var scale = BlockScale.smallest
    while let pages = paging(letters(scale))?.pages(of: text), pages.count == 1 {
      best = (letters(scale), pages)
      scale = scale.next
    }
    return best
  }

  private func pagesOfSmallest() -> (LargeLetters, [BlockPage])? {
    let smallest = letters(.smallest)
    guard let paging = paging(smallest) else { return nil }
    let pages = paging.pages(of: text) ?? pagesOfBrokenWords(paging)
    return pages.flatMap { $0.count <= Self.mostPages ? (smallest, $0) : nil }
  }

  private func pagesOfBrokenWords(_ paging: Paging) -> [BlockPage]? {
    guard paging.width >= Self.narrowest else { return nil }
    return paging.pages(of: paging.wrapper.broken(text, width: paging.width))
  }

  private func letters(_ scale: BlockScale, isSpaced: Bool = false) -> LargeLetters {
    LargeLetters(scale: scale, glyphs: glyphs, isSpaced: isSpaced)
  }

  /// How the text is parted in some letters, or nil if no line of them fits.
  private func paging(_ letters: LargeLetters) -> Paging? {
    let pixels = letters.pixels(in: size)
    let lines = metrics.lines(in: pixels.rows)
    let wrapper = WordWrapper(
      width: { widths[$0] ?? 0 }, letterGap: letters.letterGap, wordGap: letters.wordGap)
    return lines < 1 ? nil : Paging(wrapper: wrapper, width: pixels.columns, linesPerPage: lines)
  }
}
