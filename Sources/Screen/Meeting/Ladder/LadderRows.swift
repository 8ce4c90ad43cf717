import Assessment
import Conversation
import Ladder
import Language

/// The rungs around the question: climbed, current and to come.
struct LadderRows {
  /// The rungs behind.
  private(set) var above: [RungRow] = []
  /// The rung of the moment; nil once the conversation is over.
  private(set) var current: RungRow?
  /// The rungs ahead.
  private(set) var below: [RungRow] = []
  private let playbook: Playbook

  init(_ meeting: Meeting) {
    playbook = meeting.playbook
    current = meeting.prompt.map { RungRow(mark: .current, label: $0.label) }
    switch meeting.state.phase {
    case .table(let draft): fill(draft)
    case .baseline(let table, let question): fill(table, baseline: question)
    case .agreeing(let table, let stage): fill(table, agreeing: stage)
    case .readiness(let table):
      fill(table, after: [.agreed, .inControl, .unchanged], then: [.ready])
    case .ready(let table):
      fill(table, after: [.agreed, .inControl, .unchanged, .readiness], then: [])
    case .script(let table, let stage, let lastTime):
      fill(stage, of: table, lastTime: lastTime)
    case .lastTime(let table, _, let review): fill(review, of: table)
    case .ladder(let climb): fill(climb)
    case .readBack(let plan, _, _), .signing(let plan, _):
      fillAbove(plan.climb)
      current = RungRow(mark: .current, label: label(.readBack))
      below = toCome([.courseCorrection, .nextCheckIn])
    case .correcting(let signed, _, _):
      fillAbove(signed)
      below = toCome([.nextCheckIn])
    case .closing(let signed, let rule, _):
      fillAbove(signed)
      above.append(self.rule(rule))
    case .ended(let ending): fill(ending)
    }
  }

  private func label(_ step: StepID) -> String { playbook.step(step).label }

  private func done(_ step: StepID, _ words: String) -> RungRow {
    RungRow(mark: .done, label: label(step), words: words)
  }

  private func toCome(_ steps: [StepID]) -> [RungRow] {
    steps.map { RungRow(mark: .toCome, label: label($0)) }
  }
}

// MARK: - Part 1

extension LadderRows {
  private static let baseline: [StepID] = [.agreed, .inControl, .unchanged, .readiness, .ready]

  private mutating func fill(_ draft: TableDraft) {
    let fields = TableField.allCases
    let place = fields.firstIndex(of: draft.asking) ?? 0
    above = fields[..<place].map { done($0.step, draft.entries[$0]?.words(in: draft.target) ?? "") }
    below = toCome(fields[(place + 1)...].map(\.step) + Self.baseline)
  }

  private mutating func fill(_ table: NumberOnTheTable, baseline question: BaselineQuestion) {
    switch question {
    case .agreed: fill(table, after: [], then: [.inControl, .unchanged, .readiness, .ready])
    case .inControl: fill(table, after: [.agreed], then: [.unchanged, .readiness, .ready])
    case .unchanged: fill(table, after: [.agreed, .inControl], then: [.readiness, .ready])
    }
  }

  private mutating func fill(_ table: NumberOnTheTable, after: [StepID], then: [StepID]) {
    above = rows(of: table) + after.map { done($0, "yes") }
    below = toCome(then)
  }

  private mutating func fill(_ table: NumberOnTheTable, agreeing stage: TargetStage) {
    above = rows(of: table)
    switch stage {
    case .target: below = toCome([.newDue, .newAgreement])
    case .due(let target):
      above.append(done(.newTarget, target.inWords))
      below = toCome([.newAgreement])
    case .agreement(let target, let day):
      above += [done(.newTarget, target.inWords), done(.newDue, day.full)]
    }
  }

  private func rows(of table: NumberOnTheTable) -> [RungRow] {
    let measurable = table.measurable
    let actual = measurable.standing.count.map { $0.written($0.actual) } ?? measurable.numbers
    return [
      done(.person, table.person), done(.measurable, measurable.name),
      done(.target, measurable.goal), done(.actual, actual), done(.due, measurable.due.full),
    ]
  }
}

