/// What was laid before the ladder.
public struct Groundwork: Hashable, Sendable {
  /// The person and their number.
  public let table: NumberOnTheTable
  /// How the opening script was written down.
  public let copy: ScriptCopy
  /// What became of the earlier commitments; nil when there were none.
  public let lastTime: ReviewedLastTime?
}
