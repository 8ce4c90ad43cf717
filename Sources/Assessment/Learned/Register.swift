import Language

/// How much an answer reads like a message between people who write to each other all day, rather than
/// like an answer that is given across a table.
///
/// The same words weigh otherwise in the two: "I'll call you Friday" is a promise to a friend and may be
/// a way out of a question. The trees take it into account; by itself it decides nothing.
package struct Register: Sendable {
  /// What is seen of each word and mark, and of each with the one before it.
  package let keys: [UInt64]

  init(_ tokens: [Token], _ weighed: Range<Int>) {
    var keys: [UInt64] = []
    Register.visit(tokens, weighed) { keys.append($0) }
    self.keys = keys
  }

  /// How much an answer reads so, given how much each thing that is seen speaks for it.
  package func score(_ weight: (UInt64) -> Float) -> Float {
    keys.reduce(0) { $0 + weight($1) } * Register.scale(keys.count)
  }

  /// The score by the weights that are compiled in.
  static func score(_ tokens: [Token], _ weighed: Range<Int>) -> Float {
    var steps = 0
    var count = 0
    visit(tokens, weighed) {
      steps += LearnedWeights.register($0)
      count += 1
    }
    return Float(steps) * LearnedWeights.registerStep * scale(count)
  }

  /// Length alone must not tell much.
  package static func scale(_ count: Int) -> Float { 1 / Float(max(4, count)).squareRoot() }

  private static func visit(_ tokens: [Token], _ weighed: Range<Int>, _ body: (UInt64) -> Void) {
    body(seed)
    var last = seed
    for index in weighed {
      let token = tokens[index]
      var key = token.hash &+ seed
      if token.kind == .number { key = seed &+ UInt64(token.end - token.start) }
      if token.isShort { key = ~key }
      body(key &* factor)
      body((last &* 31 &+ key) &* factor)
      last = key
    }
  }

  private static let seed: UInt64 = 0x2545_f491_4f6c_dd1d
  private static let factor: UInt64 = 0x9e37_79b9_7f4a_7c15
}
