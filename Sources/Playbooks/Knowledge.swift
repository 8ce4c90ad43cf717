import Conversation
import Ladder

/// What can be filled into wordings at a point of the conversation.
struct Knowledge {
  /// What is always known there.
  var sure: Set<Placeholder>
  /// What may be known there: a number that is yes or no has no gap.
  var perhaps: Set<Placeholder> = []

  /// Everything that can be filled in, in a fixed order.
  var all: [Placeholder] { sure.union(perhaps).inOrder }

  /// Once the number is on the table.
  static let afterTheTable = Knowledge(
    sure: [.person, .measurable, .due], perhaps: [.target, .actual, .gap])

  /// At a step.
  static func at(_ step: StepID) -> Knowledge {
    switch step {
    case .person: Knowledge(sure: [])
    case .measurable: Knowledge(sure: [.person])
    case .target, .actual, .due: Knowledge(sure: [.person, .measurable])
    case .agreed, .inControl, .unchanged, .newTarget, .newDue, .newAgreement, .readiness, .ready,
      .sayScript, .writeScript, .seePaper, .gap, .obstacle, .action, .whatElse, .readBack, .sign,
      .courseCorrection, .nextCheckIn:
      afterTheTable
    case .lastTime, .lastProof, .lastObstacle: afterTheTable.surely([.action])
    // What is quoted there is the person's rule.
    case .lastRule: afterTheTable.surely([.said])
    case .counterpart, .topics, .firstStep, .time, .measure, .expectedYield:
      afterTheTable.surely([.action])
    case .restOfGap: afterTheTable.surely([.target, .actual, .gap, .covered, .rest])
    }
  }

  /// After an answer at a rung.
  static func afterAnswer(at rung: Rung) -> Knowledge {
    let step = StepID(rawValue: rung.rawValue).map(at) ?? afterTheTable
    return step.perhaps([.said, .isOrAre])
  }

  /// After an answer at any rung.
  static let afterAnyAnswer = afterTheTable.perhaps([.said, .isOrAre, .action])

  /// At a moment at which the leader is reminded of something.
  static func at(_ moment: CueMoment) -> Knowledge {
    switch moment {
    case .waiting, .firstNebulous, .stillNebulous, .askedForAnswer, .feelings, .blame:
      afterAnyAnswer
    case .climbed, .signed: afterTheTable.perhaps([.action])
    case .gapOpen: afterTheTable.surely([.gap, .covered, .rest])
    }
  }

  func surely(_ places: Set<Placeholder>) -> Knowledge {
    Knowledge(sure: sure.union(places), perhaps: perhaps.subtracting(places))
  }

  func perhaps(_ places: Set<Placeholder>) -> Knowledge {
    Knowledge(sure: sure, perhaps: perhaps.union(places))
  }

  /// What is known here and there alike.
  func common(with other: Knowledge) -> Knowledge {
    let known = sure.union(perhaps).intersection(other.sure.union(other.perhaps))
    let sure = sure.intersection(other.sure)
    return Knowledge(sure: sure, perhaps: known.subtracting(sure))
  }

  func never(_ places: Set<Placeholder>) -> Knowledge {
    Knowledge(sure: sure.subtracting(places), perhaps: perhaps.subtracting(places))
  }
}

extension Set<Placeholder> {
  /// The places in the order in which they are declared.
  var inOrder: [Placeholder] { Placeholder.allCases.filter(contains) }
}
