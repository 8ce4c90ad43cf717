import Language

/// What is listed in somebody's words, one thing behind the other: "move the skip, phone Speedy Hire, brief the
/// lads".
struct ItemList {
  /// Where each of them stands in the passage.
  let items: [Range<Int>]
  let passage: Passage

  /// The list of a passage; nil where it holds fewer than two things, or may be no list.
  ///
  /// - Parameters:
  ///   - passage: What was said or asked.
  ///   - isChoice: Whether it is known to list something: "the early ones or the late ones?"
  init?(_ passage: Passage, isChoice: Bool = false) {
    self.passage = passage
    let body = Self.body(passage)
    let pieces = Self.pieces(of: body, passage)
    let isActs = pieces.allSatisfy { passage.tokens[$0.lowerBound].has(.base) }
    let isNumbered = pieces.enumerated().allSatisfy {
      passage.word($0.element.lowerBound) == "\($0.offset + 1)"
    }
    guard isChoice || body.lowerBound > 0 || isActs || isNumbered else { return nil }
    items = pieces.enumerated().map { Self.withoutNumber($0.element, $0.offset + 1, passage) }
      .filter { !$0.isEmpty }
    guard items.count > 1 else { return nil }
  }

  /// The words of an item.
  func text(_ item: Int) -> String { passage.trimmed(items[item]) }

  /// Everything behind a colon; without one, behind "there's", "we've got".
  private static func body(_ passage: Passage) -> Range<Int> {
    if let colon = passage.tokens.lastIndex(where: { $0.isMark(":") }) {
      return (colon + 1)..<passage.tokens.count
    }
    let lead = passage.tokens.prefix {
      $0.is("there") || $0.has(.mine) || $0.has(.be) || $0.has(.have) || $0.is("got")
        || $0.has(.filler)
    }
    return (lead.contains { $0.has(.be) || $0.has(.have) } ? lead.count : 0)..<passage.tokens.count
  }

  /// Between commas; without any, between "or" and "and".
  private static func pieces(of range: Range<Int>, _ passage: Passage) -> [Range<Int>] {
    let marked = split(range) { passage.tokens[$0].kind == .mark && passage.words[$0] != "-" }
      .map { withoutLink($0, passage) }.filter { !$0.isEmpty }
    let isToldLast = marked.contains { isLinked($0, passage) }
    guard let last = marked.last, !isToldLast || marked.count < 2 else { return marked }
    return marked.dropLast() + split(last) { links.contains(passage.words[$0]) }
  }

  private static func split(_ range: Range<Int>, _ isBetween: (Int) -> Bool) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where isBetween(index) {
      if start < index { pieces.append(start..<index) }
      start = index + 1
    }
    return start < range.upperBound ? pieces + [start..<range.upperBound] : pieces
  }

  private static let links: Set<String> = ["or", "and"]

  /// Whether "or" or "and" led to it.
  private static func isLinked(_ piece: Range<Int>, _ passage: Passage) -> Bool {
    links.contains(passage.word(piece.lowerBound - 1))
  }

  private static func withoutLink(_ piece: Range<Int>, _ passage: Passage) -> Range<Int> {
    links.contains(passage.word(piece.lowerBound))
      ? (piece.lowerBound + 1)..<piece.upperBound : piece
  }

  /// "1 fridge temperatures": the number only tells its place.
  private static func withoutNumber(
    _ piece: Range<Int>, _ place: Int, _ passage: Passage
  ) -> Range<Int> {
    passage.word(piece.lowerBound) == "\(place)" && piece.count > 1
      ? (piece.lowerBound + 1)..<piece.upperBound : piece
  }
}
