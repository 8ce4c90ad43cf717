import Assessment
import Ladder
import Language

extension Phase {
  /// The event of words typed as a reply; they are trimmed and not empty.
  func decide(
    _ words: String, given surroundings: Surroundings, in context: AnswerContext?
  ) -> Result<Event, Refusal> {
    guard takesWords else { return .failure(.choiceNeeded(choices)) }
    switch self {
    case .table(let draft):
      return draft.decide(
        words, today: surroundings.today, known: surroundings.lastTimes.map(\.person))
    case .agreeing(_, .target): return Target.read(words).map(Event.newTargetSet)
    case .agreeing(_, .due):
      return Day.read(words, today: surroundings.today).map(Event.newDueSet)
    case .script: return .success(copied(words, of: surroundings.playbook.script))
    case .lastTime(_, _, let review):
      return review.decide(words, given: surroundings, in: context)
    case .ladder(let climb): return climb.decide(words, given: surroundings, in: context)
    case .readBack(let plan, _, let earlier):
      let said = plan.readBack(words, after: earlier)
      return .success(.saidBack(words: words, missing: plan.commitmentsMissing(from: said)))
    case .signing(let plan, _): return signature(words, of: plan.climb.groundwork.table)
    case .correcting:
      return .success(
        .ruleAnswered(
          surroundings.assessor.assess(
            words, at: .courseCorrection, today: surroundings.today, context: context)))
    case .closing: return Day.read(words, today: surroundings.today).map(Event.checkInNamed)
    case .baseline, .agreeing(_, .agreement), .readiness, .ready, .ended:
      return .failure(.choiceNeeded(choices))
    }
  }

  private func copied(_ words: String, of script: OpeningScript) -> Event {
    let missing = script.sentencesMissing(from: words)
    return missing.isEmpty
      ? .scriptTyped(words: words) : .scriptCopyRefused(words: words, missing: missing)
  }

  private func signature(_ name: String, of table: NumberOnTheTable) -> Result<Event, Refusal> {
    name.isSignature(of: table.person)
      ? .success(.signed(name: name)) : .failure(.notTheirName(person: table.person))
  }
}

extension Review {
  /// What shows that a commitment was done, or what got in its way; words that only dodge are
  /// refused, and how good the others are is for the people in the room to see.
  fileprivate func decide(
    _ words: String, given surroundings: Surroundings, in context: AnswerContext?
  ) -> Result<Event, Refusal> {
    let rung: Rung = stage == .proving ? .measure : .obstacle
    let judgement = surroundings.assessor.assess(
      words, at: rung, today: surroundings.today, context: context)
    guard case .nebulous(let fault, _) = judgement.verdict, fault.isDodge else {
      return .success(.lastTimeExplained(words: words))
    }
    return .failure(stage == .proving ? .noProof : .noObstacle)
  }
}

extension Fault {
  /// Whether an answer holds nothing at all, rather than too little.
  fileprivate var isDodge: Bool {
    switch self {
    case .empty, .reversal, .assent, .deferral, .effort, .feeling: true
    case .offTopic, .ownerless, .past, .conditional, .uncommitted, .outcome, .abstract, .blame,
      .placeholder, .vagueTime, .vagueAmount, .incomplete:
      false
    }
  }
}

extension Climb {
  fileprivate func decide(
    _ words: String, given surroundings: Surroundings, in context: AnswerContext?
  ) -> Result<Event, Refusal> {
    guard let slot else { return .failure(.choiceNeeded([.finish, .another])) }
    let assessor = surroundings.assessor
    let today = surroundings.today
    let judgement = assessor.assess(words, at: slot.rung, today: today, context: context)
    let implied =
      slot.isAction ? judgement.implied(by: assessor, today: today, in: context) : [:]
    return .success(.answered(slot, judgement, implied: implied))
  }
}

extension Slot {
  fileprivate var isAction: Bool {
    if case .action(_, .action) = self { true } else { false }
  }
}

extension Judgement {
  /// What the words of an action have already said for later rungs, each held to the standard of
  /// its own rung.
  fileprivate func implied(
    by assessor: any Assessing, today: Day, in context: AnswerContext?
  ) -> [ActionRung: TacticalAnswer] {
    guard case .tactical(let given) = verdict else { return [:] }
    let answer = inFull(given, by: assessor, today: today)
    let time = answer.text(of: .time).flatMap { $0.namesDay(today) ? $0 : nil }
    var implied: [ActionRung: TacticalAnswer] = [:]
    let said: [(ActionRung, String?)] = [
      (.counterpart, answer.text(of: .counterpart)),
      (.topics, answer.text(of: .topic)),
      (.firstStep, time == nil ? nil : answer.words),
      (.time, time),
      (.measure, answer.text(of: .measure)),
    ]
    for (rung, words) in said {
      guard let words,
        case .tactical(let earlier) = assessor.assess(
          words, at: rung.rung, today: today, context: context
        ).verdict
      else { continue }
      implied[rung] = earlier
    }
    return implied
  }

  /// The answer in full words, so that "them" and "about the same" bring what they stand for.
  private func inFull(
    _ answer: TacticalAnswer, by assessor: any Assessing, today: Day
  ) -> TacticalAnswer {
    guard !answer.resolutions.isEmpty,
      case .tactical(let full) = assessor.assess(answer.wordsInFull, at: rung, today: today).verdict
    else { return answer }
    return full
  }
}

extension String {
  /// Whether it names a day or a weekly slot, and not only a time of day, which may be that of a round, a bus or a
  /// briefing: "a toileting round at 02:00 and 04:00".
  fileprivate func namesDay(_ today: Day) -> Bool {
    Reading(self, today: today).times.contains { $0.kind == .day || $0.kind == .recurring }
  }
}
