public import Assessment
import Ladder

extension Aim {
  /// What to ask for next after a judgement; nil when it is tactical.
  ///
  /// An answer that is good as far as it goes is asked for the first facet that it misses, but never
  /// for who does it before there is something to be done; letters or blanks are asked what they
  /// stand for; everything else is asked according to its fault.
  public init?(of judgement: Judgement) {
    switch judgement.verdict {
    case .tactical: return nil
    case .nebulous(.incomplete, let missing):
      let first = missing.contains(.action) ? missing.first { $0 != .actor } : missing.first
      self = first.map(Aim.missing) ?? .fault(.abstract)
    case .nebulous(let fault, _):
      self = fault == .placeholder && judgement.echo?.isBlank == true ? .blank : .fault(fault)
    }
  }
}
