public import Ladder

/// A facet found in an answer, and the very words it rests on.
public struct Finding: Hashable, Sendable, Codable {
  /// What was found.
  public let facet: Facet
  /// Where in the answer, as byte offsets into its UTF-8, end exclusive, on character boundaries.
  public let range: Range<Int>
  /// The words in that range.
  public let text: String

  /// A facet, where it stands, and its words.
  public init(facet: Facet, range: Range<Int>, text: String) {
    self.facet = facet
    self.range = range
    self.text = text
  }
}
