import Ladder
import Language

/// People go on from their own words, whatever the question in between asks for.
extension CompletionResolver {
  /// What was left open a moment ago, with these words behind it, the likeliest first: "I'll sit down with
  /// both" and then "about dictating the same day".
  func continuations() -> [String] {
    switch rung {
    case .obstacle, .topics, .counterpart, .time, .expectedYield: return []
    case .action, .firstStep, .courseCorrection, .gap, .measure: break
    }
    // Whoever says the same again has added nothing to what they said before it.
    guard question.isOpen, !isUnsure, !recollection.isRepeat, let passage = recollection.said.first,
      let judged = recollection.judgedLast(at: rung, today: today)
    else { return [] }
    let owned = owned(passage, judged)
    if !owned.isEmpty { return owned }
    if let vague = VagueTry(passage, judged) { return named(vague) }
    guard let open = OpenTry(passage, judged), answer.saysMore(than: open.passage) else {
      return []
    }
    switch rung {
    case .action, .firstStep: return wentOn(open) + restated(open)
    case .courseCorrection: return ruled(open)
    case .gap: return aimed(open)
    case .measure: return counted(open)
    case .obstacle, .topics, .counterpart, .time, .expectedYield: return []
    }
  }

  /// Whether something hangs on something; the sign of a rule may.
  private var isUnsure: Bool {
    rung == .courseCorrection ? answer.isHedged(besides: "if") : answer.isHedged
  }

  /// "I'll call some of the customers" and then "the 12 who left in May": the words for those.
  private func named(_ open: VagueTry) -> [String] {
    switch rung {
    case .action, .firstStep, .courseCorrection: break
    case .gap, .obstacle, .topics, .counterpart, .time, .measure, .expectedYield: return []
    }
    guard !isSentence else { return [] }
    if open.isOfTime {
      return moments.isEmpty || hasVerb ? [] : [open.named(continuation)]
    }
    let opens = answer.tokens.first.map(opensThing) ?? false
    return opens || namesSomething && !hasVerb ? [open.named(continuation)] : []
  }
}

extension Passage {
  /// Whether it names anything, beside how many there are, that another does not.
  func namesMore(than other: Passage) -> Bool {
    let named = tokens.indices.filter { !isNumber($0) && reading.isContent(tokens[$0]) }
    if named.isEmpty { return saysMore(than: other) }
    return named.contains { !other.weighty.contains(Self.stem(words[$0])) }
  }

  /// Whether it has anything in it that another has not.
  func saysMore(than other: Passage) -> Bool {
    let known = Set(other.words)
    return !weighty.isSubset(of: other.weighty)
      || tokens.indices.contains { isNumber($0) && !known.contains(words[$0]) }
  }
}
