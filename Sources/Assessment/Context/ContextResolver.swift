import Ladder
import Language

/// Puts an answer in full words, as far as the question and what was said before allow.
struct ContextResolver {
  let answer: Passage
  let rung: Rung
  let today: Day?
  let recollection: Recollection

  init(
    _ words: String, at rung: Rung, today: Day?, context: AnswerContext, lexicon: Lexicon = .builtIn
  ) {
    answer = Passage(words, today: today, lexicon: lexicon)
    self.rung = rung
    self.today = today
    recollection = Recollection(context, of: words, at: rung, today: today, lexicon: lexicon)
  }

  /// Everything that can be put in full, none overlapping another that comes first.
  ///
  /// - Parameter isOpen: Whether the answer by itself leaves something open; what is left out is
  ///   filled in only then, while words that point back are always put in full.
  /// - Returns: The edits.
  func edits(isOpen: Bool) -> [Rewriting.Edit] {
    let moment = MomentResolver(answer: answer, recollection: recollection, rung: rung)
    let choice = ChoiceResolver(answer: answer, recollection: recollection, rung: rung)
    guard isOpen else {
      let edit = moment.onDaySaid() ?? (rung == .topics ? choice.edit() : nil)
      return edit.map { [$0] } ?? mentioned(isNeeded: false)
    }
    let confirmation = ConfirmationResolver(
      answer: answer, recollection: recollection, rung: rung, today: today)
    if let edit = confirmation.edit() { return [edit] }
    let amendment = AmendmentResolver(answer: answer, recollection: recollection, rung: rung)
    if let edit = amendment.edit() { return [edit] }
    if let edit = choice.edit() { return [edit] }
    let act = ActResolver(answer: answer, recollection: recollection, rung: rung, today: today)
    var edits: [Rewriting.Edit] = []
    if let edit = act.edit() { edits.append(edit) }
    if let edit = moment.edit() { edits.append(edit) }
    let amounts = AmountResolver(answer: answer, recollection: recollection, rung: rung).edits()
    edits += amounts
    for edit in mentioned() where !edits.contains(where: { $0.range.overlaps(edit.range) }) {
      edits.append(edit)
    }
    if edits.isEmpty {
      let ellipsis = EllipsisResolver(answer: answer, recollection: recollection, rung: rung)
      if let edit = ellipsis.edit() { edits.append(edit) }
    }
    return edits
  }

  /// What was said before, completed by the answer, the likeliest first.
  ///
  /// - Parameter full: The answer, its pronouns in full.
  /// - Returns: Both together, in full words.
  func completions(of full: String) -> [String] {
    completing(Passage(full, today: today, lexicon: answer.lexicon)).completions()
  }

  /// The answer before with this one behind it, the likeliest first.
  func continuations() -> [String] { completing(answer).continuations() }

  private func completing(_ full: Passage) -> CompletionResolver {
    CompletionResolver(
      answer: full, asSaid: answer, recollection: recollection, rung: rung, today: today)
  }

  // MARK: Pronouns

  /// The words that point back, in full.
  ///
  /// - Parameter isNeeded: Whether something is open without them; what is enough by itself is only made plainer
  ///   by whom it is done to, and nothing is shown that may be meant otherwise.
  /// - Returns: The edits, in the order of the words.
  private func mentioned(isNeeded: Bool = true) -> [Rewriting.Edit] {
    switch rung {
    case .action, .counterpart, .topics, .firstStep, .measure, .obstacle, .courseCorrection: break
    // A moment or a number says enough, whatever "it" is.
    case .gap, .time, .expectedYield: return []
    }
    let mentions = MentionReader(passage: answer).mentions().prefix(Self.mostMentions)
    guard !mentions.isEmpty else { return [] }
    let here = AntecedentReader(passage: answer).antecedents()
    let before = recollection.named()
    return mentions.compactMap { mention in
      if isNamedHere(mention, here) || isEmptySubject(mention) { return nil }
      if isInIdiom(mention) || isInMoment(mention) { return nil }
      guard
        let antecedent = recollection.antecedent(
          for: mention.need, among: before.narrowed(to: mention), isContacted: isContacted(mention)),
        isNeeded || isSure(mention, antecedent)
      else { return nil }
      return edit(mention, antecedent)
    }
  }

  /// "call them", "sit down with her": not "they've always kept to it", "that's a lock".
  private func isSure(_ mention: Mention, _ antecedent: Antecedent) -> Bool {
    let isSubject =
      rung != .counterpart
      && ["he", "she", "they"].contains(answer.word(mention.tokens.lowerBound))
    return !mention.need.isThing && !isSubject && !antecedent.isTime
  }

