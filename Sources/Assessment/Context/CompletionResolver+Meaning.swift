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
    let before = said.reading.text(0..<word.lowerBound)
    let after = said.trimmed(word.upperBound..<said.tokens.count)
    return [[before, continuation, after].filter { !$0.isEmpty }.joined(separator: " ")]
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
    let start = said.words.indices.first { said.words[$0...].starts(with: asked) }
    return start.map { $0..<($0 + asked.count) }
  }
}
