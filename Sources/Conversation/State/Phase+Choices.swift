import Assessment
import Language

extension Phase {
  /// The choices that the question of this phase offers; empty where it takes words only.
  public var choices: [Choice] {
    switch self {
    case .table(let draft):
      draft.asking == .actual && draft.target == .yes ? [.yes, .no] : []
    case .baseline, .ready: [.yes, .no]
    case .agreeing(_, .agreement): [.yes, .no]
    case .agreeing(_, .target), .agreeing(_, .due): []
    case .readiness: [.haveIt, .avoidIt]
    case .script(_, .toSay, _): [.saidAloud]
    case .script(_, .toWrite, _): [.onPaper]
    case .script(_, .onPaperToSee, _): [.seen]
    case .lastTime(_, _, let review):
      switch review.stage {
      case .marking: [.done, .notDone]
      case .proving, .explaining: []
      case .readingRule: [.readOut]
      }
    case .ladder(let climb):
      switch climb.position {
      case .asking: []
      case .confirming: [.confirm]
      case .covered: [.finish, .another]
      }
    case .correcting(_, _, .some), .closing(_, _, .some): [.confirm]
    case .readBack, .signing, .correcting(_, _, nil), .closing(_, _, nil), .ended: []
    }
  }

  /// Whether the question of this phase takes words.
  public var takesWords: Bool {
    switch self {
    case .table(let draft): !(draft.asking == .actual && draft.target == .yes)
    case .baseline, .ready, .readiness, .ended: false
    case .agreeing(_, .target), .agreeing(_, .due): true
    case .agreeing(_, .agreement): false
    case .script(_, .toWrite, _): true
    case .script(_, .toSay, _), .script(_, .onPaperToSee, _): false
    case .lastTime(_, _, let review): review.stage == .proving || review.stage == .explaining
    case .ladder(let climb): climb.slot != nil
    case .readBack, .signing, .correcting, .closing: true
    }
  }

  /// The event of a choice.
  func decide(_ choice: Choice, given surroundings: Surroundings) -> Result<Event, Refusal> {
    guard choices.contains(choice) else {
      return .failure(choices.isEmpty ? .wordsNeeded : .choiceNeeded(choices))
    }
    return event(of: choice, given: surroundings).map { .success($0) }
      ?? .failure(.choiceNeeded(choices))
  }

  private func event(of choice: Choice, given surroundings: Surroundings) -> Event? {
    switch self {
    case .table: .tableFilled(.actual(.isDone(choice == .yes)))
    case .baseline: .baselineAnswered(isYes: choice == .yes)
    case .agreeing: .newTargetAnswered(isAgreed: choice == .yes)
    case .readiness: .readinessChosen(isChosen: choice == .haveIt)
    case .ready(let table):
      choice == .yes
        ? .partTwoBegan(LastTime.earlier(than: table, among: surroundings.lastTimes)) : .notReady
    case .script(_, .toSay, _): .scriptSaid
    case .script(_, .toWrite, _): .scriptPutOnPaper
    case .script(_, .onPaperToSee, _): .paperSeen
    case .lastTime(_, _, let review):
      review.stage == .readingRule ? .lastRuleRead : .lastTimeMarked(isDone: choice == .done)
    case .ladder(let climb): event(of: choice, on: climb)
    case .correcting: .ruleConfirmed
    case .closing: .checkInConfirmed
    case .readBack, .signing, .ended: nil
    }
  }

  private func event(of choice: Choice, on climb: Climb) -> Event? {
    switch climb.position {
    case .asking: nil
    case .confirming(let slot, _, _): .confirmed(slot)
    case .covered: choice == .another ? .anotherWanted : .planFinished
    }
  }
}
