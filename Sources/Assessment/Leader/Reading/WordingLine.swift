import Language

/// One way of saying something, step by step.
struct WordingLine: Sendable {
  private enum What: Sendable {
    case words(Choices)
    case kind(WordKind)
    case gap(Int)
    case comma
    case start
    case end
    case decides

    /// Whether it stands for words, rather than for a place.
    var isWords: Bool {
      switch self {
      case .words, .kind, .gap, .comma: true
      case .start, .end, .decides: false
      }
    }
  }

  /// Words, classes of words, or the end, any of which will do.
  private struct Choices: Sendable {
    var hashes: Set<UInt64> = []
    var kinds: [WordKind] = []
    var orEnd = false

    func accepts(_ token: Token) -> Bool {
      (token.kind == .word && hashes.contains(token.hash))
        || kinds.contains { $0.accepts(token) }
    }
  }

  private struct Step: Sendable {
    let what: What
    let isOptional: Bool
  }

  private let steps: [Step]
  /// The words that it can begin with, or nil when it can begin with anything.
  let firstHashes: Set<UInt64>?

  init(_ source: Substring) {
    steps = source.split(separator: " ").flatMap(Self.read)
    if let first = steps.first(where: { $0.what.isWords }),
      case .words(let choices) = first.what, !first.isOptional, choices.kinds.isEmpty,
      !choices.orEnd
    {
      firstHashes = choices.hashes
    } else {
      firstHashes = nil
    }
  }

  private static func read(_ word: Substring) -> [Step] {
    switch word {
    case "..": return [Step(what: .gap(3), isOptional: false)]
    case "...": return [Step(what: .gap(12), isOptional: false)]
    case "^": return [Step(what: .start, isOptional: false)]
    case "$": return [Step(what: .end, isOptional: false)]
    case ",": return [Step(what: .comma, isOptional: false)]
    case ",?": return [Step(what: .comma, isOptional: true)]
    case ">": return [Step(what: .decides, isOptional: false)]
    default: break
    }
    let isOptional = word.hasSuffix("?")
    let core = isOptional ? word.dropLast() : word
    if let kind = WordKind(step: core) { return [Step(what: .kind(kind), isOptional: isOptional)] }
    return choices(core).map { Step(what: .words($0), isOptional: isOptional) }
  }

  /// Several steps only where one word is a contraction ("you're").
  private static func choices(_ core: Substring) -> [Choices] {
    let parts = core.split(separator: "|")
    var all = Choices()
    for part in parts {
      if part == "$" {
        all.orEnd = true
      } else if let kind = WordKind(step: part) {
        all.kinds.append(kind)
      } else {
        let tokens =
          part.hasPrefix("'")
          ? Tokeniser.tokens(of: "x\(part)").dropFirst() : Tokeniser.tokens(of: String(part))[...]
        if parts.count == 1 { return tokens.map { Choices(hashes: [$0.hash]) } }
        if let first = tokens.first, tokens.count == 1 { all.hashes.insert(first.hash) }
      }
    }
    return [all]
  }

  func match(_ remark: Remark, at index: Int) -> Wordings.Match? {
    var decides: Int?
    guard let end = walk(remark, 0, index, &decides) else { return nil }
    let range = index..<max(end, index + 1)
    guard let decides, decides < remark.range.upperBound else {
      return Wordings.Match(tokens: range, decides: range)
    }
    let clause = max(remark.clauseEnd(after: decides), min(end, remark.range.upperBound))
    return Wordings.Match(
      tokens: range, decides: clause > decides ? decides..<clause : range)
  }

  private func walk(_ remark: Remark, _ at: Int, _ index: Int, _ decides: inout Int?) -> Int? {
    guard at < steps.count else { return index }
    let step = steps[at]
    switch step.what {
    case .decides:
      guard let end = walk(remark, at + 1, index, &decides) else { return nil }
      decides = index
      return end
    case .start:
      return index == remark.lead ? walk(remark, at + 1, index, &decides) : nil
    case .end:
      return remark.token(index) == nil ? walk(remark, at + 1, index, &decides) : nil
    case .gap(let most):
      var here = index
      while here - index <= most, here <= remark.range.upperBound {
        if let end = walk(remark, at + 1, here, &decides) { return end }
        guard let token = remark.token(here), most > 3 || !token.isClauseMark else { return nil }
        here += 1
      }
      return nil
    case .comma, .words, .kind:
      if remark.token(index) == nil, case .words(let choices) = step.what, choices.orEnd {
        return walk(remark, at + 1, index, &decides)
      }
      if let token = remark.token(index), accepts(step.what, token),
        let end = walk(remark, at + 1, index + 1, &decides)
      {
        return end
      }
      return step.isOptional ? walk(remark, at + 1, index, &decides) : nil
    }
  }

  private func accepts(_ what: What, _ token: Token) -> Bool {
    switch what {
    case .words(let choices): choices.accepts(token)
    case .kind(let kind): kind.accepts(token)
    case .comma: token.isClauseMark
    case .gap, .start, .end, .decides: false
    }
  }
}
