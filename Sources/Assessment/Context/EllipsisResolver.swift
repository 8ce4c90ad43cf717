import Ladder
import Language

/// Fills in what an answer leaves out because the question or an earlier plan holds it.
///
/// The object of a bare verb may come from the question; the act itself only from the person.
struct EllipsisResolver {
  let answer: Passage
  let recollection: Recollection
  let rung: Rung
  let today: Day?

  func edit() -> Rewriting.Edit? {
    switch rung {
    case .action, .firstStep: bareVerb() ?? bareObject() ?? bareTime()
    case .gap, .obstacle, .counterpart, .topics, .time, .measure, .courseCorrection,
      .expectedYield:
      nil
    }
  }

  /// A bare "Call" after "What will you do with the twelve stalled renewals?".
  private func bareVerb() -> Rewriting.Edit? {
    guard recollection.question.isOpen, let verb = onlyVerb(),
      let object = AntecedentReader(passage: recollection.question.passage).antecedents()
        .last(where: { $0.isAnchored && !$0.isVague })
    else { return nil }
    let words = "\(answer.reading.text(verb)) \(object.text)"
    return Rewriting.Edit(range: answer.reading.byteRange(verb), replacement: words, full: words)
  }

  /// The verb, where hardly anything but a time stands beside it.
  private func onlyVerb() -> Range<Int>? {
    let filmed = answer.tokens.indices.filter { answer.tokens[$0].has(.act) }
    guard filmed.count == 1, let verb = filmed.first else { return nil }
    let rest = answer.tokens.indices.filter { index in
      let token = answer.tokens[index]
      return index != verb && token.kind != .mark && answer.time(at: index) == nil
        && !token.has(.mine) && !token.has(.will) && !token.has(.be) && !token.has(.filler)
        && !token.has(.going) && !token.is("to")
    }
    return rest.isEmpty ? verb..<(verb + 1) : nil
  }

  /// "Sam and Lee" after "Which of them will you call?", where the calling was the person's own.
  private func bareObject() -> Rewriting.Edit? {
    guard recollection.question.isOpen, !hasVerb,
      let object = AntecedentReader(passage: answer).antecedents().first, !object.isVague,
      let asked = askedVerb(), isOwn(asked)
    else { return nil }
    let words = "\(asked) \(answer.reading.text(object.tokens))"
    return Rewriting.Edit(
      range: answer.reading.byteRange(object.tokens), replacement: words, full: words)
  }

  private var hasVerb: Bool {
    answer.tokens.contains { $0.has(.act) || $0.has(.be) || $0.has(.will) || $0.has(.mind) }
  }

  /// The verb "call" in "Which of them will you call first?".
  private func askedVerb() -> String? {
    let passage = recollection.question.passage
    guard let you = passage.words.lastIndex(of: "you"), let next = passage.token(you + 1),
      next.has(.act), ["who", "whom", "which"].contains(where: passage.words.contains)
    else { return nil }
    return passage.words[you + 1]
  }

  private func isOwn(_ verb: String) -> Bool {
    guard let act = EarlierAct.latest(in: recollection.said, today: today), act.isGood else {
      return false
    }
    return act.tokens.contains { Passage.stem(act.passage.words[$0]) == Passage.stem(verb) }
  }

  /// "Tomorrow at 9." after "When?", where what will be done was said.
  private func bareTime() -> Rewriting.Edit? {
    guard recollection.question.asksOnlyWhen, !hasVerb, let time = answer.reading.times.first,
      answer.tokens.indices.allSatisfy({
        answer.tokens[$0].kind == .mark || answer.time(at: $0) != nil
          || answer.tokens[$0].has(.filler)
      }), let act = EarlierAct.latest(in: recollection.said, today: today), act.isGood
    else { return nil }
    let words = answer.reading.text(time.tokens)
    return Rewriting.Edit(
      range: answer.reading.byteRange(time.tokens), replacement: "\(act.words) \(words)",
      full: "\(act.words) \(words)")
  }
}
