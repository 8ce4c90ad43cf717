import Ladder

/// One kind of mistake: when it is made, and the words that it rests on.
protocol FaultRule: Sendable {
  static var fault: Fault { get }
  /// The tokens that the fault rests on; nil when it does not hold.
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>?
}