// MARK: - Part 2, before and after the ladder

extension LadderRows {
  /// The steps of the ladder for a number.
  private static func ladder(for table: NumberOnTheTable) -> [StepID] {
    (table.measurable.gap == nil ? [] : [.gap])
      + [.obstacle, .action, .whatElse, .readBack, .courseCorrection, .nextCheckIn]
  }

  private mutating func fill(
    _ stage: ScriptStage, of table: NumberOnTheTable, lastTime: LastTime?
  ) {
    let hasLastTime = lastTime.map { !$0.commitments.isEmpty } ?? false
    let rest = (hasLastTime ? [.lastTime] : []) + Self.ladder(for: table)
    switch stage {
    case .toSay: below = toCome([.writeScript] + rest)
    case .toWrite, .onPaperToSee:
      above = [done(.sayScript, "")]
      below = toCome(rest)
    }
  }

  private mutating func fill(_ review: Review, of table: NumberOnTheTable) {
    above = [done(.sayScript, ""), done(.writeScript, "")]
    let count = review.lastTime.commitments.count
    let place = min(review.outcomes.count + 1, count)
    current =
      review.stage == .readingRule
      ? RungRow(mark: .current, label: label(.lastRule))
      : RungRow(
        mark: .current, label: label(.lastTime), words: count > 1 ? "\(place) of \(count)" : "")
    below = toCome(Self.ladder(for: table))
  }

  private mutating func fillAbove(_ signed: SignedPlan) {
    fillAbove(signed.plan.climb)
    above.append(done(.readBack, "signed by \(signed.name)"))
  }

  /// The rule for next time, whole: it is what lasts.
  private func rule(_ rule: TacticalAnswer) -> RungRow {
    var row = done(.courseCorrection, rule.wordsAsMeant)
    row.most = 8
    return row
  }

  private mutating func fill(_ ending: Ending) {
    switch ending {
    case .onTrack(let table), .targetAgreed(let table), .notHeld(let table):
      above = rows(of: table)
    case .signed(let outcome):
      fillAbove(outcome.signed)
      above.append(rule(outcome.rule))
      above.append(done(.nextCheckIn, outcome.checkIn.full))
    }
  }
}

// MARK: - The ladder itself

extension LadderRows {
  private mutating func fill(_ climb: Climb) {
    let end: [StepID] = [.readBack, .courseCorrection, .nextCheckIn]
    guard let slot = climb.slot else {
      fillAbove(climb)
      below = toCome(end)
      return
    }
    switch slot {
    case .gap:
      let rest: [StepID] = climb.actionCount == 0 ? [.action, .whatElse] : []
      below =
        [waiting(.obstacle, of: climb)] + toCome(rest) + actions(of: climb, from: 0) + toCome(end)
    case .obstacle:
      above = climb.foot.prefix { $0 != .obstacle }.map { row($0, of: climb) }
      let rest: [StepID] = climb.actionCount == 0 ? [.action, .whatElse] : []
      below = toCome(rest) + actions(of: climb, from: 0) + toCome(end)
    case .action(let index, let rung):
      fill(climb, at: rung, ofAction: index)
      let asksWhatElse = index > 0 && climb.held(at: .action(index, .action)) == nil
      below += actions(of: climb, from: index + 1) + toCome((asksWhatElse ? [] : [.whatElse]) + end)
    }
  }

  private mutating func fill(_ climb: Climb, at rung: ActionRung, ofAction index: Int) {
    above = climb.foot.map { row($0, of: climb) }
    above += (0..<index).map { short($0, of: climb, mark: .done) }
    guard climb.held(at: .action(index, .action)) != nil else {
      if index == 0 || climb.isCovered { current = currentAction(index) }
      below = index == 0 ? toCome(ActionRung.asked(of: climb).dropFirst().map(\.step)) : []
      return
    }
    let slots = climb.slots(ofAction: index)
    let place = slots.firstIndex(of: .action(index, rung)) ?? 0
    above += slots[..<place].map { row($0, of: climb) }
    if rung == .action { current = currentAction(index) }
    below = slots[(place + 1)...].map { slot in
      climb.settled(at: slot) == nil ? waiting(slot, of: climb) : row(slot, of: climb)
    }
  }

