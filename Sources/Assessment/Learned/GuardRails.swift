import Ladder
import Language

/// What the learned weights may not do, however sure they are.
enum GuardRails {
  /// Whether what the rules refuse may be let pass all the same.
  ///
  /// Never where nothing is said, where letters or blanks stand for content, or where the rung
  /// needs a moment or a number and none is there.
  static func mayPass(_ ruling: Ruling, _ demand: Demand, _ evidence: Evidence) -> Bool {
    guard evidence.contentCount > 0, ruling.fault != .empty else { return false }
    if BlankReader.blank(in: 0..<evidence.tokens.count, evidence.reading) != nil { return false }
    switch evidence.rung {
    case .expectedYield: return false
    case .time, .firstStep:
      return demand.time != nil && !demand.missing.contains(.time)
    case .gap: return !GapRung.numbers(evidence).isEmpty
    case .obstacle, .action, .counterpart, .topics, .measure, .courseCorrection: return true
    }
  }

  /// Whether what the rules let pass may be refused all the same.
  static func mayRefuse(_ demand: Demand, _ evidence: Evidence) -> Bool {
    evidence.rung != .expectedYield
  }

  /// Whether the fault that the rules name may be given another name.
  static func mayRename(_ ruled: Fault, _ evidence: Evidence) -> Bool {
    guard evidence.rung != .expectedYield, evidence.contentCount > 0 else { return false }
    return BlankReader.blank(in: 0..<evidence.tokens.count, evidence.reading) == nil
  }
}