  /// No answer needs more words put in full, and none takes longer than it is worth.
  private static let mostMentions = 24

  /// Whether the answer itself names what the word points to, before it.
  private func isNamedHere(_ mention: Mention, _ named: [Antecedent]) -> Bool {
    named.contains {
      $0.tokens.upperBound <= mention.tokens.lowerBound && !$0.tokens.overlaps(mention.tokens)
        && ($0.fits(mention.need) || mention.need.isThing && isHeap($0))
    }
  }

  /// "14 kilos of sea bass": it, and not they.
  private func isHeap(_ antecedent: Antecedent) -> Bool {
    antecedent.count != nil && antecedent.tokens.contains { answer.words[$0] == "of" }
  }

  /// "right after this call": what is meant is the time.
  private func isInMoment(_ mention: Mention) -> Bool {
    guard let time = answer.time(at: mention.tokens.lowerBound), time.kind == .day else {
      return false
    }
    return time.tokens.count > mention.tokens.count
  }

  /// "get back to them", "keep on top of it": whoever they are, nothing is done to them.
  private func isInIdiom(_ mention: Mention) -> Bool {
    let tags: [Tag] = [
      .putOff, .effort, .abstraction, .assent, .ownerless, .placeholder, .feeling, .blame,
      .reversal,
      .unknown,
    ]
    let near = max(0, mention.tokens.lowerBound - 4)..<mention.tokens.upperBound
    let before = answer.words[near].joined(separator: " ")
    if Self.idioms.contains(where: { before.contains($0) }) { return true }
    if rung == .topics, answer.tokens.contains(where: { $0.has(.blankNoun) }) { return true }
    // "this, that and the other" is nothing.
    if answer.words.starts(with: ["this", ",", "that"]) { return true }
    return answer.reading.phrases.contains { phrase in
      tags.contains { phrase.has($0) } && phrase.tokens.overlaps(mention.tokens)
    }
  }

  private static let idioms = [
    "back to", "on top of", "hang of", "at it", "for it", "into it", "out of it", "work on",
    "down to it", "on it", "deal with", "handle", "keep an eye", "stay close", "look after",
    "look into", "start on",
  ]

  /// Whether somebody is called, asked, met: then it points to people rather than to things.
  private func isContacted(_ mention: Mention) -> Bool {
    if rung == .counterpart { return true }
    guard let before = answer.token(mention.tokens.lowerBound - 1) else { return false }
    if before.is("to"), let verb = answer.token(mention.tokens.lowerBound - 2),
      verb.has(.contact) || verb.is("write") || verb.is("writing")
    {
      return true
    }
    return before.has(.contact) || before.is("with") || before.is("ask") || before.is("tell")
      || before.is("meet") || before.is("see")
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
    var tokens = mention.tokens
    let antecedent = rung == .counterpart || rung == .topics ? antecedent.definite : antecedent
    switch mention.form {
    case .whole where answer.token(tokens.upperBound)?.is("all") == true:
      // "weigh them all again": "all" stands in front of what they are.
      tokens = tokens.lowerBound..<(tokens.upperBound + 1)
      words = "all \(antecedent.text)"
    case .whole: words = antecedent.text
    case .partOf(let share, _): words = "\(share) of \(antecedent.text)"
    case .first(let count):
      guard let chosen = first(count, of: antecedent) else { return nil }
      words = chosen
    case .last(let count):
      guard antecedent.parts.count >= count else { return nil }
      words = antecedent.parts.suffix(count).joined(separator: " and ")
    case .nth(let place):
      guard let chosen = nth(place, of: antecedent) else { return nil }
      words = chosen
    case .owner:
      words = antecedent.text + (antecedent.text.hasSuffix("s") ? "'" : "'s")
    case .towards:
      words = "to \(antecedent.text)"
      full = antecedent.text
    }
    return Rewriting.Edit(
      range: answer.reading.byteRange(tokens), replacement: words, full: full ?? words)
  }

  private func nth(_ place: Int, of antecedent: Antecedent) -> String? {
    if antecedent.parts.count >= place { return antecedent.parts[place - 1] }
    return place == 1 && antecedent.count != nil ? "the first of \(antecedent.text)" : nil
  }

  private func first(_ count: Int, of antecedent: Antecedent) -> String? {
    if antecedent.parts.count >= count {
      return antecedent.parts.prefix(count).joined(separator: " and ")
    }
    guard antecedent.parts.isEmpty, let total = antecedent.count, total > count else { return nil }
    return "the first \(count) of \(antecedent.text)"
  }
}
