import Language

/// Which of the moments that an answer names is the one chosen.
///
/// The last one said, for people correct themselves; but a day before a time of day, and what stands in
/// a "because" or "before" or otherwise beside the point is none.
struct TimeChoice {
  let evidence: Evidence
  var times: [TimePhrase] { evidence.reading.times }
  var tokens: [Token] { evidence.tokens }

  init(_ evidence: Evidence) {
    self.evidence = evidence
  }

  /// The one chosen of those that a calendar holds.
  func chosen(_ usable: [Int]) -> Int? {
    guard usable.count > 1 else { return usable.first }
    let leftOut = times.filter { TimeFacet.isSetAside($0, tokens) }.compactMap(\.day)
    let days = usable.filter { index in
      times[index].kind != .clock && !(times[index].day.map(leftOut.contains) ?? false)
    }
    let firm = firm(days.isEmpty ? usable : days)
    let main = firm.filter { index in
      let clause = evidence.clause(holding: times[index].tokens.lowerBound)
      return clause?.opener == Clause.Opener.none || clause.map(isConclusion) == true
    }
    let candidates = main.isEmpty ? firm : main
    return candidates.last { !isBeside($0, candidates) } ?? candidates.last
  }

  /// The days without what only stands beside another.
  ///
  /// Left out: the "now" of "Monday. I've said it now", the feast of "the 18th, when we shut for
  /// Christmas", the day of "each payday, the 28th".
  private func firm(_ days: [Int]) -> [Int] {
    let hasOther = days.contains { !times[$0].isAtOnce }
    let hasDate = days.contains { times[$0].isDate && !times[$0].isNamed }
    return days.filter { index in
      let time = times[index]
      if time.isAtOnce && hasOther && index > 0 || time.isNamed && hasDate { return false }
      guard index > 0, time.kind == .day, times[index - 1].kind == .recurring else { return true }
      let gap = times[index - 1].tokens.upperBound..<time.tokens.lowerBound
      return gap.count > 2 || !gap.allSatisfy { isBetween(tokens[$0]) }
    }
  }

  private func isBetween(_ token: Token) -> Bool {
    token.isMark(",") || token.is("on") || token.is("the")
  }

  /// "…, which is why I'm saying by 15 January": what the reasons before it lead to.
  ///
  /// Not "…, which is on 3 February".
  private func isConclusion(_ clause: Clause) -> Bool {
    let sentence = evidence.sentence(clause.sentence).clamped(to: 0..<clause.tokens.upperBound)
    return sentence.dropLast(2).contains { index in
      tokens[index].is("which") && tokens[index + 1].is("is") && tokens[index + 2].is("why")
    }
  }
}
