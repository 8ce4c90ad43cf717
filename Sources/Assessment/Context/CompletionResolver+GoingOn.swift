import Ladder
import Language

/// People go on from their own words, whatever the question in between asks for.
extension CompletionResolver {
  /// What was left open a moment ago, with these words behind it, the likeliest first: "I'll sit down with
  /// both" and then "about dictating the same day".
  func goingOn() -> [String] {
    guard question.isOpen, let act = recollection.openAct(at: rung, today: today) else { return [] }
    if hasVerb { return restated(act) }
    guard !isSentence, !answer.placesNumber, beginsWithLink || namesThing else { return [] }
    let times = moments.isEmpty && !act.times.isEmpty ? ", \(act.times)" : ""
    if beginsWithLink { return ["\(act.timeless) \(continuation)\(times)"] }
    let pointedOut = act.inFull(answer.trimmed)
    let about = act.isTalk && isMatter ? ["\(act.timeless) about \(continuation)\(times)"] : []
    return [pointedOut] + about + ["\(act.timeless) \(continuation)\(times)"]
  }

  /// "start ringing tomorrow 8:30" and then "ringing the six vets": the same, said more exactly.
  private func restated(_ act: OpenAct) -> [String] {
    let isRestated = act.missing.contains { [.actor, .action, .object].contains($0) }
    guard isRestated, answer.saysNothingOfTime, !act.times.isEmpty else { return [] }
    return ["\(answer.trimmed), \(act.times)"]
  }

  /// "they need to resubmit it", "get it back up": that goes on from nothing.
  private var isSentence: Bool {
    asSaid.tokens.first?.has(.vagueVerb) == true
      || asSaid.reading.clauses.contains { clause in
        guard clause.verb != nil else { return false }
        switch clause.modality {
        case .possible, .obliged, .wished, .attempted, .passive, .stative:
          return clause.opener == .none
        case .committed, .present, .past: return clause.subjectTokens != nil
        }
      }
  }

  /// "the two missed loads": something that can be told from others.
  private var namesThing: Bool {
    namesSomething || answer.tokens.first.map { $0.has(.determiner) || $0.has(.number) } ?? false
  }

  /// Whether it can be what is talked about: "a coffee" beside a talk is not, unless that was asked.
  private var isMatter: Bool {
    let asked = question.passage.words
    return answer.words.first.map { $0 != "a" && $0 != "an" } ?? false
      || asked.contains("about") || asked.contains("concern") || asked.contains("through")
  }

  /// "about the two tills", "with Sam": what only goes on from something.
  private var beginsWithLink: Bool {
    answer.tokens.first.map { $0.has(.preposition) || $0.is("about") } ?? false
  }
}
