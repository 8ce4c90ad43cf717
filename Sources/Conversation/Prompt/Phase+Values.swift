import Assessment
import Language

extension Phase {
  /// What the places of a wording are filled with here.
  var values: [Placeholder: String] {
    if case .table(let draft) = self {
      var values: [Placeholder: String] = [:]
      values[.person] = draft.person?.asSpokenTo
      values[.measurable] = draft.measurableName
      return values
    }
    guard let table else { return [:] }
    var values: [Placeholder: String] = [
      .person: table.firstName, .measurable: table.measurable.name,
      .due: table.measurable.due.short,
    ]
    if case .counted(let count) = table.measurable.standing {
      values[.target] = count.written(count.target)
      values[.actual] = count.written(count.actual)
      values[.gap] = count.written(count.gap)
      if let climb {
        values[.covered] = count.written(climb.covered)
        values[.rest] = count.written(climb.uncovered)
      }
    }
    if let climb, case .action(let index, _)? = climb.slot {
      values[.action] = climb.held(at: .action(index, .action))?.words
    }
    if case .lastTime(_, _, let review) = self {
      values[.action] = review.commitment
      if review.stage == .readingRule { values[.said] = review.lastTime.rule }
    }
    return values
  }

  /// What was filled in here before, to be kept or changed.
  var kept: String? {
    switch self {
    case .table(let draft): draft.entries[draft.asking]?.written
    case .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .ladder, .readBack,
      .signing, .correcting, .closing, .ended:
      nil
    }
  }

  /// What is shown to be confirmed.
  func shown(today: Day) -> ShownAnswer? {
    switch self {
    case .ladder(let climb):
      guard case .confirming(_, let answer, let reason) = climb.position else { return nil }
      return ShownAnswer(answer, today: today, reason: reason)
    case .correcting(_, _, let kept):
      return kept.map { ShownAnswer($0, today: today, reason: .reopened) }
    case .closing(_, _, let named):
      return named.map {
        ShownAnswer(
          words: $0.full, date: $0.distance(from: today), resolved: nil, reason: nil)
      }
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .readBack,
      .signing, .ended:
      return nil
    }
  }
}

extension ShownAnswer {
  fileprivate init(_ answer: TacticalAnswer, today: Day, reason: ConfirmReason) {
    self.init(
      words: answer.words, date: answer.dateInFull(today: today), resolved: answer.resolvedInFull,
      reason: reason)
  }
}

extension TableEntry {
  /// As one would type it again.
  fileprivate var written: String? {
    switch self {
    case .person(let name), .measurable(let name): name
    case .target(let target): target.inWords
    case .actual(.counted(let actual)): actual.grouped
    case .actual(.isDone): nil
    case .due(let day): day.iso
    }
  }
}
