/// The trees as they are compiled in: printable characters that are read once, when the first answer
/// is judged.
///
/// `LearnedTrees+Verdict` is written by the training command and not by hand.
package enum LearnedTrees {
  /// What the trees for the verdict make of an answer: the higher, the more speaks for it.
  static func verdict(_ impression: Impression) -> Float {
    verdictTrees.score(impression.values.span)
  }

  private static let verdictTrees = Trees(
    decoding: verdictText, depth: verdictDepth, step: verdictStep)

  /// Bounds are whole multiples of this, so that what is written is what was trained.
  package static let boundStep: Float = 1 / 1024

  /// What is added to a bound and to a leaf, in steps, so that none is written below zero.
  package static let boundZero = 1 << 23
  /// See ``boundZero``.
  package static let leafZero = 1 << 11
}

extension Trees {
  /// Reads trees, one a line: for each question the number it is about and its bound, then what each
  /// leaf adds, in steps.
  fileprivate init(decoding text: StaticString, depth: Int, step: Float) {
    var digits = Digits(at: text.utf8Start, end: text.utf8Start + text.utf8CodeUnitCount)
    var trees: [Tree] = []
    while !digits.isAtEnd {
      let questions = (0..<depth).map { _ in
        Question(
          number: digits.next(1),
          bound: Float(digits.next(4) - LearnedTrees.boundZero) * LearnedTrees.boundStep)
      }
      let leaves = (0..<1 << depth).map { _ in Float(digits.next(2) - LearnedTrees.leafZero) * step
      }
      trees.append(Tree(questions: questions, leaves: leaves))
      digits.skipLineBreak()
    }
    self.init(trees)
  }
}

/// Whole numbers written in digits of base 64.
package enum Base64Digit {
  /// A digit as a character; the backslash, which begins an escape, is left out.
  package static func character(_ digit: Int) -> UInt8 { UInt8(48 + digit + (digit < 44 ? 0 : 1)) }

  /// The digit that a character stands for.
  static func digit(_ character: UInt8) -> Int { Int(character) - (character < 92 ? 48 : 49) }
}

/// Reads numbers of so many digits, one after the other.
private struct Digits {
  private var at: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>

  init(at start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    at = start
    self.end = end
  }

  var isAtEnd: Bool { at >= end }

  mutating func next(_ count: Int) -> Int {
    var number = 0
    for _ in 0..<count where at < end {
      number = number << 6 | Base64Digit.digit(at.pointee)
      at += 1
    }
    return number
  }

  mutating func skipLineBreak() {
    if at < end { at += 1 }
  }
}
