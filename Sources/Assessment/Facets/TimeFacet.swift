import Language

/// When: a moment or recurring slot that fits a calendar.
enum TimeFacet {
  enum Found {
    case found(Int)
    case vague(Range<Int>)
    case tooFar(Int)
    case none
  }

  /// The time that an action names, where it names one.
  static func said(_ evidence: Evidence, _ plan: Plan?) -> Int? {
    evidence.reading.times.indices.last { index in
      let time = evidence.reading.times[index]
      guard time.kind == .day || time.kind == .recurring || time.kind == .clock,
        !isVagueBeside(index, evidence), !isNamingRound(time, evidence), let plan
      else { return false }
      return evidence.sentence(plan.clause.sentence).contains(time.tokens.lowerBound)
    }
  }

  /// The phrase with the small word before it: "on Tuesday", "by 31 January".
  static func words(of index: Int, _ evidence: Evidence) -> Range<Int> {
    let tokens = evidence.reading.times[index].tokens
    guard tokens.lowerBound > 0 else { return tokens }
    let before = evidence.tokens[tokens.lowerBound - 1]
    let isLink = before.is("on") || before.is("by") || before.is("before") || before.is("at")
    return isLink ? (tokens.lowerBound - 1)..<tokens.upperBound : tokens
  }
}
