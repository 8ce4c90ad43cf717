public import Ladder
public import Language

/// The program's own judge of answers.
///
/// Pure and total: every answer gets a judgement.
public struct Assessor: Assessing {
  /// A judge with the built-in lexicon.
  public init() {}

  /// Judges the words given as an answer at a rung; see ``Assessing``.
  public func assess(
    _ words: String, at rung: Rung, today: Day?, context: AnswerContext?
  ) -> Judgement {
    if let context { return assess(words, at: rung, today: today, in: context) }
    return judge(words, at: rung, today: today)
  }

  /// Judges the words by themselves.
  func judge(_ words: String, at rung: Rung, today: Day?) -> Judgement {
    let evidence = Evidence(words, at: rung, today: today)
    let demand = Demands.of(evidence)
    let findings = findings(demand, evidence)
    if demand.isMet, let spoiler = spoiler(demand, evidence) {
      return nebulous(spoiler.fault, spoiler.tokens, demand, findings, evidence, words)
    }
    if demand.isMet {
      let answer = TacticalAnswer(
        rung: rung, words: words, findings: findings, moment: moment(demand, evidence),
        quantity: rung == .expectedYield ? YieldReader.number(evidence)?.quantity : nil,
        company: CompanyReader.company(evidence, demand))
      return Judgement(rung: rung, words: words, verdict: .tactical(answer), findings: findings)
    }
    for rule in Precedence.rules {
      if let tokens = rule.holds(evidence, demand) {
        return nebulous(rule.fault, tokens, demand, findings, evidence, words)
      }
    }
    return nebulous(
      demand.fallback, demand.fallbackTokens ?? 0..<0, demand, findings, evidence, words)
  }

  /// What makes a full answer nebulous all the same.
  private func spoiler(
    _ demand: Demand, _ evidence: Evidence
  ) -> (fault: Fault, tokens: Range<Int>)? {
    for rule in Spoiling.rules(at: evidence.rung) {
      if let tokens = rule.holds(evidence, demand) { return (rule.fault, tokens) }
    }
    return nil
  }

  private func nebulous(
    _ fault: Fault, _ tokens: Range<Int>, _ demand: Demand, _ findings: [Finding],
    _ evidence: Evidence, _ words: String
  ) -> Judgement {
    let missing =
      demand.missing.isEmpty ? Spoiling.missing(fault, at: evidence.rung) : demand.missing
    let echo = EchoReader.echo(fault, tokens, evidence)
    // A facet that rests on letters standing for content is not there yet.
    let blank = echo.flatMap { $0.isBlank ? $0.range : nil } ?? 0..<0
    let blanked = findings.filter { $0.range.overlaps(blank) }.map(\.facet)
    return Judgement(
      rung: evidence.rung, words: words,
      verdict: .nebulous(fault, missing: missing + blanked.filter { !missing.contains($0) }),
      findings: findings.filter { !$0.range.overlaps(blank) }, echo: echo)
  }

  private func findings(_ demand: Demand, _ evidence: Evidence) -> [Finding] {
    demand.found
      .filter { !$0.tokens.isEmpty }
      .map { found in
        Finding(
          facet: found.facet, range: evidence.reading.byteRange(found.tokens),
          text: evidence.reading.text(found.tokens))
      }
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
  }

  private func moment(_ demand: Demand, _ evidence: Evidence) -> Moment? {
    guard let time = demand.time else { return nil }
    return evidence.reading.times[time].moment
  }
}
