import Ladder
import Language

/// Two numbers that place today against the target.
enum GapRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    let numbers = numbers(evidence)
    let tokens = evidence.tokens
    let hasTarget = tokens.contains { $0.has(.targetWord) }
    let hasShort = numbers.contains { isShort($0, evidence) }
    let isOf = numbers.count >= 2 && relates(numbers, evidence)
    let percent = numbers.first { isPercentOfTarget($0, evidence) }
    if numbers.count <= 1, let part = fraction(evidence) {
      demand.found = [(.actual, part), (.target, part)]
      return demand
    }
    if let first = numbers.first {
      demand.sentences = Sentences(
        numbers.compactMap { evidence.clause(holding: $0)?.sentence })
      if numbers.count >= 2, !isHistory(evidence),
        hasTarget || isOf || hasShort || percent != nil
          || numbers.count == 2
      {
        demand.found = [
          (.actual, first..<(first + 1)), (.target, numbers[1]..<(numbers[1] + 1)),
        ]
        return demand
      }
      if hasShort || percent != nil {
        demand.found = [(.actual, first..<(first + 1)), (.target, first..<(first + 1))]
        return demand
      }
      demand.missing = hasTarget ? [.actual] : [.target]
      demand.found = [(hasTarget ? .target : .actual, first..<(first + 1))]
      demand.fallback = .incomplete
      return demand
    }
    if let part = fraction(evidence) {
      demand.found = [(.actual, part), (.target, part)]
      return demand
    }
    demand.missing = [.target, .actual]
    demand.fallback = .offTopic
    if evidence.reading.phrase(.vagueAmount) != nil {
      demand.fallback = .vagueAmount
      demand.fallbackTokens = VagueAmountReader.words(evidence)
    } else if hasTarget || tokens.contains(where: { $0.has(.short) || $0.has(.over) }) {
      demand.fallback = .vagueAmount
    }
    return demand
  }

  /// "dead on half of quota", "two thirds of the target".
  private static func fraction(_ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    for index in tokens.indices.dropLast(2)
    where tokens[index].is("half") || tokens[index].is("thirds") || tokens[index].is("quarters")
      || tokens[index].is("third")
    {
      if tokens[(index + 1)...].prefix(5).contains(where: {
        $0.is("quota") || $0.is("target") || $0.is("plan") || $0.is("goal") || $0.is("budget")
      }) {
        return index..<(index + 1)
      }
    }
    return nil
  }

  /// Two numbers that say how the target or the past moved, not where today stands against it.
  private static func isHistory(_ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    if tokens.contains(where: { $0.is("previous") || $0.is("because") }) { return true }
    for index in tokens.indices.dropLast(2) where tokens[index].is("from") {
      if tokens[index + 1].kind == .number,
        tokens[(index + 2)...].prefix(3).contains(where: { $0.is("to") })
      {
        return true
      }
    }
    return tokens.indices.dropLast().contains { index in
      tokens[index].is("before") && tokens[index + 1].is("that")
        || tokens[index].is("week") && tokens[index + 1].is("before")
        || tokens[index].is("last") && tokens[index + 1].is("year")
    }
  }

  static func numbers(_ evidence: Evidence) -> [Int] {
    var found: [Int] = []
    for index in evidence.tokens.indices {
      let token = evidence.tokens[index]
      guard token.kind == .number || token.has(.number), !token.is("both"), !token.is("couple")
      else { continue }
      if evidence.reading.times.contains(where: {
        $0.tokens.contains(index) && ($0.isDate || $0.hasClock || $0.kind == .past)
      }) {
        continue
      }
      if let last = found.last, last == index - 1, token.kind == .word { continue }
      if index + 1 < evidence.tokens.count,
        evidence.tokens[index + 1].calendar == .units(.week)
          || evidence.tokens[index + 1].calendar == .units(.month)
      {
        continue
      }
      found.append(index)
    }
    return found
  }

  private static func isShort(_ index: Int, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    for at in (index + 1)..<min(tokens.count, index + 5) where at < tokens.count {
      if tokens[at].kind == .mark, !tokens[at].isMark("%") { break }
      if tokens[at].is("short") || tokens[at].is("over") || tokens[at].is("under")
        || tokens[at].is("behind") || tokens[at].is("shy") || tokens[at].is("below")
        || tokens[at].is("above") || tokens[at].is("off") || tokens[at].is("ahead")
        || tokens[at].is("adrift") || tokens[at].is("down") || tokens[at].is("missing")
      {
        return true
      }
    }
    return index > 1 && (tokens[index - 1].is("by") || tokens[index - 1].is("short"))
      && tokens[..<index].contains { $0.has(.short) || $0.has(.over) }
  }

  static func relates(_ numbers: [Int], _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    for (left, right) in zip(numbers, numbers.dropFirst()) where right - left <= 8 {
      if tokens[left..<right].contains(where: {
        $0.is("of") || $0.isMark("/") || $0.is("out") || $0.is("vs") || $0.is("against")
          || $0.is("from") && false
      }) {
        return true
      }
    }
    return false
  }

  private static func isPercentOfTarget(_ index: Int, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    guard index + 1 < tokens.count,
      tokens[index + 1].isMark("%") || tokens[index + 1].has(.percentOf)
    else { return false }
    return tokens[(index + 1)...].prefix(6).contains { $0.has(.targetWord) }
      || tokens[..<index].suffix(4).contains { $0.is("at") }
        && tokens.contains { $0.is("plan") || $0.is("target") || $0.is("quota") }
      || tokens[(index + 1)...].prefix(5).contains { $0.is("of") }
        && tokens[(index + 1)...].prefix(8).contains { $0.is("plan") || $0.is("budget") }
  }
}