  /// A rung still to come, with the words that wait there to be confirmed.
  private func waiting(_ slot: Slot, of climb: Climb) -> RungRow {
    guard let held = climb.held(at: slot) else {
      return RungRow(mark: .toCome, label: label(slot.step))
    }
    return RungRow(
      mark: .toCome, label: label(slot.step), words: held.words, note: held.note ?? "", most: 1)
  }

  private func currentAction(_ index: Int) -> RungRow {
    RungRow(mark: .current, label: "\(label(.action)) \(index + 1)")
  }

  private mutating func fillAbove(_ climb: Climb) {
    above = climb.foot.map { row($0, of: climb) }
    above += (0..<climb.actionCount).map { short($0, of: climb, mark: .done) }
  }

  private func actions(of climb: Climb, from start: Int) -> [RungRow] {
    (start..<max(start, climb.actionCount)).map { short($0, of: climb, mark: .toCome) }
  }

  /// A rung that has been climbed, with what was said.
  private func row(_ slot: Slot, of climb: Climb) -> RungRow {
    guard let held = climb.held(at: slot) else { return done(slot.step, "") }
    guard case .action(let index, let rung) = slot else { return done(slot.step, held.words) }
    if rung == .action {
      return RungRow(
        mark: .done, label: "\(label(.action)) \(index + 1)", words: title(index, of: climb))
    }
    let action = climb.held(at: .action(index, .action))?.words ?? ""
    return RungRow(
      mark: .done, label: label(slot.step), words: held.words,
      note: action.contains(held.words) ? "(said)" : "")
  }

  private func title(_ index: Int, of climb: Climb) -> String {
    climb.commitments.first { $0.index == index }?.title.lowered ?? ""
  }

  /// An action in one row.
  private func short(_ index: Int, of climb: Climb, mark: RungRow.Mark) -> RungRow {
    let brings = climb.settled(at: .action(index, .expectedYield))?.quantity
    let count = climb.groundwork.table.measurable.standing.count
    return RungRow(
      mark: mark, label: "\(label(.action)) \(index + 1)", words: title(index, of: climb),
      note: brings.map { "brings \(count?.written($0) ?? $0.grouped)" } ?? "", most: 1)
  }
}

extension Held {
  /// Where words come from that wait to be confirmed; nil for those that count already.
  var note: String? {
    switch standing {
    case .settled: nil
    case .toConfirm(.saidEarlier), .toConfirm(.readInFull): "(said)"
    case .toConfirm(.reopened), .toConfirm(.leanedOnChange): "(kept)"
    }
  }
}

extension ActionRung {
  /// Every rung that an action may turn out to need.
  fileprivate static func asked(of climb: Climb) -> [ActionRung] {
    allCases.filter { $0 != .expectedYield || climb.groundwork.table.measurable.gap != nil }
  }
}

extension String {
  /// With a small first letter, inside a row; words that are all capitals stay.
  fileprivate var lowered: String {
    guard dropFirst().first?.isLowercase ?? false else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}

extension TableEntry {
  /// The entry as a row shows it, today's number written like its target.
  fileprivate func words(in goal: Target?) -> String {
    switch self {
    case .person(let name), .measurable(let name): name
    case .target(let target): target.inWords
    case .actual(.counted(let actual)):
      switch goal {
      case .counted(_, _, let unit)?: unit.written(actual)
      case .yes?, nil: actual.grouped
      }
    case .actual(.isDone(let isDone)): isDone ? "done" : "not done"
    case .due(let day): day.full
    }
  }
}
