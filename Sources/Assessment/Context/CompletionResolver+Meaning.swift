import Ladder
import Language

/// What a word means that was said a moment ago, where the question asks for that.
extension CompletionResolver {
  /// "two" after "How many is a few?": "if two drivers phone in sick I ring the agency".
  func meant() -> [String] {
    switch rung {
    case .action, .firstStep, .courseCorrection, .measure: break
    case .gap, .obstacle, .counterpart, .topics, .time, .expectedYield: return []
    }
    guard !isSentence, namesSomething || !answer.numbers.isEmpty || !moments.isEmpty,
      let said = recollection.said.first, !said.isHedged(besides: "if"),
      let word = question.wordAskedFor(in: said)
    else { return [] }
    return [said.replacing(word, with: continuation)]
  }
}

extension PutQuestion {
  /// Where the word stands in what was said that "How many is a few?", "How low is low?", "What do you mean by
  /// quiet?" ask about.
  fileprivate func wordAskedFor(in said: Passage) -> Range<Int>? {
    let words = passage.words
    guard ["how", "what"].contains(words.first ?? ""),
      let lead = words.lastIndex(where: { ["is", "are", "'s", "by"].contains($0) })
    else { return nil }
    let asked = words[(lead + 1)...].filter { $0.first?.isLetter ?? false }
    guard (1...2).contains(asked.count),
      !["that", "it", "this", "there", "them"].contains(asked[0])
    else { return nil }
    return said.place(of: asked)
  }
}
