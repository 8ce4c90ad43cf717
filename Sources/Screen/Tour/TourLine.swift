import Canvas
import Conversation

/// What the tour says at the moment: the step that is asked for, as it can be done from here.
enum TourLine: CaseIterable, Hashable, Sendable {
  // The script.
  case sayScript, writeScript, emptyCopy, seePaper
  // The ladder.
  case giveNonAnswer, sayWhatIsDone, sayAgain, answer, confirmSaid, confirmInFull, emptyAnswer,
    goOnClimbing,
    nameDay
  // The screen.
  case lookAtChecklist, showCard, listActions, listActionsFromCard
  // The leader's own question.
  case leaveField, wordQuestion, giveAway, heardFold
  // Where the step cannot be done from here.
  case closeList, closeCard, liftCurtain, privateStop, backToField, emptyChoice, goOn, partOne
  // The end.
  case farewell
}

extension TourLine {
  /// What is to be said on the screen.
  init(_ meeting: Meeting, stage: Stage, step: TourStep?) {
    let phase = meeting.state.phase
    let isEmpty = meeting.field.isEmpty
    if let line = TourLine(aside: stage, meeting, step: step) {
      self = line
    } else if stage == .choosing, !isEmpty {
      self = .emptyChoice
    } else if let line = TourLine(outsideLadder: phase, isFieldEmpty: isEmpty) {
      self = line
    } else {
      let isAtField = stage == .typing || stage == .choosing
      self.init(step, climb: phase.climb, isAtField: isAtField, isFieldEmpty: isEmpty)
    }
  }

  /// Where something else lies over the question, or has taken its place.
  private init?(aside stage: Stage, _ meeting: Meeting, step: TourStep?) {
    switch stage {
    case .listing, .dressing: self = .closeList
    case .card: self = step == .actions ? .listActionsFromCard : .closeCard
    case .curtained: self = .liftCurtain
    case .stopped, .hushed: self = .privateStop
    case .resting: self = .goOn
    case .wording: self = meeting.wording?.hearing == nil ? .giveAway : .heardFold
    case .naming, .home, .typing, .choosing, .browsing, .looking, .ended: return nil
    }
  }

  /// Before the ladder, and when everything is over.
  init?(outsideLadder phase: Phase, isFieldEmpty: Bool) {
    switch phase {
    case .table, .baseline, .agreeing, .readiness, .ready: self = .partOne
    case .script(_, .toSay, _): self = .sayScript
    case .script(_, .toWrite, _): self = isFieldEmpty ? .writeScript : .emptyCopy
    case .script(_, .onPaperToSee, _): self = .seePaper
    case .ended: self = .farewell
    case .lastTime, .ladder, .readBack, .signing, .correcting, .closing: return nil
    }
  }

  private init(_ step: TourStep?, climb: Climb?, isAtField: Bool, isFieldEmpty: Bool) {
    switch step {
    case .script, .nonAnswer, .action, .date:
      self =
        isAtField ? TourLine(climbing: step, climb, isFieldEmpty: isFieldEmpty) : .backToField
    case .checklist: self = .lookAtChecklist
    case .card: self = .showCard
    case .actions: self = .listActions
    case .ownQuestion: self = isAtField ? .leaveField : .wordQuestion
    case nil: self = .farewell
    }
  }

  /// On the ladder, at its question.
  init(climbing step: TourStep?, _ climb: Climb?, isFieldEmpty: Bool) {
    switch climb?.position {
    case .confirming where !isFieldEmpty: self = .emptyAnswer
    case .confirming(_, _, .readInFull): self = .confirmInFull
    case .confirming: self = .confirmSaid
    case .asking(.action(0, .action)) where step == .nonAnswer: self = .giveNonAnswer
    case .asking(.action(0, .action)):
      switch climb?.tries.count ?? 0 {
      case 0: self = .answer
      case 1: self = .sayWhatIsDone
      default: self = .sayAgain
      }
    case .asking where climb?.tries.isEmpty == false: self = .sayAgain
    case .asking(.action(_, .firstStep)), .asking(.action(_, .time)): self = .nameDay
    case .asking, .covered, nil: self = .goOnClimbing
    }
  }
}
