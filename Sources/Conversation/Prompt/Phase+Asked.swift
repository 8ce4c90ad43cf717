public import Assessment
public import Ladder
import Language

extension Phase {
  /// Whose turn it is to type.
  public var turn: Turn {
    switch self {
    case .table, .baseline, .readiness, .ready, .closing, .ended: .leader
    case .script(_, .toSay, _), .script(_, .onPaperToSee, _): .leader
    case .agreeing, .script(_, .toWrite, _), .lastTime, .ladder, .readBack, .signing, .correcting:
      .person
    }
  }

  /// The playbook's step; nil once the conversation is over.
  public var step: StepID? {
    switch self {
    case .table(let draft): draft.asking.step
    case .baseline(_, .agreed): .agreed
    case .baseline(_, .inControl): .inControl
    case .baseline(_, .unchanged): .unchanged
    case .agreeing(_, .target): .newTarget
    case .agreeing(_, .due): .newDue
    case .agreeing(_, .agreement): .newAgreement
    case .readiness: .readiness
    case .ready: .ready
    case .script(_, .toSay, _): .sayScript
    case .script(_, .toWrite, _): .writeScript
    case .script(_, .onPaperToSee, _): .seePaper
    case .lastTime(_, _, let review): review.stage.step
    case .ladder(let climb): climb.step
    case .readBack: .readBack
    case .signing: .sign
    case .correcting: .courseCorrection
    case .closing: .nextCheckIn
    case .ended: nil
    }
  }

  /// The rung whose standard words are held to here; nil where they are not judged.
  public var rung: Rung? {
    switch self {
    case .ladder(let climb): climb.slot?.rung
    case .correcting: .courseCorrection
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .readBack, .signing,
      .closing, .ended:
      nil
    }
  }

  /// The nebulous answers given at this place so far.
  public var tries: [Judgement] {
    switch self {
    case .ladder(let climb): climb.tries
    case .correcting(_, let tries, _): tries
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .readBack, .signing,
      .closing, .ended:
      []
    }
  }

  /// The person and their number, once both are known.
  public var table: NumberOnTheTable? {
    switch self {
    case .table: nil
    case .baseline(let table, _), .agreeing(let table, _), .readiness(let table),
      .ready(let table), .script(let table, _, _), .lastTime(let table, _, _):
      table
    case .ladder(let climb): climb.groundwork.table
    case .readBack(let plan, _, _), .signing(let plan, _): plan.climb.groundwork.table
    case .correcting(let signed, _, _), .closing(let signed, _, _):
      signed.plan.climb.groundwork.table
    case .ended(let ending): ending.table
    }
  }

  /// The ladder as far as it has been climbed, once there is one.
  public var climb: Climb? {
    switch self {
    case .ladder(let climb): climb
    case .readBack(let plan, _, _), .signing(let plan, _): plan.climb
    case .correcting(let signed, _, _), .closing(let signed, _, _): signed.plan.climb
    case .ended(.signed(let outcome)): outcome.signed.plan.climb
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .ended: nil
    }
  }

  /// Which wording of a question has its turn: actions count.
  var questionTurn: Int {
    guard case .ladder(let climb) = self, case .action(let index, _)? = climb.slot else { return 0 }
    // What the rest of the gap takes is asked for the first time after the first action.
    return step == .restOfGap ? index - 1 : index
  }
}

extension Ending {
  /// The person and their number.
  public var table: NumberOnTheTable {
    switch self {
    case .onTrack(let table), .targetAgreed(let table), .notHeld(let table): table
    case .signed(let outcome): outcome.signed.plan.climb.groundwork.table
    }
  }
}

extension TableField {
  /// The playbook's step for this field.
  public var step: StepID {
    switch self {
    case .person: .person
    case .measurable: .measurable
    case .target: .target
    case .actual: .actual
    case .due: .due
    }
  }
}

extension ReviewStage {
  var step: StepID {
    switch self {
    case .marking: .lastTime
    case .proving: .lastProof
    case .explaining: .lastObstacle
    case .readingRule: .lastRule
    }
  }
}

extension Climb {
  /// The playbook's step where the ladder stands.
  var step: StepID {
    switch position {
    case .covered: .whatElse
    case .asking(.action(let index, .action)) where index > 0: isCovered ? .action : .restOfGap
    case .asking(let slot), .confirming(let slot, _, _): slot.step
    }
  }
}
