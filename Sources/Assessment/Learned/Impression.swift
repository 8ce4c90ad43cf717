import Ladder

/// What an answer comes to in a few dozen numbers: how its weight falls on its words, clauses and
/// sentences, how much speaks for each fault, how it is built, and what the rules make of it.
///
/// One sum over a whole answer cannot tell a firm plan with much talk around it from much talk with
/// something like a plan in it; these numbers can, and the ``Trees`` weigh them against each other.
package struct Impression: Sendable {
  /// The numbers, in an order that the trees are trained on.
  package private(set) var values = InlineArray<56, Float>(repeating: 0)
  private var count = 0

  /// How many numbers there are.
  package static let count = 47 + kinds

  private static let kinds = 9

  init(
    _ balance: borrowing Balance, faults: Span<Float>, _ outline: Outline, register: Float
  ) {
    addBalance(balance)
    addParts(balance, outline.parts)
    addFaults(faults)
    addOutline(outline)
    append(register)
    assert(count == Impression.count && count == values.count)
  }

  init(_ weighing: borrowing Weighing, _ outline: Outline, register: Float) {
    self.init(weighing.balance, faults: weighing.faults.all.span, outline, register: register)
  }

  fileprivate mutating func append(_ number: Float) {
    values[count] = number
    count += 1
  }

  private mutating func addBalance(_ balance: borrowing Balance) {
    append(balance.sum)
    append(balance.wording)
    append(balance.phrases)
    append(balance.conclusions)
    let reach = balance.reach
    append(reach.run.greatest)
    append(reach.run.least)
    append(reach.word.least)
    append(reach.word.greatest)
    let middle = (balance.count + 1) / 2
    append(balance.sum(0..<middle))
    append(balance.sum(middle..<balance.count))
  }

  /// How much speaks for each fault, against the mean of all.
  private mutating func addFaults(_ faults: Span<Float>) {
    var sum: Float = 0
    for fault in faults.indices { sum += faults[fault] }
    let mean = sum / Float(faults.count)
    for fault in faults.indices { append(faults[fault] - mean) }
  }

  /// The best, the worst, the first and the last of the clauses and of the sentences.
  private mutating func addParts(_ balance: borrowing Balance, _ parts: [Outline.Part]) {
    var clauses = Extremes()
    var sentences = Extremes()
    var sentence: Float = 0
    for (index, part) in parts.enumerated() {
      let sum = balance.sum(part.words)
      clauses.add(sum)
      sentence += sum
      if index + 1 == parts.count || parts[index + 1].sentence != part.sentence {
        sentences.add(sentence)
        sentence = 0
      }
    }
    clauses.append(to: &self)
    sentences.append(to: &self)
    append(Float(clauses.count))
    append(Float(sentences.count))
  }

  private mutating func addOutline(_ outline: Outline) {
    let ruled = outline.ruled.flatMap { Fault.allCases.firstIndex(of: $0) }
    append(ruled.map { Float($0) } ?? -1)
    append(outline.isMet ? 1 : 0)
    append(Float(outline.length))
    append(Float(outline.contents))
    append(Float(outline.unknownWords))
    append(Float(outline.numbers))
    append(Float(outline.plans))
    append(Float(outline.times))
    let rung = Int(FeatureReader.number(of: outline.rung))
    for kind in 1...Impression.kinds { append(kind == rung ? 1 : 0) }
  }
}

/// The best, worst, first and last of some sums.
private struct Extremes {
  private(set) var count = 0
  private var greatest: Float = 0
  private var least: Float = 0
  private var first: Float = 0
  private var last: Float = 0

  mutating func add(_ sum: Float) {
    greatest = count == 0 ? sum : max(greatest, sum)
    least = count == 0 ? sum : min(least, sum)
    first = count == 0 ? sum : first
    last = sum
    count += 1
  }

  func append(to impression: inout Impression) {
    impression.append(greatest)
    impression.append(least)
    impression.append(first)
    impression.append(last)
  }
}
