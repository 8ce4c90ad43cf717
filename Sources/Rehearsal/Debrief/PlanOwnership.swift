import Ladder

/// Whose plan it is.
public struct PlanOwnership: Hashable, Sendable {
  /// How many of its parts came from the person.
  public let theirs: Int
  /// How many were handed over by the leader: parts at whose place the leader had folded, and the
  /// actions that the person only said yes to.
  public let yours: Int
  /// How far the person holds it for theirs: 0 to 100.
  public let felt: Int

  init(_ practice: Practice) {
    let handed = Set(practice.turns.filter { $0.handedOver != nil }.compactMap(\.place))
    let climbed = practice.climbedPlaces
    theirs = climbed.filter { !handed.contains($0) }.count
    yours = handed.count
    felt = practice.counterpart.ownership
  }
}
