/// A ladder climbed to the end, with the gap covered: what is read back and signed.
///
/// It can be made only of such a ladder.
public struct Plan: Hashable, Sendable {
  /// The ladder it came from.
  public let climb: Climb

  init?(_ climb: Climb) {
    guard climb.position == .covered else { return nil }
    self.climb = climb
  }

  /// The checklist, in the order in which it came about.
  public var commitments: [Commitment] { climb.commitments }
}
