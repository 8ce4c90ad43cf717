/// Some of an answer's sentences, by their numbers.
///
/// The first 64 are bits of one word, and few answers have more: every plan is held against every
/// hedge by its sentence, which must cost next to nothing.
struct Sentences: ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0
  private var later: [Int]?

  init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  init(arrayLiteral numbers: Int...) {
    self.init(numbers)
  }

  /// One sentence.
  init(_ number: Int) {
    insert(number)
  }

  /// The first of them in the answer.
  var first: Int? { bits != 0 ? bits.trailingZeroBitCount : later?.min() }

  func contains(_ number: Int) -> Bool {
    (0..<64).contains(number) ? bits & 1 << UInt64(number) != 0 : later?.contains(number) == true
  }

  private mutating func insert(_ number: Int) {
    if (0..<64).contains(number) {
      bits |= 1 << UInt64(number)
    } else {
      later = (later ?? []) + [number]
    }
  }
}
