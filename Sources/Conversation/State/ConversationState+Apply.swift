import Assessment
import Ladder
import Language

extension ConversationState {
  /// Adds an event that happened.
  ///
  /// - Returns: Whether the event fits this state; the state is unchanged when it does not.
  public mutating func apply(_ event: Event) -> Bool {
    switch event {
    case .paused: return rest(.paused)
    case .adjourned(let day): return rest(.adjourned(to: day))
    case .resumed:
      guard running != .running else { return false }
      running = .running
      return true
    case .began: return false
    case .wentBack:
      guard running == .running, let before = phase.before else { return false }
      if case .ladder(let climb) = phase, before.climb == nil { leftBehind = climb }
      phase = before
      ownQuestion = nil
      return true
    case .asked(let question, let move):
      guard running == .running, phase.rung != nil else { return false }
      ownQuestion = question
      folds += move.isFolding ? 1 : 0
      return true
    case .tableFilled, .baselineAnswered, .newTargetSet, .newDueSet, .newTargetAnswered,
      .readinessChosen, .partTwoBegan, .notReady, .scriptSaid, .scriptCopyRefused, .scriptTyped,
      .scriptPutOnPaper, .paperSeen, .lastTimeMarked, .lastTimeExplained, .lastRuleRead, .answered,
      .confirmed, .anotherWanted, .actionDropped, .planFinished, .saidBack, .signed, .ruleAnswered,
      .ruleConfirmed,
      .checkInNamed,
      .checkInConfirmed:
      guard running == .running, let next = phase.following(event) else { return false }
      enter(next)
      ownQuestion = nil
      count(event)
      return true
    }
  }

  private mutating func enter(_ next: Phase) {
    if case .ladder(var climb) = next, phase.climb == nil, let leftBehind {
      climb.takeUp(leftBehind)
      self.leftBehind = nil
      phase = .ladder(climb)
    } else {
      phase = next
    }
  }

  private mutating func rest(_ rest: Running) -> Bool {
    guard running == .running, !phase.isOver else { return false }
    running = rest
    return true
  }

  private mutating func count(_ event: Event) {
    guard let judgement = event.judgement, let aim = Aim(of: judgement) else { return }
    aims[aim, default: 0] += 1
  }
}

extension Event {
  fileprivate var judgement: Judgement? {
    switch self {
    case .answered(_, let judgement, _), .ruleAnswered(let judgement): judgement
    case .began, .tableFilled, .baselineAnswered, .newTargetSet, .newDueSet, .newTargetAnswered,
      .readinessChosen, .partTwoBegan, .notReady, .scriptSaid, .scriptCopyRefused, .scriptTyped,
      .scriptPutOnPaper, .paperSeen, .lastTimeMarked, .lastTimeExplained, .lastRuleRead,
      .confirmed, .anotherWanted, .actionDropped, .planFinished, .saidBack, .signed, .ruleConfirmed,
      .checkInNamed,
      .checkInConfirmed, .asked, .wentBack, .paused, .resumed, .adjourned:
      nil
    }
  }
}
