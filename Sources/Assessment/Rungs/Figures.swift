import Ladder
import Language

/// The numbers of an answer that count something, and whether they are set against each other.
enum Figures {
  /// The tokens of numbers that are neither a date, a clock nor a length of time: of each number in
  /// words, the first.
  static func tokens(_ evidence: Evidence) -> [Int] {
    var found: [Int] = []
    var end = 0
    for index in evidence.tokens.indices where index >= end && isFigure(index, evidence) {
      if let last = found.last, last == index - 1, evidence.tokens[index].kind == .word { continue }
      found.append(index)
      end = extent(of: index, evidence).upperBound
    }
    return found
  }

  /// All that a figure is written with: "$4.5k", "22 %", "one hundred and six".
  static func extent(of figure: Int, _ evidence: Evidence) -> Range<Int> {
    AmountReader(tokens: evidence.tokens).amount(at: figure)?.tokens ?? figure..<(figure + 1)
  }

  private static func isFigure(_ index: Int, _ evidence: Evidence) -> Bool {
    let token = evidence.tokens[index]
    guard token.kind == .number || token.has(.number), !token.is("both"), !token.is("couple")
    else { return false }
    let next = evidence.tokens[(index + 1)...].first?.calendar
    if next == .units(.week) || next == .units(.month) { return false }
    if evidence.rung == .gap,
      isPlaceOnAScale(index, evidence.tokens) || isShare(index, evidence.tokens)
    {
      return true
    }
    return !evidence.reading.times.contains {
      $0.tokens.contains(index) && ($0.isDate || $0.hasClock || $0.kind == .past)
    }
  }

  /// "I'm at 15", "should be at 16", "sitting at 22": where a number stands, and no hour of the day.
  private static func isPlaceOnAScale(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 1, tokens[index].shape == .whole, tokens[index - 1].is("at") else { return false }
    let next = tokens[(index + 1)...].first
    return tokens[index - 2].isIn(places)
      && next?.calendar != .meridiem && next?.calendar != .oclock
  }

  /// "7/10", "10/16 branches": so many of so many, and no date where a gap was asked for.
  private static func isShare(_ index: Int, _ tokens: [Token]) -> Bool {
    func isSlash(_ at: Int) -> Bool { tokens.indices.contains(at) && tokens[at].isMark("/") }
    guard isSlash(index - 1) != isSlash(index + 1) else { return false }
    return !isSlash(index - 3) && !isSlash(index + 3)
  }

  private static let places = WordSet(
    "am is are was were be been 'm 're 's sit sits sitting stand stands standing stuck currently")

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
