import Assessment
import Canvas
import Conversation
import Ladder
import Language

extension Judgement {
  /// The facets that its rung needs, with those found besides, in their usual order.
  var facetsOfRung: [Facet] {
    let missing: [Facet] =
      switch verdict {
      case .tactical: []
      case .nebulous(_, let missing): missing
      }
    let named = Set(findings.map(\.facet)).union(missing)
    return Facet.allCases.filter(named.contains)
  }
}

extension Meeting {
  /// What the words in the field stand for, in full words.
  var resolvedBeingTyped: String? {
    guard let reading, !reading.resolutions.isEmpty else { return nil }
    return reading.resolutions.map(\.shown).joined(separator: "; ")
  }

  /// The date that the words in the field come to, in full.
  var dateBeingTyped: String? {
    guard let reading else { return dayBeingTyped }
    if case .tactical(let answer) = reading.verdict, let date = answer.dateInFull(today: today) {
      return date
    }
    guard let phrase = reading.findings.first(where: { $0.facet == .time })?.text,
      case .day(let day)? = Moment.reading(phrase, today: today)
    else { return nil }
    return "\(phrase) = \(full(day))"
  }

  /// The day in the field of a question that asks for one.
  private var dayBeingTyped: String? {
    guard asksForDay, !field.isEmpty, case .day(let day)? = Moment.reading(field.text, today: today)
    else { return nil }
    return full(day)
  }

  private func full(_ day: Day) -> String {
    day.distance(from: today).map { "\(day.full), \($0)" } ?? day.full
  }

  private var asksForDay: Bool {
    switch state.phase {
    case .table(let draft): draft.asking == .due
    case .agreeing(_, .due), .closing: true
    case .agreeing(_, .target), .agreeing(_, .agreement), .baseline, .readiness, .ready, .script,
      .lastTime, .ladder, .readBack, .signing, .correcting, .ended:
      false
    }
  }

  /// What stands in place of the question while the conversation rests.
  var restWords: String {
    switch state.running {
    case .running: ""
    case .paused: "Paused. Enter goes on."
    case .adjourned(let day): "Adjourned to \(full(day)). Enter goes on."
    }
  }
}

extension Phase {
  /// What the question is about, word for word, where it does not say so itself.
  var subject: [String] {
    switch self {
    case .lastTime(_, _, let review):
      switch review.stage {
      case .marking, .proving, .explaining: review.commitment.map { ["“\($0)”"] } ?? []
      case .readingRule: review.lastTime.rule.map { ["“\($0)”"] } ?? []
      }
    case .agreeing(_, .agreement(let target, let day)): ["\(target.inWords) by \(day.full)"]
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .ladder, .readBack, .signing,
      .correcting, .closing, .ended:
      []
    }
  }

  /// What the last reply left open, where replies are compared rather than judged.
  func stillOpen(of playbook: Playbook) -> [String] {
    switch self {
    case .script(_, .toWrite(let missing), _):
      let sentences = playbook.script.sentences
      let open = missing.filter(sentences.indices.contains).map { "“\(sentences[$0])”" }
      return open.isEmpty ? [] : ["Still open:"] + open
    case .readBack(_, let missing, _):
      guard !missing.isEmpty else { return [] }
      let numbers = missing.map { "\($0 + 1)" }.joined(separator: ", ")
      return [
        "Still open: \(missing.count == 1 ? "number" : "numbers") \(numbers) of the checklist."
      ]
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .ladder, .signing,
      .correcting, .closing, .ended:
      return []
    }
  }
}

extension ShownAnswer {
  /// Why it is shown.
  var introduction: String {
    switch reason {
    case .saidEarlier: "This has been said already:"
    case .readInFull: resolved == nil ? "Said, with its date in full:" : "Said, in full:"
    case .reopened: "As it was said:"
    case .leanedOnChange: "Something before this has changed. It was:"
    case nil: "The next check-in:"
    }
  }
}
