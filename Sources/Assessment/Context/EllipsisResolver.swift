import Ladder
import Language

/// Fills in what a bare verb is to be done to, where the question holds it.
struct EllipsisResolver {
  let answer: Passage
  let recollection: Recollection
  let rung: Rung

  func edit() -> Rewriting.Edit? {
    switch rung {
    case .action, .firstStep: bareVerb()
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
}
