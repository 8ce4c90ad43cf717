import Ladder
import Language

/// What somebody said last that they would do, firm and theirs, with something left open.
struct OpenAct {
  /// It without its phrases of time.
  let timeless: String
  /// Its phrases of time.
  let times: String
  /// What it leaves open.
  let missing: [Facet]
  /// Whether somebody is spoken to in it.
  let isTalk: Bool
  /// The words that point back in it, put in full by what was said before and by an answer.
  let inFull: (_ answer: String) -> String
}

extension Recollection {
  /// The answer before, where it was an act with something left open.
  ///
  /// - Parameters:
  ///   - rung: The question that it is judged by.
  ///   - today: The day on which it was said.
  /// - Returns: The act; nil where the last answer was something else.
  func openAct(at rung: Rung, today: Day?) -> OpenAct? {
    guard let passage = said.first else { return nil }
    let before = said.dropFirst().reversed().map(\.text)
    let judged = Assessor(lexicon: passage.lexicon).assess(
      passage.text, at: rung, today: today, context: AnswerContext(asked: "", said: before))
    guard case .nebulous(.incomplete, let missing) = judged.verdict else { return nil }
    let all = 0..<passage.tokens.count
    return OpenAct(
      timeless: passage.timeless(all).map(passage.trimmed).filter { !$0.isEmpty }
        .joined(separator: " "),
      times: passage.reading.times.map { passage.reading.text($0.tokens) }.joined(separator: " "),
      missing: missing, isTalk: judged.findings.contains { $0.facet == .counterpart }
    ) { answer in
      let context = AnswerContext(asked: "", said: before + [answer])
      let resolver = ContextResolver(
        passage.text, at: rung, today: today, context: context, lexicon: passage.lexicon)
      return Rewriting(passage.text, resolver.edits(isOpen: true)).text
    }
  }
}
