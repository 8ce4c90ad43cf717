import Language

/// One sentence of the leader's, ready to be listened to.
///
/// Words in quotation marks stand as one word: they are somebody else's.
struct Remark: Sendable {
  /// All that was said.
  let tokens: [Token]
  /// The tokens of this sentence, its closing marks left out.
  let range: Range<Int>
  /// Whether it ends with a question mark.
  let asks: Bool
  /// Whether it is the last thing said.
  let isLast: Bool
  /// Where it begins, fillers left out.
  let lead: Int
  /// Where its clauses begin, the lead first.
  let starts: [Int]

  /// The first word after the fillers.
  var first: Token? { lead < range.upperBound ? tokens[lead] : nil }

  /// The token at an index of this sentence, or nil beyond its end.
  func token(_ index: Int) -> Token? {
    range.contains(index) ? tokens[index] : nil
  }

  /// The end of the clause in which a token stands.
  func clauseEnd(after index: Int) -> Int {
    var end = index
    while end < range.upperBound, !tokens[end].isClauseMark { end += 1 }
    return end
  }

  /// The bytes that tokens take in the original.
  func bytes(of indexes: Range<Int>) -> Range<Int> {
    let taken = indexes.isEmpty ? range : indexes
    guard let first = taken.first, let last = taken.last, last < tokens.count else { return 0..<0 }
    return tokens[first].start..<tokens[last].end
  }

  /// The words and numbers, without the marks.
  var wordCount: Int { tokens[lead..<range.upperBound].count { $0.kind != .mark } }
}

extension Token {
  /// A mark that parts two clauses.
  var isClauseMark: Bool {
    isMark(",") || isMark(";") || isMark(":") || isMark("\\") || isMark("(") || isMark(")")
      || (isMark("-") && !glued)
  }

  /// A mark that ends a sentence.
  var isEndMark: Bool { isMark(".") || isMark("?") || isMark("!") || isMark("\n") }
}
