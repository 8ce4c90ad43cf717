/// Small decision trees, added up; at each level of a tree all its branches ask the same question,
/// whether one number is above a bound, so that the answers are the bits of a leaf's place.
///
/// All questions about one number are answered at once: by how many of their bounds it is above tells
/// the answer to each, and the bits that these add to the leaves' places have been put down beforehand.
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

  /// Up to sixteen bounds of one number, and what it means to be above so many of them.
  private struct Inquiry: Sendable {
    let number: Int
    /// Where its answers begin: of a number above none of the bounds first.
    let answers: Int
    /// The bounds, the least first, filled up with what no number is above.
    private(set) var bounds = SIMD16<Float>(repeating: .infinity)
    private(set) var count = 0

    var isFull: Bool { count == 16 }
    var greatest: Float? { count > 0 ? bounds[count - 1] : nil }

    init(number: Int, answers: Int) {
      self.number = number
      self.answers = answers
    }

    mutating func add(_ bound: Float) {
      bounds[count] = bound
      count += 1
    }
  }

  private var inquiries: [Inquiry] = []
  /// What each answer adds to the places of the leaves: a byte for each tree, sixty-four trees at a
  /// time.
  private var answers: [SIMD64<UInt8>] = []
  /// How many times sixty-four trees there are.
  private let groups: Int32
  /// The leaves of each tree, with empty trees at the end to make up the last four.
  private let leaves: [Float]
  /// How many times four trees there are.
  private let fours: Int
  /// How many leaves a tree has.
  private let width: Int

  /// Trees of one depth, at most 8.
  package init(_ trees: [Tree]) {
    fours = (trees.count + 3) / 4
    groups = Int32((trees.count + 63) / 64)
    width = trees.first?.leaves.count ?? 0
    leaves = trees.flatMap(\.leaves) + Array(repeating: 0, count: 3 * width)
    for (question, tree, level) in Trees.asked(trees) {
      add(question)
      answers[answers.count - Int(groups) + tree / 64][tree % 64] |= 1 << UInt8(level)
    }
  }

  /// The questions of all trees by what they ask about, those with the least bounds first.
  private static func asked(_ trees: [Tree]) -> [(question: Question, tree: Int, level: Int)] {
    let asked = trees.enumerated().flatMap { tree, it in
      it.questions.enumerated().map { (question: $1, tree: tree, level: $0) }
    }
    return asked.sorted {
      ($0.question.number, $0.question.bound) < ($1.question.number, $1.question.bound)
    }
  }

  /// Makes room for the answer to a question, which comes behind all those with lesser bounds.
  private mutating func add(_ question: Question) {
    let last = inquiries.last
    let isAsked = last?.number == question.number && last?.greatest == question.bound
    guard !isAsked else { return }
    if last?.number != question.number || last?.isFull == true {
      inquiries.append(Inquiry(number: question.number, answers: answers.count))
      answers += Array(repeating: SIMD64(), count: Int(groups))
    }
    inquiries[inquiries.count - 1].add(question.bound)
    for _ in 0..<groups { answers.append(answers[answers.count - Int(groups)]) }
  }

  /// What the trees add up to.
  package func score(_ numbers: Span<Float>) -> Float {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: inquiries.count) { given in
      for (index, inquiry) in inquiries.enumerated() {
        given.initializeElement(at: index, to: answer(numbers[inquiry.number], to: inquiry))
      }
      var score: Float = 0
      for group in 0..<Int(groups) {
        var places = SIMD64<UInt8>()
        // No two questions decide the same bit.
        for answer in given { places &+= answers[answer &+ group] }
        score += sum(of: places, group)
      }
      return score
    }
  }

  /// Which answer a number gives: by how many of the bounds it is above.
  @inline(__always)
  private func answer(_ number: Float, to inquiry: Inquiry) -> Int {
    let above = SIMD16<Int32>().replacing(with: groups, where: inquiry.bounds .< number)
    return inquiry.answers &+ Int(above.wrappedSum())
  }

  /// The sum of the leaves of a group: four trees at a time, so that none waits for the one before.
  @inline(__always)
  private func sum(of places: SIMD64<UInt8>, _ group: Int) -> Float {
    withUnsafeBytes(of: places) { places in
      var sum = SIMD4<Float>()
      var leaf = group &* 64 &* width
      for four in 0..<min(16, fours &- group &* 16) {
        let tree = four &* 4
        sum += SIMD4(
          leaves[leaf &+ Int(places[tree])],
          leaves[leaf &+ width &+ Int(places[tree &+ 1])],
          leaves[leaf &+ width &* 2 &+ Int(places[tree &+ 2])],
          leaves[leaf &+ width &* 3 &+ Int(places[tree &+ 3])])
        leaf &+= width &* 4
      }
      return sum.sum()
    }
  }
}
