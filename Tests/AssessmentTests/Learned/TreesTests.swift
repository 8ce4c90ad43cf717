import Testing

@testable import Assessment

/// Trees add up, each the leaf that the answers to its questions lead to.
struct TreesTests {
  /// The first asks whether the first number is above 1 and the second above 5, the other whether the
  /// second is above 2 and then above 4.
  private static let trees = Trees(
    [
      Trees.Tree(
        questions: [.init(number: 0, bound: 1), .init(number: 1, bound: 5)],
        leaves: [1, 2, 3, 4]),
      Trees.Tree(
        questions: [.init(number: 1, bound: 2), .init(number: 1, bound: 4)],
        leaves: [10, 20, 30, 40]),
    ])

  @Test(
    arguments: [
      ([0, 0], 11), ([1, 2], 11), ([2, 0], 12), ([0, 3], 21), ([0, 4.5], 41), ([2, 6], 44),
      ([0, 6], 43),
    ] as [([Float], Float)])
  func `the answers to a tree's questions lead to its leaf`(numbers: [Float], score: Float) {
    #expect(Self.trees.score(numbers.span) == score)
  }

  @Test(arguments: [-1, 0.5, 15.5, 16.5, 63.5, 64.5, 98.5, 200] as [Float])
  func `however many trees ask about a number, each is answered`(number: Float) {
    let trees = Trees(
      (0..<100).map { Trees.Tree(questions: [.init(number: 0, bound: Float($0))], leaves: [0, 1]) })

    #expect(trees.score([number].span) == min(100, max(0, number.rounded(.up))))
  }

  @Test func `without trees nothing is added`() {
    #expect(Trees([]).score([1, 2].span) == 0)
  }

  @Test func `numbers that no tree asks about change nothing`() {
    #expect(Self.trees.score([2, 6, 99].span) == Self.trees.score([2, 6].span))
  }
}
