import Language

/// The numbers of an answer that count something, and whether they are set against each other.
enum Figures {
  /// The tokens of numbers that are neither a date, a clock nor a length of time.
  static func tokens(_ evidence: Evidence) -> [Int] {
    var found: [Int] = []
    for index in evidence.tokens.indices where isFigure(index, evidence) {
      if let last = found.last, last == index - 1, evidence.tokens[index].kind == .word { continue }
      found.append(index)
    }
    return found
  }

  private static func isFigure(_ index: Int, _ evidence: Evidence) -> Bool {
    let token = evidence.tokens[index]
    guard token.kind == .number || token.has(.number), !token.is("both"), !token.is("couple")
    else { return false }
    let next = evidence.tokens[(index + 1)...].first?.calendar
    if next == .units(.week) || next == .units(.month) { return false }
    return !evidence.reading.times.contains {
      $0.tokens.contains(index) && ($0.isDate || $0.hasClock || $0.kind == .past)
    }
  }

  /// Whether two of them are set against each other: "42 of 60", "42/60", "42 out of 60".
  static func areRelated(_ numbers: [Int], _ evidence: Evidence) -> Bool {
    zip(numbers, numbers.dropFirst()).contains { left, right in
      right - left <= 8
        && evidence.tokens[left..<right].contains {
          $0.is("of") || $0.isMark("/") || $0.is("out") || $0.is("vs") || $0.is("against")
        }
    }
  }
}
