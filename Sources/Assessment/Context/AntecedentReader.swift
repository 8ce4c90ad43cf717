import Language

/// Finds what a passage names: the phrases to which "them" or "it" can point.
struct AntecedentReader {
  let passage: Passage

  var tokens: [Token] { passage.tokens }

  /// What is named, in the order in which it stands.
  func antecedents() -> [Antecedent] {
    var found: [Antecedent] = []
    var index = 0
    while index < tokens.count {
      guard let phrase = phrase(at: index) else {
        index += 1
        continue
      }
      if let last = found.last, isJoined(last, phrase) {
        found.append(list(found.removeLast(), antecedent(phrase)))
      } else {
        found.append(antecedent(phrase))
      }
      index = phrase.upperBound
    }
    return found.isEmpty ? bare() : found
  }

  /// "booked demos per week": a name without an article, standing alone.
  private func bare() -> [Antecedent] {
    let lower = tokens.firstIndex { $0.kind == .word && !$0.has(.filler) } ?? 0
    var upper = lower
    while upper < tokens.count, tokens[upper].kind == .word, !endsPhrase(upper, hasHead: false),
      !tokens[upper].has(.preposition), !tokens[upper].has(.act) || upper > lower
    {
      upper += 1
    }
    guard upper > lower, !tokens[lower].has(.third),
      passage.reading.isContent(tokens[upper - 1])
    else { return [] }
    var antecedent = antecedent(lower..<upper)
    antecedent.isVague = antecedent.isVague || upper - lower < 2
    return [antecedent]
  }

  private func antecedent(_ whole: Range<Int>) -> Antecedent {
    let range = withoutEach(whole)
    let head = head(of: range)
    let thing = passage.reading.thing(range)
    let count = count(range)
    let isPlural = count.map { $0 > 1 } ?? (head.map(isPlural) ?? false)
    var antecedent = Antecedent(
      text: text(range), kind: kind(range, head), isPlural: isPlural, count: count,
      isVague: isVague(range, head), tokens: range)
    antecedent.isEach = ["every", "each"].contains(passage.words[range.lowerBound])
    antecedent.isAnchored =
      isName(range.lowerBound) || thing.numbers > 0 || thing.names > 0
      || thing.content > 1 && thing.vague == 0
    antecedent.isTime = isTime(range.upperBound - 1)
    antecedent.holdsMany = head.map { Self.holders.contains(passage.words[$0]) } ?? false
    return antecedent
  }

  /// "the 27" for "each of the 27".
  private func withoutEach(_ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound
    guard ["each", "all"].contains(passage.words[start]), passage.word(start + 1) == "of",
      range.contains(start + 2), tokens[start + 2].has(.determiner)
    else { return range }
    return (start + 2)..<range.upperBound
  }

  /// "days" in "six of the ten days".
  private func isTime(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].isTimeless && !tokens[index].has(.number)
      && passage.time(at: index) == nil
  }

  private static let holders: Set<String> = [
    "list", "batch", "queue", "backlog", "family", "couple", "pair", "class", "cohort", "household",
  ]

  private func list(_ first: Antecedent, _ next: Antecedent) -> Antecedent {
    let range = first.tokens.lowerBound..<next.tokens.upperBound
    var list = first.joined(to: next, as: text(range))
    list.tokens = range
    return list
  }

  /// "Sam and Lee", "Acme, Borden and Carrow".
  private func isJoined(_ last: Antecedent, _ next: Range<Int>) -> Bool {
    let before = last.tokens
    let between = before.upperBound..<next.lowerBound
    guard (1...2).contains(between.count) else { return false }
    let isLink = between.allSatisfy {
      tokens[$0].isMark(",") || tokens[$0].isMark("&") || Self.joints.contains(passage.words[$0])
    }
    let isNamed = isName(before.lowerBound) && isName(next.lowerBound)
    let isLast = !last.parts.isEmpty && Self.joints.contains(passage.words[next.lowerBound - 1])
    return isLink && (isNamed || isLast || Self.joints.contains(passage.word(before.upperBound)))
  }

  private static let joints: Set<String> = ["and", "or"]

  private func text(_ range: Range<Int>) -> String {
    let text = passage.reading.text(range)
    guard let first = range.first, !isName(first), !tokens[first].shouted || first > 0 else {
      return text
    }
    return text.withSmallStart
  }
}

// MARK: - What it is

extension AntecedentReader {
  private func kind(_ range: Range<Int>, _ head: Int?) -> Antecedent.Kind {
    let first = tokens[range.lowerBound]
    if first.has(.title), isName(range.lowerBound) || tokens[range.lowerBound].capital {
      return .person(Self.titles[passage.words[range.lowerBound]] ?? .unsaid)
    }
    if range.contains(where: { Self.companies.contains(passage.words[$0]) && tokens[$0].capital }) {
      return .organisation
    }
    // "Acme's procurement" is what Acme has, and nobody of that name.
    let isOwned = range.contains { tokens[$0].is("'s") }
    if isName(range.lowerBound), !isOwned {
      if first.has(.business) { return .organisation }
      return GivenNames.gender(of: passage.words[range.lowerBound]).map { .person($0) } ?? .name
    }
    guard let head else { return .thing }
    if isName(head), let gender = GivenNames.gender(of: passage.words[head]) {
      return .person(gender)
    }
    if let kin = Self.kin[passage.words[head]] { return .person(kin) }
    if tokens[head].has(.person) || isContacted(range.lowerBound, head) {
      return .person(.unsaid)
    }
    if tokens[head].has(.group) || tokens[head].has(.business) { return .organisation }
    return .thing
  }

