import Ladder
import Language

/// Puts a moment in full that an answer only points to: "the same day", "straight after it".
struct MomentResolver {
  let answer: Passage
  let recollection: Recollection
  let rung: Rung

  func edit() -> Rewriting.Edit? {
    guard rung == .time, answer.reading.times.allSatisfy({ $0.kind != .day }),
      let (tokens, offset, link) = pointing(), let (passage, time) = recollection.moments.first,
      !passage.isHedged
    else { return nil }
    let words: String
    if case .day(let day)? = time.moment {
      words = offset == 0 ? passage.reading.text(time.tokens) : day.adding(days: offset).iso
    } else {
      guard offset == 0 else { return nil }
      words = passage.reading.text(time.tokens)
    }
    return Rewriting.Edit(
      range: answer.reading.byteRange(tokens), replacement: link + words, full: link + words)
  }

  /// The words that point to a moment, how many days before or after it, and what leads to it.
  private func pointing() -> (Range<Int>, Int, String)? {
    let words = answer.words
    for index in words.indices {
      switch (words[index], answer.word(index + 1), answer.word(index + 2)) {
      case ("the", "same", "day"), ("the", "same", "time"), ("the", "same", "date"):
        return (index..<(index + 3), 0, "")
      case ("same", "day", _), ("same", "time", _), ("same", "slot", _), ("that", "day", _),
        ("that", "morning", _),
        ("that", "afternoon", _), ("that", "evening", _):
        return (index..<(index + 2), 0, "")
      case ("before", let last, _):
        if Self.those.contains(last), index == 0 { return (index..<(index + 2), 0, "before ") }
      case ("the", "day", "before"): return (index..<(index + 3), -1, "")
      case ("the", "day", "after"): return (index..<(index + 3), 1, "")
      case ("straight", "after", let last), ("right", "after", let last),
        ("just", "after", let last):
        if Self.those.contains(last) { return (index..<(index + 3), 0, "") }
      case ("then", _, _) where words.filter({ $0.first?.isLetter ?? false }).count <= 2:
        return (index..<(index + 1), 0, "")
      default: break
      }
    }
    return nil
  }

  private static let those: Set<String> = ["it", "that", "them", "this", "those"]
}
