public import Ladder

/// How hard a rehearsal is: how many good questions an answer costs, and how much help is shown.
public enum Difficulty: Int, CaseIterable, Hashable, Sendable {
  /// One or two good questions; the playbook's question is suggested.
  case gentle = 1
  /// Two or three; the rung's name is shown.
  case usual = 2
  /// Three or four; nothing is shown.
  case hard = 3

  /// How many good questions an answer at a rung costs somebody who neither trusts nor mistrusts.
  ///
  /// What is in the way and what will be done are what people keep to themselves; once those are
  /// said, the rest comes more easily.
  public func questions(at rung: Rung) -> Int {
    switch rung {
    case .obstacle, .action: rawValue + 1
    case .gap, .counterpart, .topics, .time, .firstStep, .measure, .expectedYield,
      .courseCorrection:
      rawValue
    }
  }
}
