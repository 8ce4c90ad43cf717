/// Words that call for a private stop.
public struct SensitiveFinding: Hashable, Sendable {
  /// What they are about.
  public let topic: SensitiveTopic
  /// Where they stand, as byte offsets into the text's UTF-8, end exclusive.
  public let range: Range<Int>

  /// A topic and where it was found.
  public init(topic: SensitiveTopic, range: Range<Int>) {
    self.topic = topic
    self.range = range
  }
}
