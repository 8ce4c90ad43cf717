public import Assessment
public import Language

/// Where a conversation is.
///
/// Each case holds exactly what is known in it.
///
/// Part 1 runs from `table` to `ready`, Part 2 from `script` to `closing`. A case of Part 2 can be
/// made only from what Part 1 ends with, and a case after `script` only from a written copy.
public enum Phase: Hashable, Sendable {
  /// The number is put on the table. Leads to `baseline`, or to `ended` when it is on track.
  case table(TableDraft)
  /// The leader checks whose number it is. Leads to `readiness`, or to `agreeing`.
  case baseline(NumberOnTheTable, BaselineQuestion)
  /// The target is agreed, and the conversation ends there. Leads to `ended`.
  case agreeing(NumberOnTheTable, TargetStage)
  /// The leader chooses to have the conversation or to avoid it. Leads to `ready` or `ended`.
  case readiness(NumberOnTheTable)
  /// The leader is asked whether they are ready. Leads to `script` or `ended`.
  case ready(NumberOnTheTable)
  /// The script is said and written down. Leads to `lastTime` or `ladder`.
  case script(NumberOnTheTable, ScriptStage, LastTime?)
  /// Earlier commitments come before anything new. Leads to `ladder`.
  case lastTime(NumberOnTheTable, ScriptCopy, Review)
  /// The ladder is climbed. Leads to `readBack`.
  case ladder(Climb)
  /// The person says the checklist back; the commitments, from 0, that were left out, and what was
  /// said so far. Leads to `signing`.
  case readBack(Plan, missing: [Int], said: String)
  /// The person signs. Leads to `correcting`.
  case signing(Plan, readBack: String)
  /// The person says what they will do next time; the nebulous answers so far, and the rule kept from
  /// before, where one has gone back to it. Leads to `closing`.
  case correcting(SignedPlan, tries: [Judgement], kept: TacticalAnswer?)
  /// The next check-in is named and confirmed. Leads to `ended`.
  case closing(SignedPlan, rule: TacticalAnswer, named: Day?)
  /// The conversation is over.
  case ended(Ending)
}

/// The questions of the baseline check, in order; "yes" leads on.
public enum BaselineQuestion: String, CaseIterable, Hashable, Sendable {
  /// Was the target agreed with the person, is it in their control, has nothing changed since?
  case agreed, inControl, unchanged

  var next: BaselineQuestion? {
    switch self {
    case .agreed: .inControl
    case .inControl: .unchanged
    case .unchanged: nil
    }
  }

  var previous: BaselineQuestion? {
    switch self {
    case .agreed: nil
    case .inControl: .agreed
    case .unchanged: .inControl
    }
  }
}

/// How far agreeing the target has come.
public enum TargetStage: Hashable, Sendable {
  /// What should the number be?
  case target
  /// By when?
  case due(Target)
  /// Does the person stand behind it?
  case agreement(Target, Day)
}

/// A plan with the person's name under it.
public struct SignedPlan: Hashable, Sendable {
  /// The plan.
  public let plan: Plan
  /// How the person said it back.
  public let readBack: String
  /// The name as it was signed.
  public let name: String
}

/// How a conversation ended.
public enum Ending: Hashable, Sendable {
  /// The number is on track: there is nothing to drill.
  case onTrack(NumberOnTheTable)
  /// The target was not the person's, and now one is agreed: the number with its new target.
  case targetAgreed(NumberOnTheTable)
  /// The leader chose not to have it now.
  case notHeld(NumberOnTheTable)
  /// The plan is signed, and the next check-in stands.
  case signed(Outcome)
}

/// What a conversation leads to.
public struct Outcome: Hashable, Sendable {
  /// The signed plan.
  public let signed: SignedPlan
  /// The person's rule for next time.
  public let rule: TacticalAnswer
  /// The day of the next check-in.
  public let checkIn: Day
}
