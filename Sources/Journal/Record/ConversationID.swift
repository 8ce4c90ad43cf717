/// The number of a conversation in the journal, as `brasstacks log` lists it.
public struct ConversationID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The number, 1 for the first.
  public let rawValue: Int64

  /// The conversation with this number.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Orders conversations by when they began.
  public static func < (left: ConversationID, right: ConversationID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension ConversationID: CustomStringConvertible {
  /// The number in digits.
  public var description: String { String(rawValue) }
}
