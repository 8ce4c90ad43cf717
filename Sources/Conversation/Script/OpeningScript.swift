/// The words that Part 2 begins with, said aloud by the leader and written down by the person.
public struct OpeningScript: Hashable, Sendable {
  /// The sentences, in order; at least one.
  public let sentences: [String]

  /// A script of sentences; nil when there is none.
  public init?(sentences: [String]) {
    guard !sentences.isEmpty else { return nil }
    self.sentences = sentences
  }

  /// The whole script in one line.
  public var text: String { sentences.joined(separator: " ") }
}
