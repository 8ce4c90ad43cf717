import Assessment
import Foundation

/// Writes trees as a string literal of Swift, a line a tree.
enum TreeFile {
  static func write(_ trees: [Trees.Tree], name: String, to file: URL) throws {
    let greatest = trees.flatMap(\.leaves).map(abs).max() ?? 1
    let step = greatest / Float(LearnedTrees.leafZero - 1)
    let source = """
      // swift-format-ignore-file
      // Written by the training command (Sources/Training); not to be edited by hand.
      extension LearnedTrees {
        static let \(name)Depth = \(TreeTrainer.depth)
        static let \(name)Step: Float = \(step)
        static let \(name)Text: StaticString = \"""
      \(trees.map { line($0, step) }.joined(separator: "\n"))
      \"""
      }

      """
    try Data(source.utf8).write(to: file)
  }

  private static func line(_ tree: Trees.Tree, _ step: Float) -> String {
    let questions = tree.questions.map { question in
      let bound = Int((question.bound / LearnedTrees.boundStep).rounded())
      return digits(question.number, count: 1) + digits(bound + LearnedTrees.boundZero, count: 4)
    }
    let leaves = tree.leaves.map { leaf in
      digits(Int((leaf / step).rounded()) + LearnedTrees.leafZero, count: 2)
    }
    return (questions + leaves).joined()
  }

  private static func digits(_ number: Int, count: Int) -> String {
    let digits = (0..<count).reversed().map { place in
      Base64Digit.character(number >> (6 * place) & 63)
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
