import Ladder
import Language

/// A named person, or a specific role, team or account.
enum CounterpartRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    let reading = evidence.reading
    if let alone = reading.phrase(.alone) {
      demand.found = [(.counterpart, alone.tokens)]
      demand.sentences = Sentences(evidence.sentence(holding: alone.tokens.lowerBound) ?? 0)
      return demand
    }
    if let who = people(evidence), !isOffTopic(evidence) {
      demand.found = [(.counterpart, who)]
      demand.sentences = Sentences(evidence.sentence(holding: who.lowerBound) ?? 0)
      return demand
    }
    demand.missing = [.counterpart]
    demand.fallback = .placeholder
    if let blank = evidence.blank {
      demand.fallbackTokens = blank
      return demand
    }
    let isPeople = evidence.tokens.contains {
      $0.has(.group) || $0.has(.indefiniteGroup) || $0.has(.nobodyInParticular) || $0.has(.person)
    }
    if !isPeople, reading.phrase(.placeholder) == nil { demand.fallback = .offTopic }
    return demand
  }

  /// Whether a topic is told instead: "About my apprentice's hours".
  private static func isOffTopic(_ evidence: Evidence) -> Bool {
    evidence.tokens.first.map { $0.is("about") || $0.is("because") } ?? false
  }

  private static func people(_ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    for index in tokens.indices {
      if evidence.reading.isName(index) || isOpeningName(index, evidence) {
        return index..<(index + 1)
      }
      if tokens[index].is("whoever"), !tokens[index...].contains(where: { $0.kind == .mark }) {
        return nil
      }
      if tokens[index].has(.title), index + 1 < tokens.count, tokens[index + 1].kind == .word {
        return index..<(index + 2)
      }
      if let some = counted(index, tokens) { return some }
      if tokens[index].has(.myPossessive), let end = owned(index, evidence) { return index..<end }
      if tokens[index].has(.person) || tokens[index].has(.group) || tokens[index].has(.business) {
        if let start = definite(index, evidence) { return start..<(index + 1) }
      }
    }
    return nil
  }

  /// "the 16 who haven't paid", "those 14 people who took a leaflet": so many, and which.
  private static func counted(_ index: Int, _ tokens: [Token]) -> Range<Int>? {
    guard index > 0, tokens[index].has(.number), !tokens[index].is("one"),
      tokens[index - 1].has(.determiner)
    else {
      return nil
    }
    let isCalledPeople =
      index + 1 < tokens.count && (tokens[index + 1].is("people") || tokens[index + 1].is("folks"))
    let who = index + (isCalledPeople ? 2 : 1)
    guard who < tokens.count, tokens[who].is("who") else { return nil }
    return (index - 1)..<(who + 1)
  }

  /// A capital or an unknown word at the very beginning: "Dana", "procurement at Acme".
  private static func isOpeningName(_ index: Int, _ evidence: Evidence) -> Bool {
    let token = evidence.tokens[index]
    guard index == 0, token.kind == .word, token.capital else { return false }
    return token.tags.isEmpty && token.isTimeless || token.has(.title)
  }

  /// "my vergers", "both our lodgers": whoever they are, they are the speaker's own.
  private static func owned(_ index: Int, _ evidence: Evidence) -> Int? {
    guard index + 1 < evidence.tokens.count else { return nil }
    let next = evidence.tokens[index + 1]
    return next.kind == .word && next.tags.isEmpty && evidence.contentCount <= 6 ? index + 2 : nil
  }

  /// Where the phrase begins that makes a role definite: "my", "the … at Acme", "both", a number.
  private static func definite(_ index: Int, _ evidence: Evidence) -> Int? {
    let tokens = evidence.tokens
    if tokens[index].is("people") || tokens[index].is("folks") {
      guard (max(0, index - 3)..<index).contains(where: { tokens[$0].has(.myPossessive) }) else {
        return nil
      }
    }
    if tokens[index].has(.indefiniteGroup), !hasMine(index, tokens) { return nil }
    var at = index - 1
    var steps = 0
    while at >= 0, steps < 5, tokens[at].kind != .mark {
      if tokens[at].has(.myPossessive) || tokens[at].has(.number) && !tokens[at].is("couple")
        || tokens[at].is("'s") || tokens[at].has(.possessive)
      {
        return at
      }
      if tokens[at].is("the") {
        if at >= 2, tokens[at - 1].is("of"), isFew(tokens[at - 2]) { return nil }
        if tokens[index].has(.person) || isPlaced(index, evidence) { return at }
        return steps > 0 ? at : nil
      }
      if tokens[at].has(.vagueAmountWord) || tokens[at].is("some") || tokens[at].is("any") {
        return nil
      }
      at -= 1
      steps += 1
    }
    if isPlaced(index, evidence) { return index }
    if tokens[index].has(.relation), evidence.contentCount <= 4 { return index }
    return tokens[index].has(.business) ? index : nil
  }

  /// "treasurer of the parish council", "parents of the six kids": the place says which one.
  private static func isPlaced(_ index: Int, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    guard index + 2 < tokens.count else { return false }
    let link = tokens[index + 1]
    guard
      link.is("of") || link.is("at") || link.is("for") || link.is("from") || link.is("in")
        || link.is("on")
    else { return false }
    return tokens[(index + 2)...].prefix(4).contains {
      $0.capital || $0.has(.number) || $0.is("the") && tokens[index].has(.person)
    }
  }

  private static func isFew(_ token: Token) -> Bool {
    token.has(.vagueAmountWord) || token.is("other") || token.is("one") || token.is("couple")
  }

  private static func hasMine(_ index: Int, _ tokens: [Token]) -> Bool {
    (max(0, index - 3)..<index).contains {
      tokens[$0].has(.myPossessive) || tokens[$0].has(.number)
    }
  }
}
