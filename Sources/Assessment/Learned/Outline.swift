import Ladder
import Language

/// How an answer is built, and what the rules make of it: all that the trees see of it beside its
/// ``Balance``.
package struct Outline: Sendable {
  /// A clause, by the words that are weighed, and the sentence that it stands in.
  struct Part: Sendable {
    let words: Range<Int>
    let sentence: Int
  }

  let rung: Rung
  /// The fault that the rules alone name; nil where they let it pass.
  let ruled: Fault?
  let isMet: Bool
  let parts: [Part]
  /// How many words, numbers and marks are weighed.
  let length: Int
  private(set) var contents = 0
  private(set) var unknownWords = 0
  private(set) var numbers = 0
  let plans: Int
  let times: Int

  /// The outline of an answer, given the tokens whose words are weighed and what the rules make of it.
  init(
    _ evidence: borrowing Evidence, _ demand: borrowing Demand, weighed: Range<Int>, ruled: Fault?
  ) {
    rung = evidence.rung
    self.ruled = ruled
    isMet = demand.isMet
    length = weighed.count
    plans = evidence.plans.count
    times = evidence.reading.times.count
    parts = Outline.parts(evidence.reading, weighed)
    for index in weighed { count(evidence.tokens[index]) }
  }

  private mutating func count(_ token: Token) {
    switch token.kind {
    case .mark: return
    case .number: numbers += 1
    case .word: if token.tags.isEmpty, token.isTimeless { unknownWords += 1 }
    }
    contents += 1
  }

  /// The clauses as far as they are weighed.
  private static func parts(_ reading: Reading, _ weighed: Range<Int>) -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(reading.clauses.count)
    for clause in reading.clauses {
      let held = clause.tokens.clamped(to: weighed)
      guard held.contains(where: { reading.tokens[$0].kind != .mark }) else { continue }
      parts.append(Part(words: held, sentence: clause.sentence))
    }
    return parts
  }
}
