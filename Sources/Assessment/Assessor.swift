public import Ladder
public import Language

/// The program's own judge of answers.
///
/// Pure and total: every answer gets a judgement.
public struct Assessor: Assessing {
  let lexicon: Lexicon

  /// A judge with the built-in lexicon, and an organisation's own words beside it.
  public init(vocabulary: Vocabulary = Vocabulary()) {
    lexicon = .with(vocabulary)
  }

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Judges the words given as an answer at a rung; see ``Assessing``.
  public func assess(
    _ words: String, at rung: Rung, today: Day?, context: AnswerContext?
  ) -> Judgement {
    if let context { return assess(words, at: rung, today: today, in: context) }
    return judge(words, at: rung, today: today)
  }

  /// Judges the words by themselves.
  func judge(_ words: String, at rung: Rung, today: Day?) -> Judgement {
    let evidence = Evidence(words, at: rung, today: today, lexicon: lexicon)
    let demand = Demands.of(evidence)
    let findings = findings(demand, evidence)
    let conclusions = Conclusions(evidence, demand)
    let ruling = Ruling(evidence, demand, conclusions)
    let weigher = Weigher(evidence, demand, conclusions)
    if let (fault, tokens) = refusal(ruling, weigher, conclusions, demand, evidence) {
      return nebulous(fault, tokens, demand, findings, evidence, words)
    }
    let rested = ruling.fault == nil ? findings : rested(findings, weigher, evidence)
    let answer = TacticalAnswer(
      rung: rung, words: words, findings: rested, moment: moment(demand, evidence),
      quantity: rung == .expectedYield ? YieldReader.number(evidence)?.quantity : nil,
      company: CompanyReader.company(evidence, demand))
    return Judgement(rung: rung, words: words, verdict: .tactical(answer), findings: rested)
  }

  /// Why an answer does not climb: the fault and its words; nil when it does.
  ///
  /// The rules read, the learned weights weigh what they read and the words themselves, within the
  /// ``GuardRails``.
  private func refusal(
    _ ruling: Ruling, _ weigher: Weigher, _ conclusions: Conclusions, _ demand: Demand,
    _ evidence: Evidence
  ) -> (Fault, Range<Int>)? {
    let rails = GuardRails(ruling, demand, evidence)
    let weighing = weigher.weighing()
    let found = rails.verdict(
      LearnedTrees.verdict(
        Impression(
          weighing,
          Outline(evidence, demand, weighed: weigher.weighed, ruled: ruling.fault),
          register: Register.score(evidence.tokens, weigher.weighed))),
      naming: rails.fault(weighing.faults.all.span))
    guard let fault = found else { return nil }
    if fault == ruling.fault { return (fault, ruling.tokens) }
    return (fault, words(of: fault, weigher, conclusions, demand, evidence))
  }

  /// The words that a fault rests on: those of its rule, else those that speak most for it.
  private func words(
    of fault: Fault, _ weigher: Weigher, _ conclusions: Conclusions, _ demand: Demand,
    _ evidence: Evidence
  ) -> Range<Int> {
    for rule in Precedence.rules where rule.fault == fault {
      if let tokens = conclusions.tokens(of: rule, evidence, demand) { return tokens }
    }
    if demand.fallback == fault, let tokens = demand.fallbackTokens { return tokens }
    return weigher.words(bearing: fault, evidence)
  }

  /// What an answer rests on that the weights let pass: what was found, and the words that weigh
  /// most where the rung's own facet was not.
  private func rested(
    _ findings: [Finding], _ weigher: Weigher, _ evidence: Evidence
  ) -> [Finding] {
    let facet = evidence.rung.mainFacet
    guard !findings.contains(where: { $0.facet == facet }) else { return findings }
    let tokens = PlanFacets.trimTimes(weigher.wordsInFavour(evidence), evidence)
    guard !tokens.isEmpty else { return findings }
    let found = Finding(
      facet: facet, range: evidence.reading.byteRange(tokens),
      text: evidence.reading.text(tokens))
    return (findings + [found]).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  private func nebulous(
    _ fault: Fault, _ tokens: Range<Int>, _ demand: Demand, _ findings: [Finding],
    _ evidence: Evidence, _ words: String
  ) -> Judgement {
    let missing = missing(fault, demand, evidence)
    // What the weights miss is open, though the rules took some words for it.
    let findings = fault == .incomplete ? findings.filter { !missing.contains($0.facet) } : findings
    let echo = EchoReader.echo(fault, tokens, evidence)
    guard let blank = echo, blank.isBlank else {
      return Judgement(
        rung: evidence.rung, words: words, verdict: .nebulous(fault, missing: missing),
        findings: findings, echo: echo)
    }
    // A facet that rests on letters standing for content is not there yet.
    let blanked = findings.filter { $0.range.overlaps(blank.range) }.map(\.facet)
    return Judgement(
      rung: evidence.rung, words: words,
      verdict: .nebulous(fault, missing: missing + blanked.filter { !missing.contains($0) }),
      findings: findings.filter { !$0.range.overlaps(blank.range) }, echo: echo)
  }

  /// What is still open: what the rules miss; where they miss nothing, what the fault leaves open.
  private func missing(_ fault: Fault, _ demand: Demand, _ evidence: Evidence) -> [Facet] {
    if !demand.missing.isEmpty { return demand.missing }
    guard fault == .incomplete else { return Spoiling.missing(fault, at: evidence.rung) }
    if let gap = demand.gap { return [gap.hasTarget ? .actual : .target] }
    return [evidence.rung.mainFacet]
  }

  private func findings(_ demand: Demand, _ evidence: Evidence) -> [Finding] {
    var findings: [Finding] = []
    findings.reserveCapacity(demand.found.count)
    for found in demand.found where !found.tokens.isEmpty {
      findings.append(
        Finding(
          facet: found.facet, range: evidence.reading.byteRange(found.tokens),
          text: evidence.reading.text(found.tokens)))
    }
    findings.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    return findings
  }

  private func moment(_ demand: Demand, _ evidence: Evidence) -> Moment? {
    guard let time = demand.time else { return nil }
    return evidence.reading.times[time].moment
  }
}
