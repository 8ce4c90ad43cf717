import Assessment
import Ladder
import Language

extension Phase {
  /// The phase that an event leads to; nil when it cannot happen here.
  func following(_ event: Event) -> Phase? {
    switch self {
    case .table(let draft): following(event, in: draft)
    case .baseline(let table, let question): following(event, on: table, asked: question)
    case .agreeing(let table, let stage): following(event, on: table, agreeing: stage)
    case .readiness(let table):
      if case .readinessChosen(let isChosen) = event {
        isChosen ? .ready(table) : .ended(.notHeld(table))
      } else {
        nil
      }
    case .ready(let table): following(event, readyFor: table)
    case .script(let table, let stage, let lastTime):
      following(event, on: table, script: stage, lastTime: lastTime)
    case .lastTime(let table, let copy, let review):
      following(event, on: table, copy: copy, review: review)
    case .ladder(let climb): following(event, on: climb)
    case .readBack(let plan, _, let said): following(event, readingBack: plan, after: said)
    case .signing(let plan, let words):
      if case .signed(let name) = event {
        .correcting(SignedPlan(plan: plan, readBack: words, name: name), tries: [], kept: nil)
      } else {
        nil
      }
    case .correcting(let signed, let tries, let kept):
      following(event, after: signed, tries: tries, kept: kept)
    case .closing(let signed, let rule, let named):
      following(event, after: signed, rule: rule, named: named)
    case .ended: nil
    }
  }

  /// Whether the conversation is over.
  public var isOver: Bool {
    if case .ended = self { true } else { false }
  }
}

// MARK: - Part 1

extension Phase {
  private func following(_ event: Event, in draft: TableDraft) -> Phase? {
    guard case .tableFilled(let entry) = event, entry.field == draft.asking else { return nil }
    if let table = draft.table(completedBy: entry) {
      return table.measurable.isOnTrack ? .ended(.onTrack(table)) : .baseline(table, .agreed)
    }
    var next = draft
    next.fill(entry)
    return .table(next)
  }

  private func following(
    _ event: Event, on table: NumberOnTheTable, asked question: BaselineQuestion
  ) -> Phase? {
    guard case .baselineAnswered(let isYes) = event else { return nil }
    guard isYes else { return .agreeing(table, .target) }
    return question.next.map { .baseline(table, $0) } ?? .readiness(table)
  }

  private func following(
    _ event: Event, on table: NumberOnTheTable, agreeing stage: TargetStage
  ) -> Phase? {
    switch (stage, event) {
    case (.target, .newTargetSet(let target)): .agreeing(table, .due(target))
    case (.due(let target), .newDueSet(let day)): .agreeing(table, .agreement(target, day))
    case (.agreement(let target, let day), .newTargetAnswered(let isAgreed)):
      isAgreed
        ? .ended(.targetAgreed(table.with(target: target, due: day))) : .agreeing(table, .target)
    case (.target, _), (.due, _), (.agreement, _): nil
    }
  }

  private func following(_ event: Event, readyFor table: NumberOnTheTable) -> Phase? {
    if case .partTwoBegan(let lastTime) = event { return .script(table, .toSay, lastTime) }
    if case .notReady = event { return .ended(.notHeld(table)) }
    return nil
  }
}

// MARK: - Part 2

extension Phase {
  private func following(
    _ event: Event, on table: NumberOnTheTable, script stage: ScriptStage, lastTime: LastTime?
  ) -> Phase? {
    switch (stage, event) {
    case (.toSay, .scriptSaid): .script(table, .toWrite(missing: []), lastTime)
    case (.toWrite, .scriptCopyRefused(_, let missing)):
      .script(table, .toWrite(missing: missing), lastTime)
    case (.toWrite, .scriptTyped(let words)): written(.typed(words), table, lastTime)
    case (.toWrite, .scriptPutOnPaper): .script(table, .onPaperToSee, lastTime)
    case (.onPaperToSee, .paperSeen): written(.onPaper, table, lastTime)
    case (.toSay, _), (.toWrite, _), (.onPaperToSee, _): nil
    }
  }

