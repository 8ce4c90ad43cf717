import Ladder
import Language

/// Puts a moment in full that an answer only points to: "the same day", "straight after it".
struct MomentResolver {
  let answer: Passage
  let recollection: Recollection
  let rung: Rung

  func edit() -> Rewriting.Edit? {
    guard rung == .time else { return nil }
    if let edit = distance() { return edit }
    guard let (passage, time) = recollection.moments.first, !passage.isHedged else {
      return nil
    }
    return partOfDay(passage, time) ?? hour(passage, time) ?? otherHour(passage, time)
      ?? whichWeek(passage, time) ?? pointed(passage, time)
  }

  /// "The day after", counted on from the day that was said.
  func pointed(_ passage: Passage, _ time: TimePhrase) -> Rewriting.Edit? {
    guard answer.reading.times.allSatisfy({ $0.kind != .day || $0.isAtOnce }),
      let pointer = pointing()
    else { return nil }
    var words = passage.reading.text(time.tokens)
    var full: String?
    if pointer.days != 0 {
      if case .day(let day)? = time.moment {
        words = day.adding(days: pointer.days).iso + pointer.part
      } else {
        // Without today's date nobody can count on from it; both are shown.
        full = "\(answer.reading.text(pointer.tokens)) (\(words))"
      }
    }
    let whole = pointer.link + words
    return Rewriting.Edit(
      range: answer.reading.byteRange(pointer.tokens), replacement: whole, full: full ?? whole)
  }

  /// Words that point to a moment.
  private struct Pointer {
    let tokens: Range<Int>
    /// How many days after it.
    var days = 0
    /// What leads to it: "before ", "an hour before ".
    var link = ""
    /// Which part of that day: " evening".
    var part = ""
  }

  /// "Three" after "In how many days?".
  private func distance() -> Rewriting.Edit? {
    let asked = recollection.question.passage.words
    guard let many = asked.firstIndex(of: "many"), asked.prefix(many).suffix(2) == ["in", "how"],
      ["days", "weeks"].contains(recollection.question.passage.word(many + 1)),
      answer.count(at: 0) != nil, isAll(0)
    else { return nil }
    let words = "in \(answer.trimmed) \(asked[many + 1])"
    return Rewriting.Edit(
      range: answer.reading.byteRange(0..<1), replacement: words, full: words)
  }

  /// Whether a word is the last of the answer.
  func isAll(_ index: Int) -> Bool {
    answer.tokens.count == index + 1
      || answer.tokens.count > index + 1 && answer.tokens[index + 1].kind == .mark
  }

  static let parts: Set<String> = [
    "morning", "afternoon", "evening", "lunchtime", "noon", "arvo",
    "night",
  ]

  /// The first words that point to a moment.
  private func pointing() -> Pointer? {
    let words = answer.words
    for index in words.indices {
      if let beside = countedDays(index) ?? nextDay(index) { return beside }
      switch (words[index], answer.word(index + 1), answer.word(index + 2)) {
      case ("same", "as", "before"), ("same", "as", "said"):
        if index == 0 { return Pointer(tokens: index..<(index + 3)) }
      case ("the", "same", "day"), ("the", "same", "time"), ("the", "same", "date"):
        if isWhole(index + 3) { return Pointer(tokens: index..<(index + 3)) }
      case ("same", "day", _), ("same", "time", _), ("same", "slot", _), ("that", "day", _),
        ("that", "morning", _),
        ("that", "afternoon", _), ("that", "evening", _):
        if isWhole(index + 2) { return Pointer(tokens: index..<(index + 2)) }
      case ("before", let last, _):
        if Self.those.contains(last), index == 0 {
          return Pointer(tokens: index..<(index + 2), link: "before ")
        }
      case ("straight", "after", let last), ("right", "after", let last),
        ("just", "after", let last):
        if Self.those.contains(last) { return Pointer(tokens: index..<(index + 3)) }
      case ("then", _, _) where words.filter({ $0.first?.isLetter ?? false }).count <= 2:
        return Pointer(tokens: index..<(index + 1))
      default: break
      }
    }
    return nil
  }

  /// Not "the same day as the other one", "same time I told you before": that is some other day.
  private func isWhole(_ end: Int) -> Bool {
    guard let next = answer.token(end) else { return true }
    return answer.word(end) != "as" && !next.has(.mine)
  }

  /// "two days before it goes", "a week later".
  private func countedDays(_ index: Int) -> Pointer? {
    if index == 0, let pointer = bareNext() { return pointer }
    let isOne = ["a", "an"].contains(answer.words[index])
    guard let count = isOne ? 1 : answer.count(at: index),
      let side = Self.sides[answer.word(index + 2)]
    else { return nil }
    let unit = answer.word(index + 1)
    if unit.hasPrefix("hour") || unit.hasPrefix("minute"),
      Self.those.contains(answer.word(index + 3))
    {
      let lead = answer.reading.text(index..<(index + 3))
      return Pointer(tokens: index..<(index + 4), link: "\(lead) ")
    }
    guard let days = Self.units[unit] else { return nil }
    return Pointer(tokens: index..<end(index + 3), days: count * days * side)
  }

  /// "week after, same day", "day after only".
  private func bareNext() -> Pointer? {
    guard let days = ["day": 1, "week": 7][answer.word(0)], let side = Self.sides[answer.word(1)],
      answer.token(2).map({ !$0.has(.third) && !$0.has(.determiner) && !$0.isMark("-") }) ?? true
    else { return nil }
    return Pointer(tokens: 0..<2, days: days * side)
  }

  /// "the day after", "the evening before".
  private func nextDay(_ index: Int) -> Pointer? {
    let part = answer.word(index + 1)
    guard answer.words[index] == "the", let side = Self.sides[answer.word(index + 2)] else {
      return nil
    }
    let tokens = index..<end(index + 3)
    if let days = Self.units[part] { return Pointer(tokens: tokens, days: days * side) }
    guard part == "night" || Self.parts.contains(part) else { return nil }
    return Pointer(tokens: tokens, days: side, part: " \(part)")
  }

  private static let sides = ["before": -1, "after": 1, "later": 1]

  private static let units = ["day": 1, "days": 1, "week": 7, "weeks": 7]

  /// Where "they've gone" ends, which says no more than the day that was named.
  private func end(_ index: Int) -> Int {
    guard let next = answer.token(index), next.has(.third) else { return index }
    var end = index
    while end < answer.tokens.count, answer.tokens[end].kind != .mark,
      answer.time(at: end) == nil
    {
      end += 1
    }
    return end
  }

  private static let those: Set<String> = ["it", "that", "them", "this", "those"]
}
