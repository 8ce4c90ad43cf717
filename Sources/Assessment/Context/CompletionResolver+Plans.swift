import Ladder
import Language

extension CompletionResolver {
  /// "call the 14 caterers" completed by "the first three of them, tomorrow at 8".
  func acts() -> [String] {
    if rung == .firstStep, answer.saysNothingOfTime, question.isOpen {
      if let day = question.dayOfAct { return ["\(answer.trimmed) \(day)"] }
      if let time = timeAlone { return ["\(time), \(continuation)"] }
    }
    let details = question.details
    // "Would that be next week?" asks for the time, too.
    let isStart =
      rung == .firstStep && !moments.isEmpty
      && (question.isOpen || !question.passage.reading.times.isEmpty)
    guard !details.isEmpty || isStart, !hasVerb, !tellsOfOthers, holds(details) else { return [] }
    if details == [.which], answer.head.isStretchOfTime { return [] }
    // A moment alone, where the act was asked for as well, goes with what was said just before.
    let reach = question.asksForAct && !namesSomething ? 2 : 6
    guard let act = recollection.latestOwnAct(at: .action, within: reach, today: today),
      // What was enough and is done with needs nothing more: a detail of it is no other action.
      rung != .action || !act.isSettled
    else { return [] }
    return ["\(namesDay ? act.timeless : act.words), \(continuation)"]
  }

  /// The time that was answered by itself a moment ago, where what is done then is asked for: "tomorrow at 2".
  private var timeAlone: String? {
    guard question.asksForAct, let last = recollection.said.first, !last.isHedged,
      last.timeless.isEmpty, !last.times.isEmpty
    else { return nil }
    return last.trimmed
  }

  /// "the first three" after "Which of them will you ring?".
  func chosen() -> [String] {
    guard question.isOpen, !hasVerb, namesSomething || holds([.count]),
      let act = question.actLeftOpen
    else { return [] }
    let times = answer.reading.times.isEmpty ? " \(act.times)" : ""
    let own = ["I'll \(act.verb) \(continuation)\(times)"]
    let before = atTimeSaid(act.verb)
    return answer.reading.times.isEmpty ? before + own : own + before
  }

  /// "eight tomorrow morning" was said a moment ago, and now whom.
  private func atTimeSaid(_ verb: String) -> [String] {
    guard rung == .firstStep, let last = recollection.said.first, !last.isHedged,
      !last.times.isEmpty
    else { return [] }
    return ["\(last.times), I'll \(verb) \(answer.timeless)"]
  }

  /// What is done at a sign that the question names.
  func signed() -> [String] {
    guard question.isOpen, let sign = question.sign else { return [] }
    return ["\(sign), \(continuation)"]
  }

  /// Whether it says on which day; a time of day alone leaves the day that was said.
  private var namesDay: Bool {
    moments.contains { $0.kind == .day || $0.kind == .recurring }
  }

  /// The sign for next time completed by what is to be done at it, or the other way round.
  func rules() -> [String] {
    guard let latest = recollection.said.first, !latest.isHedged || latest.holdsCondition else {
      return []
    }
    if question.asksOnlyForSign, !answer.isMine, latest.speaksOfNextTime {
      let act = recollection.latestOwnAct(at: .courseCorrection, within: 1, today: today)?.words
      let sign = answer.holdsCondition ? answer.trimmed : "If \(continuation)"
      return ["\(sign), \(act ?? latest.trimmed)"]
    }
    if !question.asksForAct, !question.details.isEmpty, holds(question.details), !hasVerb {
      return detailed(latest)
    }
    guard question.asksForAct else { return [] }
    return sign.map { ["\($0.trimmed), \(continuation)"] } ?? []
  }

  /// "Thursdays, when the list prints" after "When do you look?": a detail of a rule that was enough without.
  private func detailed(_ latest: Passage) -> [String] {
    guard case .tactical? = recollection.judgedLast(at: rung, today: today)?.verdict else {
      return []
    }
    return ["\(latest.trimmed), \(continuation)"]
  }

  /// The sign that was told last; where the question goes back to it, also before an answer that did not do.
  private var sign: Passage? {
    let goesBack = question.passage.words.contains { $0 == "then" || $0 == "happens" }
    return recollection.said.prefix(goesBack ? 3 : 1).first(where: \.holdsCondition)
  }
}

extension Passage {
  /// "all day", "twenty minutes", "weekdays only".
  var isStretchOfTime: Bool { tokens.contains(where: \.isUnitOfTime) }

  /// Whether no time is told, not even a vague one.
  var saysNothingOfTime: Bool {
    reading.times.isEmpty && !reading.phraseTags.has(.vagueTime)
  }

  /// Whether somebody speaks of themselves in it.
  fileprivate var isMine: Bool { tokens.contains { $0.has(.mine) } }

  /// Whether something hangs on it: "when the tally is under 15", "next year, if fewer have gone".
  var holdsCondition: Bool {
    tokens.contains { $0.has(.conditionWord) } || words.contains { Self.whenWords.contains($0) }
  }

  /// Whether it is about another time: "next time I'll …", "as soon as the tripwire goes".
  fileprivate var speaksOfNextTime: Bool { words.contains { Self.nextTime.contains($0) } }

  private static let whenWords: Set<String> = ["when", "whenever", "once"]

  private static let nextTime: Set<String> = [
    "next", "again", "when", "if", "soon", "moment", "then", "once",
  ]
}

extension Token {
  /// "minutes", "day", "weekdays", "morning".
  fileprivate var isUnitOfTime: Bool {
    switch calendar {
    case .unit, .units, .workday, .workdays, .part, .weekday: true
    default: false
    }
  }
}
