import Ladder
import Language

/// Gives a bare number the unit it was asked for: "20 a day" after "How many calls?".
struct AmountResolver {
  let answer: Passage
  let recollection: Recollection
  let rung: Rung

  func edits() -> [Rewriting.Edit] {
    switch rung {
    case .measure: counted()
    case .gap: placed().map { [$0] } ?? []
    // What an action brings is a number, whatever is counted.
    case .obstacle, .action, .counterpart, .topics, .time, .firstStep, .courseCorrection,
      .expectedYield:
      []
    }
  }

  private func counted() -> [Rewriting.Edit] {
    guard let unit = recollection.question.unit ?? saidUnit else { return [] }
    if let share = bareShare { return [edit(share, "\(answer.reading.text(0..<1)) \(unit)")] }
    for index in answer.tokens.indices where answer.isNumber(index) {
      if answer.word(index + 1) == "of", MentionReader.theirs.contains(answer.word(index + 2)) {
        return [edit(index..<(index + 3), "\(answer.reading.text(index..<(index + 1))) \(unit)")]
      }
      guard isBare(index) else { continue }
      return [edit(index..<(index + 1), "\(answer.reading.text(index..<(index + 1))) \(unit)")]
    }
    return []
  }

  /// What was said to be done, where no more than "How many?" is asked: "of the nine learners".
  private var saidUnit: String? {
    guard recollection.question.details.contains(.count) else { return nil }
    for passage in recollection.said.prefix(2) where !passage.isHedged {
      let several = AntecedentReader(passage: passage).antecedents().filter {
        $0.isPlural && passage.reading.thing($0.tokens).blanks == 0
      }
      guard let last = several.last else { continue }
      let first = passage.tokens[last.tokens.lowerBound]
      return first.has(.determiner) || first.has(.number) ? "of \(last.text)" : last.text
    }
    return nil
  }

  /// "Half", "half of them": a share of what is counted.
  private var bareShare: Range<Int>? {
    guard answer.word(0) == "half" || answer.word(0) == "all" else { return nil }
    if answer.word(1) == "of", MentionReader.theirs.contains(answer.word(2)) { return 0..<3 }
    let isAlone = answer.token(1).map { $0.kind == .mark || $0.has(.preposition) } ?? true
    return isAlone && answer.word(1) != "of" ? 0..<1 : nil
  }

  private func edit(_ tokens: Range<Int>, _ words: String) -> Rewriting.Edit {
    Rewriting.Edit(range: answer.reading.byteRange(tokens), replacement: words, full: words)
  }

  /// Whether nothing is counted by the number yet: "20", "20 a day", "20 by Friday".
  private func isBare(_ index: Int) -> Bool {
    guard let next = answer.token(index + 1) else { return true }
    if next.kind == .mark { return !next.isMark("%") && !next.isMark("/") }
    return next.has(.preposition) || next.has(.determiner) || next.has(.conjunction)
      || next.has(.conditionWord) || answer.time(at: index + 1) != nil || next.has(.filler)
      || next.is("per") || next.is("an") || next.is("daily") || next.is("weekly")
      || next.has(.be) || next.has(.mine)
  }

  // MARK: The gap

  /// "42" where the target is known: "42 of 60".
  private func placed() -> Rewriting.Edit? {
    let numbers = answer.tokens.indices.filter(answer.isNumber)
    guard numbers.count == 1, let at = numbers.first, !answer.holdsVagueAmount,
      !answer.countsThoseWithout,
      !answer.tokens.contains(where: { $0.has(.targetWord) })
    else { return nil }
    let end = answer.token(at + 1)?.isMark("%") == true ? at + 2 : at + 1
    let number = answer.reading.text(at..<end)
    if answer.word(at + 1) == "percent" || end == at + 2 {
      guard recollection.question.asksForPercentage else { return nil }
      let upper = end == at + 2 ? end : at + 2
      return edit(at..<upper, answer.reading.text(at..<upper) + " of target")
    }
    guard let target = target(), target != number else { return nil }
    if let word = answer.token(at + 1), word.has(.short) || word.has(.over) {
      return edit(
        at..<(at + 2), "\(answer.reading.text(at..<(at + 2))) of the target of \(target)")
    }
    return edit(at..<end, "\(number) of \(target)")
  }

  /// The target as somebody named it before.
  private func target() -> String? {
    for passage in [recollection.question.passage] + recollection.said {
      if let target = target(in: passage) { return target }
    }
    return nil
  }

  private func target(in passage: Passage) -> String? {
    for index in passage.tokens.indices where passage.isFigure(index) {
      let before = max(0, index - 4)..<index
      let after = (index + 1)..<min(passage.tokens.count, index + 2)
      let isTarget =
        before.contains {
          passage.tokens[$0].has(.targetWord) || passage.words[$0] == "against"
            || passage.words[$0] == "agreed" || passage.words[$0] == "said"
        } || after.contains { passage.tokens[$0].has(.targetWord) }
      if isTarget { return passage.reading.text(index..<(index + 1)) }
    }
    return nil
  }
}
