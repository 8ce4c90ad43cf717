import Ladder

/// What the rules alone make of an answer: the fault and its tokens, or none when it passes.
struct Ruling {
  let fault: Fault?
  let tokens: Range<Int>

  init(
    _ evidence: borrowing Evidence, _ demand: borrowing Demand, _ conclusions: borrowing Conclusions
  ) {
    let rules = demand.isMet ? Spoiling.rules(at: evidence.rung) : Precedence.rules
    for rule in rules {
      if let found = conclusions.tokens(of: rule, evidence, demand) {
        fault = rule.fault
        tokens = found
        return
      }
    }
    fault = demand.isMet ? nil : demand.fallback
    tokens = demand.isMet ? 0..<0 : demand.fallbackTokens ?? 0..<0
  }
}
