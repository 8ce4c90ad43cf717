extension Counterpart {
  /// A rescue: relief, and the rung stays, for the problem is on the leader's desk now.
  mutating func hearRescue() -> Reply {
    here.warmth = max(0, here.warmth - 1)
    disown(by: 5, downTo: 8)
    return say(.relief, .relief)
  }
}
