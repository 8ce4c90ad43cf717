import Ladder

/// What an answer comes to in a few dozen numbers: how its weight falls on its words, clauses and
/// sentences, how much speaks for each fault, how it is built, and what the rules make of it.
///
/// One sum over a whole answer cannot tell a firm plan with much talk around it from much talk with
/// something like a plan in it; these numbers can, and the ``Trees`` weigh them against each other.
package struct Impression: Sendable {
  /// The numbers, in an order that the trees are trained on.
  package let values: [Float]

  /// How many numbers there are.
  package static let count = 46 + kinds

  private static let kinds = 9

  init(_ balance: Balance, faults: [Float], _ outline: Outline) {
    values = [Float](capacity: Impression.count) { values in
      Impression.addBalance(balance, to: &values)
      Impression.addParts(balance, outline.parts, to: &values)
      let mean = faults.reduce(0, +) / Float(faults.count)
      for fault in faults { values.append(fault - mean) }
      Impression.addOutline(outline, to: &values)
    }
  }

  private static func addBalance(_ balance: Balance, to values: inout OutputSpan<Float>) {
    values.append(balance.sum)
    values.append(balance.wording)
    values.append(balance.phrases)
    values.append(balance.conclusions)
    let runs = balance.runs
    values.append(runs.greatest)
    values.append(runs.least)
    values.append(min(0, balance.words.min() ?? 0))
    values.append(max(0, balance.words.max() ?? 0))
    let middle = (balance.words.count + 1) / 2
    values.append(balance.sum(0..<middle))
    values.append(balance.sum(middle..<balance.words.count))
  }

  /// The best, the worst, the first and the last of the clauses and of the sentences.
  private static func addParts(
    _ balance: Balance, _ parts: [Outline.Part], to values: inout OutputSpan<Float>
  ) {
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
    clauses.append(to: &values)
    sentences.append(to: &values)
    values.append(Float(clauses.count))
    values.append(Float(sentences.count))
  }

  private static func addOutline(_ outline: Outline, to values: inout OutputSpan<Float>) {
    let ruled = outline.ruled.flatMap { Fault.allCases.firstIndex(of: $0) }
    values.append(ruled.map { Float($0) } ?? -1)
    values.append(outline.isMet ? 1 : 0)
    values.append(Float(outline.length))
    values.append(Float(outline.contents))
    values.append(Float(outline.unknownWords))
    values.append(Float(outline.numbers))
    values.append(Float(outline.plans))
    values.append(Float(outline.times))
    let rung = Int(FeatureReader.number(of: outline.rung))
    for kind in 1...kinds { values.append(kind == rung ? 1 : 0) }
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

  func append(to values: inout OutputSpan<Float>) {
    values.append(greatest)
    values.append(least)
    values.append(first)
    values.append(last)
  }
}
