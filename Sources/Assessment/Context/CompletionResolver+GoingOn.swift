import Ladder
import Language

/// People go on from their own words, whatever the question in between asks for.
extension CompletionResolver {
  /// What was left open a moment ago, with these words behind it, the likeliest first: "I'll sit down with
  /// both" and then "about dictating the same day".
  func continuations() -> [String] {
    guard question.isOpen, !isUnsure else { return [] }
    guard let open = recollection.openTry(at: rung, today: today) else { return named() }
    guard answer.saysMore(than: open.passage) else { return [] }
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

  /// "I'll call some of the customers" and then "the 12 who left in May": the words for those.
  private func named() -> [String] {
    switch rung {
    case .action, .firstStep, .courseCorrection: break
    case .gap, .obstacle, .topics, .counterpart, .time, .measure, .expectedYield: return []
    }
    guard let open = recollection.vagueTry(at: rung, today: today), !isSentence else { return [] }
    if open.isOfTime {
      return moments.isEmpty || hasVerb ? [] : [open.named(continuation)]
    }
    let opens = answer.tokens.first.map(opensThing) ?? false
    return opens || namesSomething && !hasVerb ? [open.named(continuation)] : []
  }

  // MARK: Acts

  private func wentOn(_ open: OpenTry) -> [String] {
    let isMeant = open.missing.contains { $0 != .time && $0 != .commitment }
    guard isMeant, beginsWithLink || beginsWithQuestion || namesThing(newTo: open) && !isSentence,
      !answer.placesNumber
    else { return [] }
    let told = answer.reading.times.isEmpty ? open.times : answer.times
    let times = told.isEmpty ? "" : ", \(told)"
    let words = answer.reading.times.isEmpty ? continuation : answer.timeless
    let acts = open.core == open.timeless ? [open.timeless] : [open.timeless, open.core]
    let direct = acts.map { "\($0) \(words)\(times)" }
    let behind = answer.reading.times.isEmpty ? [open.words] : []
    if beginsWithLink { return behind.map { "\($0) \(words)" } + direct }
    let pointedOut = recollection.inFull(open, by: answer.trimmed, at: rung, today: today)
    let about =
      isMatter
      ? behind.map { "\($0) about \(words)" } + acts.map { "\($0) about \(words)\(times)" } : []
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

  /// "the two missed loads": something that can be told from others, and of which nothing was said yet.
  ///
  /// Not "all day", "twenty minutes of it", "all eight of them", "in the linen room".
  private func namesThing(newTo open: OpenTry) -> Bool {
    let named = Passage(answer.timeless, today: today, lexicon: answer.lexicon).head
    // "the two I mentioned" names nobody.
    guard let first = named.tokens.first, !first.has(.preposition), !first.has(.me),
      !answer.words.contains("mentioned")
    else { return false }
    guard named.namesMore(than: open.passage), !named.isStretchOfTime else { return false }
    return opensThing(first) || namesSomething && !hasVerb
  }

  private func opensThing(_ first: Token) -> Bool {
    first.has(.determiner) || first.has(.number) || first.kind == .number
  }

  /// Whether it can be what is talked about: "a coffee" beside a talk is not, unless that was asked.
  private var isMatter: Bool {
    let asked = question.passage.words
    return answer.words.first.map { $0 != "a" && $0 != "an" } ?? false
      || asked.contains("about") || asked.contains("concern") || asked.contains("through")
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
    if let first = asSaid.tokens.first, opensThing(first) {
      // "the eleven late transfers", "the three bins they sent back", "the 14 who let it lapse".
      let isNoun = asSaid.isThing(verb.lowerBound) || asSaid.tokens[verb.lowerBound].has(.noun)
      let isTold = asSaid.words[..<verb.lowerBound].contains { Self.relatives.contains($0) }
      if isNoun || isTold || clause.subjectTokens.map({ $0.lowerBound > 1 }) ?? false {
        return false
      }
    }
    if asSaid.tokens.first?.has(.vagueVerb) == true { return true }
    switch clause.modality {
    case .possible, .obliged, .wished, .attempted, .passive, .stative: return clause.opener == .none
    case .committed, .present, .past: return clause.subjectTokens != nil
    }
  }

  private static let relatives: Set<String> = ["who", "that", "which", "whose"]

  // MARK: Rules, numbers and proofs

  /// What is done without its sign, or the sign without what is done at it.
  private func ruled(_ open: OpenTry) -> [String] {
    if open.missing == [.trigger] {
      guard !question.asksForAct, holdsSign else { return [] }
      return answer.words.first == "if" || answer.words.first == "when"
        ? ["\(answer.trimmed), \(open.words)"]
        : ["If", "When I see"].map { "\($0) \(continuation), \(open.words)" }
          + ["\(answer.trimmed): \(open.words)"]
    }
    guard !open.missing.contains(.trigger), !question.asksOnlyForSign,
      question.givesBack || !question.asksForSign || open.passage.holdsCondition
    else { return [] }
    let bare =
      answer.tokens.first?.has(.base) == true ? ["\(open.words). Then I \(continuation)"] : []
    return ["\(open.words). \(answer.trimmed)"] + bare
  }

  /// Whether it can be noticed: "under 60 covers", "the second Friday", "if the hut is locked".
  private var holdsSign: Bool {
    // "under 60, then someone rings them" is more than a sign.
    let isMore = asSaid.tokens.contains { $0.has(.will) } || asSaid.words.contains("someone")
    guard !isMore, asSaid.reading.clauses.count(where: { $0.verb != nil }) < 2 else { return false }
    let first = asSaid.words.first ?? ""
    if Self.signs.contains(first) || first == "the" && Self.signs.contains(asSaid.word(1)) {
      return true
    }
    guard !isSentence, first != "with", first != "from", first != "to" else { return false }
    return asSaid.numbers.contains { asSaid.words[$0] != "both" } || !moments.isEmpty
  }

  private static let signs: Set<String> = [
    "if", "when", "whenever", "once", "any", "minute", "moment", "first", "day", "second", "third",
    "under", "over", "below", "above", "less", "fewer", "more",
  ]

  /// Today's number with the target behind it: "76" and then "should be 90".
  private func aimed(_ open: OpenTry) -> [String] {
    guard question.asksForTarget, open.missing == [.target], answer.numbers.count == 1,
      !answer.holdsVagueAmount,
      answer.countsFirst || answer.namesTarget, !answer.tellsPast,
      !answer.repeatsNumber(of: open.passage)
    else { return [] }
    let said = open.core == open.timeless ? [open.words] : [open.words, open.core]
    return said.map { "\($0), the target is \(answer.firstNumber)" }
  }

  /// What is counted and how many of it, in either order: "site visits" and then "eight a week".
  private func counted(_ open: OpenTry) -> [String] {
    let isAsked = question.givesBack || question.details.contains(.count) && question.unit == nil
    guard isAsked, !answer.holdsVagueAmount, !isSentence else { return [] }
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

extension Passage {
  /// Whether it names anything, beside how many there are, that another does not.
  fileprivate func namesMore(than other: Passage) -> Bool {
    let named = tokens.indices.filter { !isNumber($0) && reading.isContent(tokens[$0]) }
    if named.isEmpty { return saysMore(than: other) }
    return named.contains { !other.weighty.contains(Self.stem(words[$0])) }
  }

  /// Whether it has anything in it that another has not.
  fileprivate func saysMore(than other: Passage) -> Bool {
    let known = Set(other.words)
    return !weighty.isSubset(of: other.weighty)
      || tokens.indices.contains { isNumber($0) && !known.contains(words[$0]) }
  }
}
