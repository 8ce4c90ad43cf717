import Ladder
import Language

/// What nobody's was becomes the person's own: "The list gets called on Friday" and then "me" after "Who
/// does that?".
extension CompletionResolver {
  /// What was to be done, with the person who does it.
  func owned(_ passage: Passage, _ judged: Judgement) -> [String] {
    guard rung != .measure, rung != .gap, judged.isWithoutOwner, question.asksWho,
      let end = claimEnd
    else { return [] }
    let rest = restBehindClaim(end)
    // "the fridge, tonight" is nobody's act, and "me, I ring them" says by itself what is done.
    guard passage.tellsAct || answer.tellsActToCome, !rest.hasPrefix(", I") else { return [] }
    let owned = passage.withOwner.map { [$0 + rest] } ?? []
    let started = passage.trimmed.withSmallStart
    return owned + ["I do it\(rest): \(started)", "I do it: \(started)\(rest)"]
  }

  /// Where "me", "I will", "I do", "I'll do it myself" ends; nil where the answer does not begin so.
  private var claimEnd: Int? {
    guard let first = answer.tokens.first, first.has(.me) || first.has(.mine) else { return nil }
    let claim = answer.words.prefix { Self.claims.contains($0) }
    guard Self.selves.contains(answer.words[0]), let next = answer.token(claim.count) else {
      return Self.selves.contains(answer.words[0]) ? claim.count : nil
    }
    let isWhole =
      next.kind == .mark || next.has(.preposition) || next.is("and")
      || answer.time(at: claim.count) != nil
    return isWhole ? claim.count : nil
  }

  private static let selves: Set<String> = ["me", "i", "i'll", "myself", "mine"]
  private static let claims: Set<String> =
    selves.union(["will", "'ll", "do", "am", "'m", "it", "that", "this"])

  /// What stands behind the claim: ", on Friday", " with Sam" for "and Sam".
  private func restBehindClaim(_ end: Int) -> String {
    let isJoint = answer.word(end) == "and"
    let start = answer.tokens.indices.first {
      $0 >= end && answer.tokens[$0].kind != .mark && !(isJoint && $0 == end)
    }
    guard let start else { return "" }
    let rest = answer.trimmed(start..<answer.tokens.count)
    return isJoint ? " with \(rest)" : ", \(rest)"
  }
}

extension Judgement {
  /// Whether somebody else does it or nobody, or it only has to be done.
  fileprivate var isWithoutOwner: Bool {
    guard case .nebulous(let fault, let missing) = verdict else { return false }
    return fault == .ownerless || fault == .uncommitted || missing.contains(.actor)
  }
}