  /// "phone the trimmer": who is called and works at something is somebody.
  private func isContacted(_ start: Int, _ head: Int) -> Bool {
    guard let before = passage.token(start - 1), before.has(.contact), tokens[head].tags.isEmpty,
      passage.words[start] == "the"
    else { return false }
    return Self.trades.contains { passage.words[head].hasSuffix($0) }
  }

  private static let trades = ["er", "or", "ist", "man", "woman"]

  private func isVague(_ range: Range<Int>, _ head: Int?) -> Bool {
    let first = passage.words[range.lowerBound]
    if Self.openArticles.contains(first) { return true }
    if passage.reading.phrases.contains(where: {
      ($0.has(.placeholder) || $0.has(.blankPhrase)) && $0.tokens.overlaps(range)
    }) {
      return true
    }
    if range.count == 1, isName(range.lowerBound), passage.words[range.lowerBound].count == 1 {
      return true
    }
    guard let head else { return false }
    let token = tokens[head]
    if passage.words[head] == "ones", !range.contains(where: { isName($0) }) {
      return !range.contains { tokens[$0].has(.number) || tokens[$0].kind == .number }
    }
    // "demos", "customers": nobody can tell which.
    if range.count == 1, !isName(head), isPlural(head) { return true }
    if token.has(.blankNoun) || token.has(.blank) { return !isToldApart(range, head) }
    if token.has(.vagueAmountWord) || tokens[range.lowerBound].has(.vagueAmountWord) { return true }
    let isCounted = range.contains { tokens[$0].has(.number) || tokens[$0].kind == .number }
    if token.has(.abstractNoun) || token.has(.mood) { return !isCounted }
    let isOwned = range.contains { tokens[$0].has(.possessive) }
    if token.has(.indefiniteGroup), !isCounted, !isOwned, range.count < 3 { return true }
    return token.has(.nobodyInParticular) && !isCounted && !isOwned
  }

  /// "a one-page cleaning plan": enough is said of it to tell it from others.
  private func isToldApart(_ range: Range<Int>, _ head: Int) -> Bool {
    (range.lowerBound..<head).count { passage.reading.isContent(tokens[$0]) } > 1
  }

  private func count(_ range: Range<Int>) -> Int? {
    for index in range {
      let token = tokens[index]
      if token.has(.preposition), index > range.lowerBound { return nil }
      if passage.words[index] == "both" { return 2 }
      if index < range.upperBound - 1, let count = passage.count(at: index) { return count }
    }
    return nil
  }

  private func isPlural(_ head: Int) -> Bool {
    let word = passage.words[head]
    if tokens[head].has(.group), !Self.oneGroup.contains(word) { return true }
    if Self.plurals.contains(word) { return true }
    if isName(head) { return false }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      && !word.hasSuffix("is")
  }

  /// The last noun before anything that hangs on it: "quote" in "the quote for Harrow Council".
  private func head(of range: Range<Int>) -> Int? {
    var head: Int?
    for index in range {
      let token = tokens[index]
      if token.is("who") { break }
      if token.kind == .mark || token.has(.preposition) && index > range.lowerBound {
        if passage.words[index] == "of", head == nil { continue }
        break
      }
      if token.kind == .word, !token.has(.determiner), !token.has(.number), !token.is("'s") {
        head = index
      }
    }
    return head
  }

  private static let titles: [String: Antecedent.Gender] = [
    "mr": .male, "sir": .male, "father": .male, "uncle": .male, "signor": .male,
    "mrs": .female, "ms": .female, "miss": .female, "mme": .female, "sister": .female,
    "auntie": .female,
  ]

  private static let kin: [String: Antecedent.Gender] = [
    "wife": .female, "mum": .female, "mother": .female, "sister": .female, "daughter": .female,
    "niece": .female, "lady": .female, "landlady": .female, "matron": .female, "woman": .female,
    "headmistress": .female, "husband": .male, "dad": .male, "father": .male, "brother": .male,
    "son": .male, "nephew": .male, "bloke": .male, "landlord": .male, "man": .male,
    "headmaster": .male, "foreman": .male, "vicar": .unsaid, "chair": .unsaid, "guy": .male,
  ]

  private static let companies: Set<String> = [
    "foods", "ltd", "limited", "inc", "council", "school", "primary", "academy", "vets", "farm",
    "bank", "hospital", "trust", "group", "media", "logistics", "motors", "builders", "bakery",
    "college", "university", "church", "hotel", "cafe", "garage", "stores", "systems", "solutions",
    "industries", "partners", "brothers", "bros", "plc", "llc", "gmbh", "co", "foundation", "club",
  ]

  private static let openArticles: Set<String> = [
    "some", "any", "no", "certain", "various", "several", "another", "whatever", "other",
  ]

  private static let plurals: Set<String> = [
    "people", "men", "women", "children", "kids", "sheep", "cattle", "mice", "geese", "teeth",
    "feet", "staff", "data", "pax", "deer", "fish",
  ]

  private static let oneGroup: Set<String> = [
    "team", "crew", "department", "leadership", "management", "group", "board", "committee", "pod",
    "squad", "shift", "household",
  ]
}
