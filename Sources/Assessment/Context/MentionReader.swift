import Language

/// Finds the words of an answer that point back: "them", "both of those", "that one", "there".
struct MentionReader {
  let passage: Passage

  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < passage.tokens.count {
      if let mention = mention(at: index) {
        mentions.append(mention)
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  private func mention(at index: Int) -> Mention? {
    if let partial = partOf(index) ?? shown(index) ?? listed(index) { return partial }
    // "one of them": nobody can tell which.
    if passage.word(index - 1) == "of", Self.unsaidShares.contains(passage.word(index - 2)) {
      return nil
    }
    switch passage.words[index] {
    case "them", "em", "they": return Mention(tokens: index..<(index + 1), need: .several(nil))
    case "these", "those":
      // "those Mondays" are no people.
      let isTime = passage.time(at: index + 1)?.kind == .recurring
      return standsAlone(index) && !isTime
        ? Mention(tokens: index..<(index + 1), need: .several(nil)) : nil
    case "both":
      let isPair = passage.words[index...].contains("and")
      return standsAlone(index) && !isPair
        ? Mention(tokens: index..<(index + 1), need: .several(2)) : nil
    case "him", "he": return Mention(tokens: index..<(index + 1), need: .he)
    case "she": return Mention(tokens: index..<(index + 1), need: .she)
    case "their":
      return ownsNext(index)
        ? Mention(tokens: index..<(index + 1), need: .several(nil), form: .owner) : nil
    case "her":
      return isObject(index) ? Mention(tokens: index..<(index + 1), need: .she) : nil
    // "IT" is a department.
    case "it" where passage.tokens[index].shouted && !passage.isShouted: return nil
    case "it": return Mention(tokens: index..<(index + 1), need: .thing)
    case "that", "this":
      return standsAlone(index) && isNewThing(index)
        ? Mention(tokens: index..<(index + 1), need: .thing) : nil
    case "there":
      let next = passage.token(index + 1)
      let isFiller = next.map { $0.has(.be) || $0.has(.will) || $0.has(.have) } ?? false
      return isFiller
        ? nil : Mention(tokens: index..<(index + 1), need: .place, form: .towards)
    default: return nil
    }
  }

  private static let unsaidShares: Set<String> = [
    "one", "some", "any", "either", "neither", "half", "most", "none", "few", "couple",
  ]

  /// "all of them", "both of those", "all three of them", "12 of them".
  private func partOf(_ index: Int) -> Mention? {
    var at = index
    let isAll = passage.word(at) == "all"
    if isAll { at += 1 }
    var count: Int?
    var share: String?
    let token = passage.token(at)
    if !isAll, passage.word(at) == "both" {
      count = 2
      at += 1
    } else if let token, token.kind == .number || token.has(.number), token.value > 10_000 {
      if isAll { count = token.value / 10_000 } else { share = passage.reading.text(at..<(at + 1)) }
      at += 1
    } else if !isAll {
      if let whole = everyOne(at) { return whole }
      guard passage.word(at) == "each" else { return nil }
      share = passage.word(at)
      at += 1
    }
    if let count, isAll, endsHere(at) || passage.tokens[at].has(.past) {
      return Mention(tokens: index..<at, need: .several(count))
    }
    guard passage.word(at) == "of", Self.theirs.contains(passage.word(at + 1)),
      passage.word(at + 1) != "those" && passage.word(at + 1) != "these" || standsAlone(at + 1)
    else { return nil }
    let form = share.map { Mention.Form.partOf($0, count: passage.count(at: index)) }
    return Mention(tokens: index..<(at + 2), need: .several(count), form: form ?? .whole)
  }

  /// "every one", "every single one", "each one": all of them.
  private func everyOne(_ index: Int) -> Mention? {
    guard passage.word(index) == "every" || passage.word(index) == "each" else { return nil }
    let end = passage.word(index + 1) == "single" ? index + 2 : index + 1
    guard passage.word(end) == "one",
      endsHere(end + 1) || Self.theirs.contains(passage.word(end + 2))
    else { return nil }
    let isOfThem = passage.word(end + 1) == "of"
    if isOfThem, !Self.theirs.contains(passage.word(end + 2)) { return nil }
    return Mention(
      tokens: index..<(isOfThem ? end + 3 : end + 1), need: .several(nil),
      form: .partOf("every one", count: nil))
  }

  /// Whom or what a share can be of.
  static let theirs: Set<String> = ["them", "em", "those", "these"]
}

// MARK: - What stands around it

extension MentionReader {
  /// Whether no noun follows that it would belong to.
  func standsAlone(_ index: Int) -> Bool {
    guard let next = passage.token(index + 1) else { return true }
    if next.kind == .mark || passage.time(at: index + 1) != nil { return true }
    return next.has(.preposition) || next.has(.conjunction) || next.has(.be) || next.has(.will)
      || next.has(.filler) || next.has(.adverb) || next.has(.have) || next.has(.phrasal)
      || next.has(.third) || next.has(.question) || next.has(.determiner)
  }

  func endsHere(_ index: Int) -> Bool {
    guard let next = passage.token(index) else { return true }
    // "the 3-year pricing" counts nobody.
    if next.kind == .mark {
      return !(next.isMark("-") && next.glued) || passage.isNumber(index + 1)
    }
    return passage.time(at: index) != nil || next.has(.preposition)
      || next.has(.conjunction) || next.is("myself")
  }

  /// "email her", "email her the figures"; not "her figures".
  private func isObject(_ index: Int) -> Bool {
    guard let next = passage.token(index + 1) else { return true }
    return standsAlone(index) || next.has(.determiner) || next.kind == .number
      || next.has(.number) || next.is("to") || next.has(.base) && !passage.reading.isContent(next)
  }

  /// "their mothers": whose somebody is.
  private func ownsNext(_ index: Int) -> Bool {
    guard let next = passage.token(index + 1), endsHere(index + 2) else { return false }
    return next.has(.group) || next.has(.person) || next.has(.relation)
  }

  /// "I'll fix that"; not "the list that" or "they said that".
  private func isNewThing(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = passage.tokens[index - 1]
    if before.kind == .mark || before.has(.preposition) || before.has(.conjunction)
      || before.has(.filler) || before.has(.base) || before.has(.act) || before.has(.ing)
      || before.has(.vagueVerb)
    {
      return passage.token(index + 1).map { !$0.has(.determiner) && !$0.has(.third) } ?? true
    }
    return index == passage.tokens.count - 1
  }
}
