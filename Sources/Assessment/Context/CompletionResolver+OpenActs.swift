import Ladder
import Language

/// What an act that was left open becomes with the words that come next.
extension CompletionResolver {
  /// "I'll sit down with both" with "about dictating the same day" behind it.
  func wentOn(_ open: OpenTry) -> [String] {
    if open.missing == [.time] {
      return moments.isEmpty || hasVerb ? [] : ["\(open.words), \(continuation)"]
    }
    let isMeant = open.missing.contains { $0 != .time && $0 != .commitment }
    guard isMeant,
      beginsWithLink || beginsWithQuestion || namesThing(newTo: open) && !isSentence && !isScene,
      !answer.placesNumber
    else { return [] }
    let told = answer.tellingTimes.isEmpty ? open.times : answer.times
    let times = told.isEmpty ? "" : ", \(told)"
    let words = answer.tellingTimes.isEmpty ? continuation : answer.timeless
    let acts = open.core == open.timeless ? [open.timeless] : [open.timeless, open.core]
    let direct = acts.map { "\($0) \(words)\(times)" } + placed(open)
    let behind = answer.tellingTimes.isEmpty ? [open.words] : []
    if beginsWithLink { return behind.map { "\($0) \(words)" } + direct }
    let pointedOut = pointedOut(open)
    let about =
      isMatter
      ? behind.map { "\($0) about \(words)" } + acts.map { "\($0) about \(words)\(times)" } : []
    return pointedOut + (open.isTalk ? about + direct : direct + about)
  }

  /// "sit down with them" with "Jo and Karim, about the lunch slots" behind it: they are "them".
  private func pointedOut(_ open: OpenTry) -> [String] {
    let full = recollection.inFull(open, by: answer.trimmed, at: rung, today: today)
    guard full != open.passage.text, let about = answer.words.firstIndex(of: "about") else {
      return [full]
    }
    return [full, "\(full) \(answer.trimmed(about..<answer.tokens.count))"]
  }

  /// "the report from Saturday" behind what is done tomorrow: the day is the report's.
  private func placed(_ open: OpenTry) -> [String] {
    guard !answer.tellingTimes.isEmpty, !open.times.isEmpty else { return [] }
    let about =
      isMatter && !beginsWithLink ? ["\(open.timeless) about \(continuation), \(open.times)"] : []
    return about + ["\(open.timeless) \(continuation), \(open.times)"]
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
      !answer.words.contains("mentioned"), !answer.words.starts(with: ["both", "of", "us"])
    else { return false }
    guard named.namesMore(than: open.passage), !named.isStretchOfTime else { return false }
    return opensThing(first) || namesSomething && !hasVerb
  }

  /// Whether it may only be what stands around, where that was asked for: "my phone, a biro", "all eight of
  /// them"; not "the 17 parents without a form".
  private var isScene: Bool {
    guard question.asksForScene else { return false }
    let isTold = answer.words.first == "the" || answer.isNumber(0)
    return !isTold || !Self.props.isDisjoint(with: answer.words)
  }

  private static let props: Set<String> = ["my", "a", "an", "them"]

  func opensThing(_ first: Token) -> Bool {
    first.has(.determiner) || first.has(.number) || first.kind == .number
  }

  /// Whether it can be what is talked about: "a coffee" beside a talk is not, unless that was asked.
  private var isMatter: Bool {
    let asked = question.passage.words
    return answer.words.first.map { $0 != "a" && $0 != "an" } ?? false
      || asked.contains("about") || asked.contains("concern") || asked.contains("through")
  }

  /// "start ringing tomorrow 8:30" and then "ringing the six vets": the same, said more exactly.
  func restated(_ open: OpenTry) -> [String] {
    let isRestated = open.missing.contains { [.actor, .action, .object].contains($0) }
    guard isRestated, hasVerb, asSaid.beginsWithAct else { return [] }
    let isDated = answer.saysNothingOfTime && !open.times.isEmpty
    return (isDated ? ["\(answer.trimmed), \(open.times)"] : []) + doing(open)
  }

  /// "The bridesmaids' dresses, all five" and then "letting down the hems": what is done to what was named.
  private func doing(_ open: OpenTry) -> [String] {
    guard open.missing.contains(.action), asSaid.tokens.first?.has(.ing) == true else { return [] }
    return ["I'm \(continuation)", "I'm \(continuation): \(open.words)"]
  }

  /// "they need to resubmit it", "get it back up": that goes on from nothing.
  var isSentence: Bool {
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
}

extension Passage {
  /// Whether it begins with what is done, or with whoever says it: "ringing the six vets", "I ring them".
  ///
  /// Not "pen, paper, phone in the drawer".
  fileprivate var beginsWithAct: Bool {
    guard let first = tokens.first else { return false }
    if first.has(.ing) { return true }
    guard token(1)?.kind != .mark else { return false }
    let isSelf = first.has(.mine) || first.has(.me) || first.has(.will)
    return isSelf || first.has(.act) || first.has(.base) || first.has(.filler)
  }
}
