import Ladder
import Language

/// Puts what was said before in place with one thing in it changed: "yes but six, not four" after "fewer than four
/// and I phone the list".
struct AmendmentResolver {
  let answer: Passage
  let recollection: Recollection
  let rung: Rung

  func edit() -> Rewriting.Edit? {
    switch rung {
    case .action, .firstStep, .courseCorrection, .measure: break
    case .gap, .obstacle, .counterpart, .topics, .time, .expectedYield: return nil
    }
    guard let (new, old) = amendment else { return nil }
    for passage in recollection.said.prefix(3) where !passage.isHedged(besides: "if") {
      guard let place = passage.place(of: answer.words[old]) else { continue }
      let words = passage.replacing(place, with: answer.reading.text(new))
      return Rewriting.Edit(range: answer.trimmedBytes, replacement: words, full: words)
    }
    return nil
  }

  /// "six, not four", "not four but six", "six instead of four".
  private var amendment: (new: Range<Int>, old: Range<Int>)? {
    let words = answer.words
    if let not = words.firstIndex(of: "not"), not > 0 {
      let end = answer.tokens[..<not].last?.kind == .mark ? not - 1 : not
      return pair(upTo: end, from: not + 1)
    }
    if let instead = words.firstIndex(of: "instead"), answer.word(instead + 1) == "of" {
      return pair(upTo: instead, from: instead + 2)
    }
    guard let rather = words.firstIndex(of: "rather"), answer.word(rather + 1) == "than" else {
      return nil
    }
    return pair(upTo: rather, from: rather + 2)
  }

  /// The last words up to a place and those from another on; nil where either is more than a thing or a number.
  private func pair(upTo end: Int, from start: Int) -> (Range<Int>, Range<Int>)? {
    var first = end
    while first > 0, belongs(first - 1) { first -= 1 }
    let last = answer.tokens.indices.first { $0 >= start && answer.tokens[$0].kind == .mark }
    let (new, old) = (first..<end, min(start, answer.tokens.count)..<(last ?? answer.tokens.count))
    let isShort = (1...4).contains(new.count) && (1...4).contains(old.count)
    let isLast = old.upperBound >= answer.tokens.count - 1
    return isShort && isLast ? (new, old) : nil
  }

  private func belongs(_ index: Int) -> Bool {
    answer.tokens[index].kind != .mark && !Self.leads.contains(answer.words[index])
  }

  private static let leads: Set<String> = [
    "but", "yes", "no", "it", "it's", "'s", "make", "at", "to", "for", "with", "now", "say", "just",
  ]
}
