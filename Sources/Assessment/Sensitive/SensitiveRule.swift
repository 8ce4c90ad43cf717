import Language

/// The ways in which a topic comes up, and what only sounds like it.
struct SensitiveRule: Sendable {
  /// What it is about.
  let topic: SensitiveTopic
  private let wordings: Wordings
  private let exceptions: Wordings
  /// Whether nobody else may come between, so that "I wait for Sam on leave" is not the person's.
  private let isOwn: Bool

  /// A rule of wordings, without those that meet an exception.
  init(
    _ topic: SensitiveTopic, _ wordings: String, except exceptions: String = "", isOwn: Bool = false
  ) {
    self.topic = topic
    self.wordings = Wordings(wordings)
    self.exceptions = Wordings(exceptions)
    self.isOwn = isOwn
  }

  /// The first words of a sentence that come under the rule.
  func find(in remark: Remark) -> Range<Int>? {
    for index in remark.range {
      guard let found = wordings.match(remark, at: index)?.tokens, !isBusiness(found, remark),
        !(isOwn && namesSomebodyElse(found, remark)), !isException(found, remark)
      else { continue }
      return found
    }
    return nil
  }

  /// "The cancer charity", "sick pay software": the words only name what is bought or sold.
  private func isBusiness(_ found: Range<Int>, _ remark: Remark) -> Bool {
    remark.token(found.upperBound)?.isIn(SensitiveWordLists.business) ?? false
  }

  private func namesSomebodyElse(_ found: Range<Int>, _ remark: Remark) -> Bool {
    found.dropFirst().contains { index in
      let token = remark.tokens[index]
      return token.isIn(SensitiveWordLists.somebodyElse)
        || (token.capital && !token.isIn(WordKind.small) && !token.shouted)
    }
  }

  private func isException(_ found: Range<Int>, _ remark: Remark) -> Bool {
    // An exception may begin a few words before what it excuses.
    let start = max(remark.range.lowerBound, found.lowerBound - 3)
    return (start..<found.upperBound).contains { index in
      exceptions.match(remark, at: index).map { $0.tokens.upperBound > found.lowerBound } ?? false
    }
  }
}
