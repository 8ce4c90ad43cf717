import Language

extension CompletionResolver {
  /// A target completed by today's number, today's number by the target: "forty" after "Out of how
  /// many?" is "17 of forty".
  func numbers() -> [String] {
    if let reckoned = reckoned() { return reckoned }
    guard answer.numbers.count == 1 || answer.opensWithNumber, answer.countsFirst,
      !answer.holdsVagueAmount, !answer.countsThoseWithout,
      !answer.tokens.contains(where: { $0.has(.will) })
    else { return [] }
    if question.asksForShare || question.passage.namesTarget && answer.isShare {
      return ["\(answer.withPercent) of target"]
    }
    let latest = recollection.said.prefix(2).filter { !$0.numbers.isEmpty && !$0.isHedged }
    if question.asksForTarget {
      return latest.filter {
        !$0.namesTarget && !answer.tellsPast && !answer.repeatsNumber(of: $0)
      }.map {
        "\($0.trimmed), the target is \(continuation)"
      }
    }
    // What the leader sets beside "Where are you now?" is the target, in whatever words.
    let asked =
      question.passage.numbers.contains(where: question.passage.isFigure)
      ? [question.passage] : []
    guard let target = (asked + latest.filter(\.namesTarget)).first else { return [] }
    // "Still 150, they haven't moved it" tells the target once more.
    guard !answer.tellsNumber(of: target) else { return [] }
    return ["\(answer.firstNumber) of \(target.firstNumber)"]
  }

  /// "double that", "ten more than that", "nil" beside the number that was said: both as figures.
  private func reckoned() -> [String]? {
    guard let amount = RelativeAmount(answer),
      let base = recollection.said.first(where: { !$0.numbers.isEmpty }),
      base.numbers.count == 1, !base.isHedged, !answer.isHedged,
      let quantity = amount.quantity(
        beside: Quantity(tenThousandths: base.tokens[base.numbers[0]].value))
    else { return nil }
    let reckoned = "\(quantity)"
    let isTarget = question.asksForTarget && !base.namesTarget
    let (actual, target) =
      isTarget ? (base.firstNumber, reckoned) : (reckoned, base.firstNumber)
    return ["\(actual) of \(target)\(base.isShare ? " percent" : "")"]
  }

  /// "their legal department has the contract" completed by "since 9 February".
  func facts() -> [String] {
    let details = question.details
    guard !details.isEmpty, holds(details) else { return [] }
    let latest = recollection.said.prefix(1).filter { !$0.isHedged && $0.isStatement }
    return (counted().map { [$0] } ?? []) + latest.map { "\($0.trimmed), \(continuation)" }
  }

  /// "83" after "How many of the mails bounced?" is "83 of the mails bounced".
  private func counted() -> String? {
    let passage = question.passage
    guard let many = passage.words.firstIndex(of: "many"), many + 1 < passage.tokens.count else {
      return nil
    }
    let rest = passage.tokens[(many + 1)...].prefix { $0.kind != .mark }
    return "\(answer.trimmed) \(passage.reading.text(rest.indices))"
  }

  /// "steps 4 to 7" of what was to be gone through.
  func parts() -> [String] {
    guard question.details.contains(.which), holds([.which]), !answer.isPlace else { return [] }
    return recollection.said.prefix(1).flatMap { passage in
      AntecedentReader(passage: passage).antecedents()
        .filter { !$0.isVague && !$0.isSomebody }.map { "\(answer.trimmed) of \($0.text)" }
    }
  }
}

extension Passage {
  /// Whether a number in it is one of before: "270 the month before", "was 71".
  var tellsPast: Bool {
    words.contains { ["was", "before", "last", "ago", "previous"].contains($0) }
  }

  /// Whether its number is one of another's: "71, it's on the wall" after "the printout said 71".
  ///
  /// Not "the same 340 this year", which says so.
  func repeatsNumber(of other: Passage) -> Bool {
    !words.contains("same") && tellsNumber(of: other)
  }

  /// Whether its number is one of another's.
  fileprivate func tellsNumber(of other: Passage) -> Bool {
    guard let first = numbers.first else { return false }
    return other.numbers.contains { other.tokens[$0].value == tokens[first].value }
  }

  /// "the fourth": one of a list, and no part of a thing.
  fileprivate var isPlace: Bool {
    word(0) == "the" && tokens.count == 2
      && ["first", "second", "third", "fourth", "fifth", "last"]
        .contains(word(1))
  }

  /// Whether it says something of somebody or something, and does not only name it.
  fileprivate var isStatement: Bool {
    reading.clauses.contains {
      $0.subjectTokens != nil || $0.modality == .stative
        || $0.modality == .present && $0.verb != nil
    } || tokens.contains { $0.has(.be) || $0.has(.have) }
  }
}
