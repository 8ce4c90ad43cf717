/// Small decision trees, added up; at each level of a tree all its branches ask the same question,
/// whether one number is above a bound, so that the answers are the bits of a leaf's place.
///
/// Every question of all the trees about one number stands together, the least bound first: once a
/// number is not above a bound, no more need be asked of it.
package struct Trees: Sendable {
  /// One question of one tree.
  package struct Question: Sendable {
    /// Which number it is about.
    package let number: Int
    /// What the number must exceed.
    package let bound: Float

    package init(number: Int, bound: Float) {
      self.number = number
      self.bound = bound
    }
  }

  /// One tree.
  package struct Tree: Sendable {
    /// Its questions; the first decides the lowest bit.
    package let questions: [Question]
    /// What each leaf adds.
    package let leaves: [Float]

    package init(questions: [Question], leaves: [Float]) {
      self.questions = questions
      self.leaves = leaves
    }
  }

  private struct Bit: Sendable {
    let bound: Float
    let tree: UInt16
    let bit: UInt8
  }

  private let bits: [Bit]
  /// Where the questions about each number begin, and at last where they end.
  private let starts: [Int]
  private let leaves: [Float]
  private let count: Int
  private let depth: Int

  /// Trees of one depth, at most 8, over so many numbers.
  package init(_ trees: [Tree], numbers: Int) {
    depth = trees.first?.questions.count ?? 0
    count = trees.count
    leaves = trees.flatMap(\.leaves)
    let asked = trees.enumerated().flatMap { tree, it in
      it.questions.enumerated().map { level, question in
        (question.number, Bit(bound: question.bound, tree: UInt16(tree), bit: 1 << UInt8(level)))
      }
    }
    var bits: [Bit] = []
    var starts = [0]
    for number in 0..<numbers {
      bits += asked.filter { $0.0 == number }.map(\.1).sorted { $0.bound < $1.bound }
      starts.append(bits.count)
    }
    self.bits = bits
    self.starts = starts
  }

  /// What the trees add up to.
  package func score(_ numbers: Span<Float>) -> Float {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { places in
      places.initialize(repeating: 0)
      for number in 0..<min(numbers.count, starts.count - 1) {
        let value = numbers[number]
        for question in bits[starts[number]..<starts[number + 1]] {
          guard value > question.bound else { break }
          places[Int(question.tree)] |= question.bit
        }
      }
      var sum: Float = 0
      for tree in 0..<count { sum += leaves[tree << depth + Int(places[tree])] }
      return sum
    }
  }
}
