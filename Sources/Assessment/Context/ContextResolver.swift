import Ladder
import Language

/// Puts an answer in full words, as far as the question and what was said before allow.
struct ContextResolver {
  let answer: Passage
  let rung: Rung
  let today: Day?
  let recollection: Recollection

  init(_ words: String, at rung: Rung, today: Day?, context: AnswerContext) {
    answer = Passage(words, today: today)
    self.rung = rung
    self.today = today
    recollection = Recollection(context, at: rung, today: today)
  }

  /// Everything that can be put in full, none overlapping another that comes first.
  ///
  /// - Parameter isOpen: Whether the answer by itself leaves something open; what is left out is
  ///   filled in only then, while words that point back are always put in full.
  /// - Returns: The edits.
  func edits(isOpen: Bool) -> [Rewriting.Edit] {
    guard isOpen else { return mentioned() }
    let confirmation = ConfirmationResolver(
      answer: answer, recollection: recollection, rung: rung, today: today)
    if let edit = confirmation.edit() { return [edit] }
    let act = ActResolver(answer: answer, recollection: recollection, rung: rung, today: today)
    var edits: [Rewriting.Edit] = []
    if let edit = act.edit() { edits.append(edit) }
    if let edit = MomentResolver(answer: answer, recollection: recollection, rung: rung).edit() {
      edits.append(edit)
    }
    let amounts = AmountResolver(answer: answer, recollection: recollection, rung: rung).edits()
    edits += amounts
    for edit in mentioned() where !edits.contains(where: { $0.range.overlaps(edit.range) }) {
      edits.append(edit)
    }
    if edits.isEmpty {
      let ellipsis = EllipsisResolver(
        answer: answer, recollection: recollection, rung: rung, today: today)
      if let edit = ellipsis.edit() { edits.append(edit) }
    }
    return edits
  }

  // MARK: Pronouns

  private func mentioned() -> [Rewriting.Edit] {
    switch rung {
    case .action, .counterpart, .topics, .firstStep, .measure, .obstacle, .courseCorrection: break
    // A moment or a number says enough, whatever "it" is.
    case .gap, .time, .expectedYield: return []
    }
    let named = AntecedentReader(passage: answer).antecedents()
    return MentionReader(passage: answer).mentions().compactMap { mention in
      if isNamedHere(mention, named) || isEmptySubject(mention) { return nil }
      guard let antecedent = recollection.antecedent(for: mention.need) else { return nil }
      return edit(mention, antecedent)
    }
  }

  /// Whether the answer itself names what the word points to, before it.
  private func isNamedHere(_ mention: Mention, _ named: [Antecedent]) -> Bool {
    named.contains {
      $0.tokens.upperBound <= mention.tokens.lowerBound && $0.fits(mention.need)
        && !$0.tokens.overlaps(mention.tokens)
    }
  }

  /// "it's hard", "they're slow": a verdict on something says no more for knowing on what.
  private func isEmptySubject(_ mention: Mention) -> Bool {
    var index = mention.tokens.upperBound
    guard let be = answer.token(index), be.has(.be) else { return false }
    index += 1
    while let token = answer.token(index), token.has(.adverb) || token.has(.filler) { index += 1 }
    guard let next = answer.token(index) else { return true }
    if next.has(.mood) || next.has(.verdictWord) { return true }
    return
      !(next.has(.ing) || next.has(.past) || next.has(.preposition) || next.kind == .number
      || next.has(.number) || next.has(.negation) || next.has(.determiner))
  }

  private func edit(_ mention: Mention, _ antecedent: Antecedent) -> Rewriting.Edit? {
    let words: String
    var full: String?
    switch mention.form {
    case .whole: words = antecedent.text
    case .partOf(let share): words = "\(share) of \(antecedent.text)"
    case .first(let count):
      guard let chosen = first(count, of: antecedent) else { return nil }
      words = chosen
    case .towards:
      words = "to \(antecedent.text)"
      full = antecedent.text
    }
    return Rewriting.Edit(
      range: answer.reading.byteRange(mention.tokens), replacement: words, full: full ?? words)
  }

  private func first(_ count: Int, of antecedent: Antecedent) -> String? {
    if antecedent.parts.count >= count {
      return antecedent.parts.prefix(count).joined(separator: " and ")
    }
    guard antecedent.parts.isEmpty, let total = antecedent.count, total > count else { return nil }
    return "the first \(count) of \(antecedent.text)"
  }
}
