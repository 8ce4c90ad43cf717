/// Words set for an area: in which letters, and what stands on which page.
public struct BlockLayout: Hashable, Sendable {
  /// The letters they are set in.
  public let lettering: Lettering
  /// The pages, in reading order; none if there is nothing to show or nowhere to show it.
  public let pages: [BlockPage]
  /// What the words are for.
  public let role: Role

  /// The letters of a card.
  public enum Lettering: Hashable, Sendable {
    /// Large letters.
    case large(LargeLetters)
    /// The terminal's own letters.
    case plain(Spacing)
  }

  /// How far apart the terminal's own letters stand.
  public enum Spacing: Hashable, Sendable, CaseIterable {
    /// A blank between letters and an empty row between lines.
    case wide
    /// An empty row between lines.
    case open
    /// As any text.
    case dense
  }
}

/// One page of a card.
public struct BlockPage: Hashable, Sendable {
  /// The words of each line, with a blank between them.
  public let lines: [String]

  /// The words of the page in one line.
  public var text: String { lines.joined(separator: " ") }
}
