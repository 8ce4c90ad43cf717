/// Where one line of wrapped text lies in the text, in characters.
public struct WrappedLine: Hashable, Sendable {
  /// Every character that belongs to the line, with the blanks or the line end it is broken at.
  ///
  /// The ranges of all lines follow each other without gaps and cover the whole text.
  public let range: Range<Int>
  /// The characters to draw; these fit.
  public let shown: Range<Int>
  /// Whether the line goes on the one before it, without a line end between them.
  public let isContinuation: Bool

  /// A line of a text.
  public init(range: Range<Int>, shown: Range<Int>, isContinuation: Bool) {
    self.range = range
    self.shown = shown
    self.isContinuation = isContinuation
  }
}
