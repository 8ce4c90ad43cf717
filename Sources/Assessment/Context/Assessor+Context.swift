public import Ladder
public import Language

extension Assessing {
  /// Judges the words given as an answer by themselves: only what is written counts.
  public func assess(_ words: String, at rung: Rung, today: Day?) -> Judgement {
    assess(words, at: rung, today: today, context: nil)
  }
}

extension Assessor {
  /// Judges an answer in full words, and gives the judgement back on the words as they were said.
  func assess(
    _ words: String, at rung: Rung, today: Day?, in context: AnswerContext
  ) -> Judgement {
    let resolver = ContextResolver(
      words, at: rung, today: today, context: context, lexicon: lexicon)
    let (plain, rewriting, resolved) = resolved(words, resolver, today)
    // Whoever types on behind their own words has both halves there already.
    let added = context.added(in: words)
    guard !plain.isPutOff, !plain.isNoAnswer,
      resolved.isOpen || added == nil && leavesOutAct(rewriting.text, at: rung, today)
    else { return resolved }
    if let added { return goneOn(words, added, context, resolver, today) ?? resolved }
    return completed(words, inFull: rewriting.text, resolver, today) ?? resolved
  }

  /// Whether the rules find no act in an answer, or no sign of a rule, though it may pass without: where it
  /// completes what was said just before, both belong together.
  private func leavesOutAct(_ words: String, at rung: Rung, _ today: Day?) -> Bool {
    let needed: Facet
    switch rung {
    case .action, .firstStep: needed = .action
    case .courseCorrection: needed = .trigger
    case .gap, .obstacle, .counterpart, .topics, .time, .measure, .expectedYield: return false
    }
    let evidence = Evidence(words, at: rung, today: today, lexicon: lexicon)
    // "when he opens" is what somebody else does.
    let isOthers = needed == .action && evidence.bestPlan?.isMine == false
    return isOthers || Demands.of(evidence).missing.contains(needed)
  }

  /// Judges an earlier answer with the words that point back in full.
  ///
  /// It is not completed by what was said before it: that was said by itself, and each answer would be
  /// judged again for every one behind it.
  func recall(
    _ words: String, at rung: Rung, today: Day?, after said: [String]
  ) -> Judgement {
    let resolver = ContextResolver(
      words, at: rung, today: today, context: AnswerContext(asked: "", said: said), lexicon: lexicon
    )
    return resolved(words, resolver, today).resolved
  }

  /// The judgement of the words by themselves, the words in full, and the judgement of those.
  private func resolved(
    _ words: String, _ resolver: ContextResolver, _ today: Day?
  ) -> (plain: Judgement, rewriting: Rewriting, resolved: Judgement) {
    let plain = judge(words, at: resolver.rung, today: today)
    let rewriting = Rewriting(words, resolver.edits(isOpen: plain.isOpen))
    return (plain, rewriting, resolved(plain, rewriting, resolver, today))
  }

  /// The judgement with the words that point back in full.
  private func resolved(
    _ plain: Judgement, _ rewriting: Rewriting, _ resolver: ContextResolver, _ today: Day?
  ) -> Judgement {
    guard !rewriting.isEmpty else { return resolver.settled(plain) }
    let judged = judge(rewriting.text, at: plain.rung, today: today)
    // What stands by itself does not fall for what it points to.
    if !plain.isOpen, judged.isOpen { return plain }
    if plain.isPutOff, !judged.isOpen { return plain }
    return judged.said(in: plain.words, rewriting)
  }

  /// The judgement of what was said before, completed by the answer; nil where nothing comes of it.
  private func completed(
    _ words: String, inFull: String, _ resolver: ContextResolver, _ today: Day?
  ) -> Judgement? {
    tactical(resolver.completions(of: inFull), for: words, resolver, today)
  }

  /// The judgement of an answer that is the one before with more words behind it, where these complete it.
  private func goneOn(
    _ words: String, _ added: String, _ context: AnswerContext, _ resolver: ContextResolver,
    _ today: Day?
  ) -> Judgement? {
    let next = ContextResolver(
      added, at: resolver.rung, today: today, context: context, lexicon: lexicon)
    return tactical(next.continuations(), for: words, resolver, today)
  }

  /// The first of several wordings in full that is tactical, as the judgement of the words they stand for.
  private func tactical(
    _ wordings: [String], for words: String, _ resolver: ContextResolver, _ today: Day?
  ) -> Judgement? {
    for full in wordings {
      let judged = judge(full, at: resolver.rung, today: today)
      guard !judged.isOpen else { continue }
      let all = Rewriting.Edit(
        range: resolver.answer.trimmedBytes, replacement: full, full: full)
      return judged.said(in: words, Rewriting(words, [all]))
    }
    return nil
  }
}

extension Judgement {
  fileprivate var isOpen: Bool {
    switch verdict {
    case .tactical: false
    case .nebulous: true
    }
  }

  /// Whether nothing is answered at all, so that full words cannot mend it.
  fileprivate var isPutOff: Bool {
    guard case .nebulous(let fault, _) = verdict else { return false }
    switch rung {
    case .topics, .counterpart, .measure:
      return [.deferral, .feeling, .reversal, .effort, .empty].contains(fault)
        || fault == .blame && rung != .measure
    case .action, .firstStep:
      return fault == .uncommitted
    case .gap, .obstacle, .time, .courseCorrection, .expectedYield:
      return false
    }
  }

  /// Whether it puts the answer off or hands it back, so that nothing is completed by it.
  fileprivate var isNoAnswer: Bool {
    guard case .nebulous(let fault, _) = verdict else { return false }
    return [.deferral, .reversal, .uncommitted].contains(fault)
  }

  /// The judgement of the full words, on the words as they were said.
  fileprivate func said(in words: String, _ rewriting: Rewriting) -> Judgement {
    let findings = findings.map { $0.said(rewriting) }
    let echo = echo.map { echo in
      let range = rewriting.source(of: echo.range)
      return Echo(range: range, text: rewriting.words(range), isBlank: echo.isBlank)
    }
    let verdict: Verdict =
      switch verdict {
      case .tactical(let answer):
        .tactical(
          TacticalAnswer(
            rung: rung, words: words, findings: findings, moment: answer.moment,
            quantity: answer.quantity, company: answer.company,
            resolutions: rewriting.resolutions))
      case .nebulous: verdict
      }
    return Judgement(
      rung: rung, words: words, verdict: verdict, findings: findings, echo: echo,
      resolutions: rewriting.resolutions)
  }
}

extension Finding {
  fileprivate func said(_ rewriting: Rewriting) -> Finding {
    let source = rewriting.source(of: range)
    return Finding(facet: facet, range: source, text: rewriting.words(source))
  }
}