  private func written(
    _ copy: ScriptCopy, _ table: NumberOnTheTable, _ lastTime: LastTime?
  ) -> Phase {
    guard let lastTime, !lastTime.commitments.isEmpty else {
      return .ladder(
        Climb(groundwork: Groundwork(table: table, copy: copy, lastTime: nil)))
    }
    return .lastTime(table, copy, Review(lastTime))
  }

  private func following(
    _ event: Event, on table: NumberOnTheTable, copy: ScriptCopy, review: Review
  ) -> Phase? {
    var next = review
    switch (review.stage, event) {
    case (.marking, .lastTimeMarked(let isDone)):
      next.mark(isDone: isDone)
    case (.proving, .lastTimeExplained(let words)), (.explaining, .lastTimeExplained(let words)):
      if let reviewed = next.explain(words) {
        return .ladder(Climb(groundwork: Groundwork(table: table, copy: copy, lastTime: reviewed)))
      }
    case (.readingRule, .lastRuleRead):
      return .ladder(
        Climb(groundwork: Groundwork(table: table, copy: copy, lastTime: review.reviewed)))
    case (.marking, _), (.proving, _), (.explaining, _), (.readingRule, _):
      return nil
    }
    return .lastTime(table, copy, next)
  }

  private func following(_ event: Event, on climb: Climb) -> Phase? {
    var next = climb
    switch (climb.position, event) {
    case (.asking(let slot), .answered(let place, let judgement, let implied)),
      (.confirming(let slot, _, _), .answered(let place, let judgement, let implied)):
      guard slot == place, judgement.rung == slot.rung else { return nil }
      switch judgement.verdict {
      case .tactical(let answer): next.hold(answer, at: slot, implied: implied)
      case .nebulous: next.keepTrying(judgement)
      }
    case (.confirming(let slot, _, _), .confirmed(let place)):
      guard slot == place else { return nil }
      next.confirm(slot)
    case (_, .actionDropped(let index)):
      guard index == climb.actionInWork else { return nil }
      next.drop(action: index)
    case (.covered, .anotherWanted):
      next.wantAnother()
    case (.covered, .planFinished):
      return Plan(climb).map { .readBack($0, missing: [], said: "") }
    case (.asking, _), (.confirming, _), (.covered, _):
      return nil
    }
    return .ladder(next)
  }

  private func following(_ event: Event, readingBack plan: Plan, after earlier: String) -> Phase? {
    guard case .saidBack(let words, let missing) = event else { return nil }
    let said = plan.readBack(words, after: earlier)
    return missing.isEmpty
      ? .signing(plan, readBack: said) : .readBack(plan, missing: missing, said: said)
  }

  private func following(
    _ event: Event, after signed: SignedPlan, tries: [Judgement], kept: TacticalAnswer?
  ) -> Phase? {
    if case .ruleConfirmed = event { return kept.map { .closing(signed, rule: $0, named: nil) } }
    guard case .ruleAnswered(let judgement) = event, judgement.rung == .courseCorrection else {
      return nil
    }
    return switch judgement.verdict {
    case .tactical(let rule): .closing(signed, rule: rule, named: nil)
    case .nebulous: .correcting(signed, tries: tries + [judgement], kept: kept)
    }
  }

  private func following(
    _ event: Event, after signed: SignedPlan, rule: TacticalAnswer, named: Day?
  ) -> Phase? {
    if case .checkInNamed(let day) = event { return .closing(signed, rule: rule, named: day) }
    guard case .checkInConfirmed = event, let named else { return nil }
    return .ended(.signed(Outcome(signed: signed, rule: rule, checkIn: named)))
  }
}

extension NumberOnTheTable {
  /// The same person's number with another target.
  fileprivate func with(target: Target, due: Day) -> NumberOnTheTable {
    let standing: Standing =
      switch (target, measurable.standing) {
      case (.counted(let target, let direction, let unit), .counted(let count)):
        .counted(Count(target: target, actual: count.actual, direction: direction, unit: unit))
      case (.counted(let target, let direction, let unit), .yesOrNo):
        .counted(Count(target: target, actual: .zero, direction: direction, unit: unit))
      case (.yes, .counted): .yesOrNo(isDone: false)
      case (.yes, .yesOrNo(let isDone)): .yesOrNo(isDone: isDone)
      }
    return NumberOnTheTable(
      person: person, measurable: Measurable(name: measurable.name, standing: standing, due: due))
  }
}
