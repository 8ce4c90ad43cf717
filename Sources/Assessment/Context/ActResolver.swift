import Ladder
import Language

/// Puts an act in full that an answer only points to: "the same with Lee", "I'll do that".
struct ActResolver {
  let answer: Passage
  let recollection: Recollection
  let rung: Rung
  let today: Day?

  func edit() -> Rewriting.Edit? {
    guard let pointing = pointing() else { return nil }
    guard let act = EarlierAct.latest(in: recollection.said, today: today) else {
      return pointing.isSame ? nil : assent(pointing.tokens)
    }
    if !pointing.isSame, !recollection.question.isOpen,
      !ConfirmationResolver.restates(recollection.question.passage, act.passage)
    {
      return assent(pointing.tokens)
    }
    return pointing.isSame ? with(pointing.tokens, act) : edit(pointing.tokens, act.words)
  }

  /// The act stands only in the leader's question: taking it over is agreeing.
  private func assent(_ tokens: Range<Int>) -> Rewriting.Edit? {
    guard !recollection.question.isOpen else { return nil }
    return Rewriting.Edit(
      range: 0..<answer.reading.bytes.count, replacement: "Yes, will do", full: nil)
  }

  private func edit(_ tokens: Range<Int>, _ words: String) -> Rewriting.Edit {
    Rewriting.Edit(range: answer.reading.byteRange(tokens), replacement: words, full: words)
  }

  /// "the same with Lee": Lee takes Sam's place.
  private func with(_ tokens: Range<Int>, _ act: EarlierAct) -> Rewriting.Edit {
    guard let link = answer.token(tokens.upperBound), link.has(.preposition),
      let theirs = AntecedentReader(passage: answer).phrase(at: tokens.upperBound + 1),
      let place = act.tokens.first(where: {
        act.passage.words[$0] == answer.words[tokens.upperBound]
          && act.passage.time(at: $0) == nil
      }),
      let mine = AntecedentReader(passage: act.passage).phrase(at: place + 1)
    else { return onto(tokens, act) ?? edit(tokens, act.words) }
    let head = act.passage.reading.text(act.tokens.lowerBound..<(place + 1))
    let tail =
      mine.upperBound < act.tokens.upperBound
      ? " " + act.passage.reading.text(mine.upperBound..<act.tokens.upperBound) : ""
    return edit(
      tokens.lowerBound..<theirs.upperBound,
      head + " " + answer.reading.text(theirs) + tail)
  }
}

extension ActResolver {
  /// "the same with the October lot" behind "ring the 14 people": what it was done to gives way to them.
  private func onto(_ tokens: Range<Int>, _ act: EarlierAct) -> Rewriting.Edit? {
    guard ["with", "for", "to"].contains(answer.word(tokens.upperBound)),
      let theirs = AntecedentReader(passage: answer).phrase(at: tokens.upperBound + 1),
      let first = act.tokens.dropFirst().first(where: { act.passage.time(at: $0) == nil }),
      let mine = AntecedentReader(passage: act.passage).phrase(at: first),
      mine.upperBound <= act.tokens.upperBound
    else { return nil }
    let head = act.passage.reading.text(act.tokens.lowerBound..<first)
    return edit(
      tokens.lowerBound..<theirs.upperBound, "\(head) \(answer.reading.text(theirs))")
  }

  /// The words that point to an act, and whether they are "the same" or "that".
  private func pointing() -> (tokens: Range<Int>, isSame: Bool)? {
    switch rung {
    case .action, .firstStep, .courseCorrection: break
    case .gap, .obstacle, .counterpart, .topics, .time, .measure, .expectedYield: return nil
    }
    for index in answer.words.indices {
      if let end = same(index) {
        let start = index > 0 && Self.doing.contains(answer.words[index - 1]) ? index - 1 : index
        return (start..<end, true)
      }
      if Self.doing.contains(answer.words[index]),
        ["that", "it", "this", "so", "them"].contains(answer.word(index + 1)), isLast(index + 1)
      {
        return (index..<(index + 2), false)
      }
    }
    guard let first = answer.words.firstIndex(where: { !Self.small.contains($0) }),
      answer.words[first] == "that" || answer.words[first] == "this", isLast(first),
      answer.reading.clauses.allSatisfy({ $0.verb == nil })
    else { return nil }
    return (first..<(first + 1), false)
  }

  private static let doing: Set<String> = ["do", "doing", "repeat"]
  private static let small: Set<String> = [
    "yes", "yeah", "yep", "ok", "okay", ",", "just", "exactly", "right", "so",
  ]

  /// The end of "the same", "same again", "the same thing", "the same again".
  private func same(_ index: Int) -> Int? {
    var at = index
    if answer.word(at) == "the" { at += 1 }
    // "more of the same" is no act.
    guard answer.word(at) == "same", answer.word(at - 2) != "of" else { return nil }
    at += 1
    while ["thing", "again", "as", "before"].contains(answer.word(at)) { at += 1 }
    guard let next = answer.token(at) else { return at }
    let isWhole =
      next.kind == .mark || next.has(.preposition) || next.has(.conjunction) || next.has(.filler)
      || answer.time(at: at) != nil
    return isWhole ? at : nil
  }

  private func isLast(_ index: Int) -> Bool {
    guard let next = answer.token(index + 1) else { return true }
    return next.kind == .mark || next.has(.preposition) || next.has(.filler)
      || next.has(.conjunction) || answer.time(at: index + 1) != nil || next.has(.adverb)
  }
}
