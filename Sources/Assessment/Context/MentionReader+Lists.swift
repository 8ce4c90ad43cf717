import Language

extension MentionReader {
  /// "those two gaps", "this two", "that clause", "this one".
  func shown(_ index: Int) -> Mention? {
    guard let need = Self.pointers[passage.word(index)] else { return nil }
    if let count = passage.count(at: index + 1), count > 1 {
      if endsHere(index + 2) { return mention(index, 2, .several(count)) }
      if endsHere(index + 3) {
        return mention(index, 3, .several(count), noun: passage.word(index + 2))
      }
    }
    let noun = passage.word(index + 1)
    if noun == "one" { return need.isThing ? mention(index, 2, need) : nil }
    guard passage.token(index + 1)?.kind == .word, passage.time(at: index + 1) == nil,
      endsHere(index + 2)
    else { return nil }
    return mention(index, 2, need, noun: noun)
  }

  private static let pointers: [String: Mention.Need] = [
    "that": .thing, "this": .thing, "those": .several(nil), "these": .several(nil),
  ]

  /// "the lot", "the six", "the pair of them", "the same two", "the first two", "the second one".
  func listed(_ index: Int) -> Mention? {
    guard passage.word(index) == "the" else { return nil }
    if let same = same(index) ?? shareOfThem(index) { return same }
    let (second, third) = (passage.word(index + 1), passage.word(index + 2))
    if second == "lot" { return mention(index, 2, .several(nil)) }
    if let some = counted(index, second) { return some }
    if let place = Self.places[second] {
      let length = third == "one" ? 3 : 2
      if endsHere(index + length) {
        return mention(index, length, .several(nil), form: .nth(place))
      }
    }
    if second == "last", third == "one", endsHere(index + 3) {
      return mention(index, 3, .several(nil), form: .last(1))
    }
    if let count = passage.count(at: index + 1), count > 1, endsHere(index + 2) {
      return mention(index, 2, .several(count))
    }
    return nil
  }

  /// "the first two", "the top ten", "the last three of them".
  private func counted(_ index: Int, _ rank: String) -> Mention? {
    guard let count = passage.count(at: index + 2), count > 1, endsHere(index + 3) else {
      return nil
    }
    let isOf = passage.word(index + 3) == "of" && Self.theirs.contains(passage.word(index + 4))
    let length = isOf ? 5 : 3
    switch rank {
    case "first", "top": return mention(index, length, .several(nil), form: .first(count))
    case "last": return mention(index, length, .several(nil), form: .last(count))
    default: return nil
    }
  }

  /// "the pair of them", "the six of those".
  private func shareOfThem(_ index: Int) -> Mention? {
    guard passage.word(index + 2) == "of", Self.theirs.contains(passage.word(index + 3)),
      let count = passage.word(index + 1) == "pair" ? 2 : passage.count(at: index + 1)
    else { return nil }
    return mention(index, 4, .several(count))
  }

  /// "the same two", "the same people".
  private func same(_ index: Int) -> Mention? {
    guard passage.word(index + 1) == "same" else { return nil }
    let third = passage.word(index + 2)
    if let count = passage.count(at: index + 2) { return mention(index, 3, .several(count)) }
    let isMany = ["people", "ones", "lot", "list"].contains(third)
    return isMany ? mention(index, 3, .several(nil)) : nil
  }

  private func mention(
    _ index: Int, _ length: Int, _ need: Mention.Need, form: Mention.Form = .whole,
    noun: String? = nil
  ) -> Mention {
    Mention(tokens: index..<(index + length), need: need, form: form, noun: noun)
  }

  private static let places = ["first": 1, "second": 2, "third": 3, "fourth": 4]
}
