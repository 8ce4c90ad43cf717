import Assessment

extension Phase {
  /// Where going back leads to, with every answer kept; nil where there is nothing before, or
  /// where what is before is signed.
  var before: Phase? {
    switch self {
    case .table(var draft):
      guard draft.asking != .person else { return nil }
      draft.goBack()
      return .table(draft)
    case .baseline(let table, let question):
      return question.previous.map { .baseline(table, $0) }
        ?? .table(TableDraft(reopening: table))
    case .agreeing(let table, let stage): return before(table, agreeing: stage)
    case .readiness(let table): return .baseline(table, .unchanged)
    case .ready(let table): return .readiness(table)
    case .script(let table, let stage, let lastTime): return before(table, stage, lastTime)
    case .lastTime(let table, let copy, var review):
      if review.stage == .proving || review.stage == .explaining {
        review.unmark()
        return .lastTime(table, copy, review)
      }
      return review.goBack()
        ? .lastTime(table, copy, review)
        : .script(table, .toWrite(missing: []), review.lastTime)
    case .ladder(var climb):
      guard climb.canGoBack else { return climb.groundwork.before }
      climb.goBack()
      return .ladder(climb)
    case .readBack(let plan, _, _): return .ladder(plan.climb)
    case .signing(let plan, _): return .readBack(plan, missing: [], said: "")
    case .closing(let signed, let rule, .some): return .closing(signed, rule: rule, named: nil)
    case .closing(let signed, let rule, nil): return .correcting(signed, tries: [], kept: rule)
    // "2" meant "at most 2": a number said to be on track by a slip must not end it for good.
    case .ended(.onTrack(let table)): return .table(TableDraft(reopening: table))
    case .correcting, .ended: return nil
    }
  }

  private func before(_ table: NumberOnTheTable, agreeing stage: TargetStage) -> Phase {
    switch stage {
    case .target: .baseline(table, .agreed)
    case .due: .agreeing(table, .target)
    case .agreement(let target, _): .agreeing(table, .due(target))
    }
  }

  private func before(
    _ table: NumberOnTheTable, _ stage: ScriptStage, _ lastTime: LastTime?
  ) -> Phase {
    switch stage {
    case .toSay: .ready(table)
    case .toWrite: .script(table, .toSay, lastTime)
    case .onPaperToSee: .script(table, .toWrite(missing: []), lastTime)
    }
  }
}

extension Groundwork {
  /// What came last before the ladder.
  fileprivate var before: Phase {
    guard let lastTime else { return .script(table, .toWrite(missing: []), nil) }
    return .lastTime(table, copy, Review(reopening: lastTime))
  }
}
