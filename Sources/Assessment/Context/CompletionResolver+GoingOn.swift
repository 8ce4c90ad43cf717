import Ladder
import Language

/// People go on from their own words, whatever the question in between asks for.
extension CompletionResolver {
  /// What was left open a moment ago, with these words behind it, the likeliest first: "I'll sit down with
  /// both" and then "about dictating the same day".
  func continuations() -> [String] {
    guard question.isOpen, !isUnsure,
      let open = recollection.openTry(at: rung, today: today), saysMore(than: open)
    else { return [] }
    switch rung {
    case .action, .firstStep: return wentOn(open) + restated(open)
    case .courseCorrection: return ruled(open)
    case .gap: return aimed(open)
    case .measure: return counted(open)
    case .obstacle, .topics, .counterpart, .time, .expectedYield: return []
    }
  }

  /// Whether something hangs on something; the sign of a rule may.
  private var isUnsure: Bool {
    rung == .courseCorrection ? answer.isHedged(besides: "if") : answer.isHedged
  }

  /// Whether it has anything in it that was not said before.
  private func saysMore(than open: OpenTry) -> Bool {
    let said = Set(open.passage.words)
    return !answer.weighty.isSubset(of: open.passage.weighty)
      || answer.tokens.indices.contains { answer.isNumber($0) && !said.contains(answer.words[$0]) }
  }

  // MARK: Acts

  private func wentOn(_ open: OpenTry) -> [String] {
    guard beginsWithLink || beginsWithQuestion || namesThing && !isSentence, !answer.placesNumber
    else { return [] }
    let times = moments.isEmpty && !open.times.isEmpty ? ", \(open.times)" : ""
    let acts = open.core == open.timeless ? [open.timeless] : [open.timeless, open.core]
    let direct = acts.map { "\($0) \(continuation)\(times)" }
    if beginsWithLink { return direct }
    let pointedOut = recollection.inFull(open, by: answer.trimmed, at: rung, today: today)
    let about = isMatter ? acts.map { "\($0) about \(continuation)\(times)" } : []
    return [pointedOut] + (open.isTalk ? about + direct : direct + about)
  }

  /// "about the two tills", "on rounds 4 to 7", "with Sam": what only goes on from something.
  ///
  /// Not "with a red pen" and "from the kitchen table", which tell no more of what is done.
  private var beginsWithLink: Bool {
    guard let first = answer.words.first else { return false }
    if first == "with" || first == "to" {
      return AntecedentReader(passage: answer).antecedents().contains { $0.isSomebody }
    }
    return Self.links.contains(first)
  }

  private static let links: Set<String> = [
    "about", "on", "over", "through", "for", "against", "of", "regarding", "re", "concerning",
  ]

  /// "who counts the tills on a Saturday": a thing to talk about.
  private var beginsWithQuestion: Bool {
    answer.tokens.first?.has(.question) == true && !answer.words.contains("?")
  }

  /// "start ringing tomorrow 8:30" and then "ringing the six vets": the same, said more exactly.
  private func restated(_ open: OpenTry) -> [String] {
    let isRestated = open.missing.contains { [.actor, .action, .object].contains($0) }
    let isAct = hasVerb && asSaid.tokens.first?.has(.preposition) == false
    guard isRestated, isAct, answer.saysNothingOfTime, !open.times.isEmpty else { return [] }
    return ["\(answer.trimmed), \(open.times)"]
  }

  /// "they need to resubmit it", "get it back up": that goes on from nothing.
  private var isSentence: Bool {
    guard let clause = asSaid.reading.clauses.first, let verb = clause.verb else { return false }
    // "the eleven late transfers": a thing that could be an act.
    if namesThing, asSaid.tokens[verb.lowerBound].has(.noun) { return false }
    if asSaid.tokens.first?.has(.vagueVerb) == true { return true }
    switch clause.modality {
    case .possible, .obliged, .wished, .attempted, .passive, .stative: return clause.opener == .none
    case .committed, .present, .past: return clause.subjectTokens != nil
    }
  }

  /// "the two missed loads": something that can be told from others.
  private var namesThing: Bool {
    if let first = answer.tokens.first, first.has(.determiner) || first.has(.number) { return true }
    return namesSomething && !hasVerb
  }

  /// Whether it can be what is talked about: "a coffee" beside a talk is not, unless that was asked.
  private var isMatter: Bool {
    let asked = question.passage.words
    return answer.words.first.map { $0 != "a" && $0 != "an" } ?? false
      || asked.contains("about") || asked.contains("concern") || asked.contains("through")
  }

  // MARK: Rules, numbers and proofs

  /// What is done without its sign, or the sign without what is done at it.
  private func ruled(_ open: OpenTry) -> [String] {
    if open.missing == [.trigger] {
      guard !question.asksForAct, holdsSign else { return [] }
      return answer.words.first == "if" || answer.words.first == "when"
        ? ["\(answer.trimmed), \(open.words)"]
        : ["If \(continuation), \(open.words)", "\(answer.trimmed): \(open.words)"]
    }
    guard !open.missing.contains(.trigger), !question.asksOnlyForSign,
      question.givesBack || !question.asksForSign || open.passage.holdsCondition
    else { return [] }
    return ["\(open.words). \(answer.trimmed)", "\(open.words). Then I \(continuation)"]
  }

  /// Whether it can be noticed: "under 60 covers", "the second Friday", "if the hut is locked".
  private var holdsSign: Bool {
    // "under 60, then someone rings them" is more than a sign.
    let isMore = asSaid.tokens.contains { $0.has(.will) } || asSaid.words.contains("someone")
    guard !isMore, asSaid.reading.clauses.count(where: { $0.verb != nil }) < 2 else { return false }
    let first = asSaid.words.first ?? ""
    if first == "if" || first == "when" { return true }
    guard !isSentence, first != "with", first != "from", first != "to" else { return false }
    return asSaid.numbers.contains { asSaid.words[$0] != "both" } || !moments.isEmpty
  }

  /// Today's number with the target behind it: "76" and then "should be 90".
  private func aimed(_ open: OpenTry) -> [String] {
    guard question.asksForTarget, open.missing == [.target], answer.numbers.count == 1,
      !answer.holdsVagueAmount,
      answer.countsFirst || answer.namesTarget, !answer.tellsPast
    else { return [] }
    let said = open.core == open.timeless ? [open.words] : [open.words, open.core]
    return said.map { "\($0), the target is \(answer.firstNumber)" }
  }

  /// What is counted and how many of it, in either order: "site visits" and then "eight a week".
  private func counted(_ open: OpenTry) -> [String] {
    guard question.givesBack, !answer.holdsVagueAmount, !isSentence else { return [] }
    if open.passage.numbers == [0], answer.numbers.isEmpty {
      return ["\(open.words) \(continuation)"]
    }
    guard open.passage.numbers.isEmpty, answer.numbers == [0] else { return [] }
    let number = answer.firstNumber
    let rest = answer.trimmed.dropFirst(number.count)
    let things = open.words.prefix(1).lowercased() + open.words.dropFirst()
    let whole = ["\(number) \(things)\(rest)", "\(open.words): \(answer.trimmed)"]
    let isMoreThanTimed = answer.timeless(0..<answer.tokens.count).contains { piece in
      answer.tokens[piece].contains { !$0.has(.number) && answer.reading.isContent($0) }
    }
    return isMoreThanTimed ? whole : whole + ["\(number) \(things)"]
  }
}
