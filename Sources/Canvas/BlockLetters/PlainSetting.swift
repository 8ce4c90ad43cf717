/// A text on its way to the terminal's own letters in an area.
struct PlainSetting {
  private let text: CardText
  private let size: Size

  /// The setting of a text in an area of at least one cell.
  init(_ text: CardText, size: Size) {
    (self.text, self.size) = (text, size)
  }

  /// The widest spacing that holds the text on one page, or else as few pages as it takes.
  func best() -> (BlockLayout.Lettering, [BlockPage]) {
    for spacing in BlockLayout.Spacing.allCases
    where spacing != .wide || text.characters.allSatisfy(\.standsAlone) {
      if let pages = paging(spacing).pages(of: parted(spacing)), pages.count == 1 {
        return (.plain(spacing), pages)
      }
    }
    let dense = paging(.dense)
    let pages = dense.pages(of: text) ?? dense.brokenPages(of: text)
    return (.plain(.dense), pages)
  }

  private func paging(_ spacing: BlockLayout.Spacing) -> Paging {
    let lines = spacing == .dense ? size.rows : (size.rows + 1) / 2
    return Paging(wrapper: .plain(spacing), width: size.columns, linesPerPage: lines)
  }

  /// The text with its words of wide characters, which may part anywhere, fitted to the lines.
  private func parted(_ spacing: BlockLayout.Spacing) -> CardText {
    let hasWideWords = text.characters.contains { $0.displayWidth == 2 }
    return hasWideWords ? WordWrapper.plain(spacing).broken(text, width: size.columns) : text
  }
}

extension Paging {
  /// The pages of a text whose words are cut where they are wider than a line.
  fileprivate func brokenPages(of text: CardText) -> [BlockPage] {
    // A wide character in one column stays wider than the line; it is clipped when drawn.
    let roomy = Paging(wrapper: wrapper, width: max(2, width), linesPerPage: linesPerPage)
    return
      (pages(of: wrapper.broken(text, width: width))
      ?? roomy.pages(of: wrapper.broken(text, width: 1))) ?? []
  }
}

extension WordWrapper {
  /// The wrapper of the terminal's own letters.
  static func plain(_ spacing: BlockLayout.Spacing) -> WordWrapper {
    WordWrapper(
      width: \.displayWidth, letterGap: spacing == .wide ? 1 : 0, wordGap: spacing == .wide ? 3 : 1)
  }
}

extension Character {
  /// Whether the letter may stand apart from its neighbours: those of joined scripts may not.
  fileprivate var standsAlone: Bool {
    guard let value = unicodeScalars.first?.value else { return true }
    return value < 0x0590 || value >= 0x1E00
  }
}
