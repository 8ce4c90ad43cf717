import Ladder
import Language

/// Actor, action and object, committed and in the future.
enum ActionRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    let plan = evidence.bestPlan
    demand.found = PlanFacets.findings(plan, in: evidence)
    if evidence.rung != .firstStep, let time = TimeFacet.said(evidence, plan) {
      demand.found.append((.time, TimeFacet.words(of: time, evidence)))
      demand.time = time
    }
    demand.missing = PlanFacets.missing(plan)
    if let plan, !plan.isFilmed, plan.object.blanks > 0 {
      demand.fallback = .placeholder
      demand.fallbackTokens = plan.object.vagueTokens
    }
    if isOffTopic(evidence) { demand.fallback = .offTopic }
    if let plan, plan.isGood { demand.sentences = Sentences(plan.clause.sentence) }
    if let plan, !plan.isGood, plan.isFilmed {
      demand.fallback = plan.object.amounts > 0 ? .vagueAmount : .incomplete
      if plan.object.blanks > 0 { demand.fallback = .placeholder }
      demand.fallbackTokens = plan.object.vagueTokens
      if demand.fallback == .vagueAmount {
        demand.fallbackTokens = VagueAmountReader.words(evidence) ?? plan.object.vagueTokens
      } else if demand.fallback == .incomplete, let verb = plan.clause.verb {
        let end = PlanFacets.trimTimes(plan.clause.object, evidence).upperBound
        demand.fallbackTokens = verb.lowerBound..<max(verb.upperBound, end)
      }
    }
    if plan?.isGood != true, let amount = leadingAmount(evidence) {
      demand.fallback = .vagueAmount
      demand.fallbackTokens = amount
    }
    return demand
  }

  /// "A lot more callbacks", "loads more outbound": notes that begin with an amount.
  private static func leadingAmount(_ evidence: Evidence) -> Range<Int>? {
    guard evidence.reading.wordTags.has(.vagueAmountWord),
      evidence.tokens.prefix(3).contains(where: { $0.has(.vagueAmountWord) })
    else { return nil }
    return VagueAmountReader.words(evidence)
  }

  /// Whether another question is answered: a reason, a moment alone, or the gap.
  ///
  /// Holds: "Because Zainab has a wedding." "Friday, noon at the latest." "31 of 50."
  /// Does not hold: "The bilge pump, port side."
  private static func isOffTopic(_ evidence: Evidence) -> Bool {
    guard !evidence.plans.contains(where: { $0.isFilmed && $0.isMine }) else { return false }
    if evidence.tokens.first?.has(.becauseWord) == true, evidence.tokens[0].is("because") {
      return true
    }
    let thing = evidence.reading.thing(0..<evidence.tokens.count)
    if !evidence.reading.times.isEmpty, thing.isNothing { return true }
    let numbers = Figures.tokens(evidence)
    return numbers.count >= 2 && evidence.plans.isEmpty && thing.content <= 1 && thing.names == 0
  }

  /// Where the plan to go by stands: a good one, else the one that comes nearest.
  static func best(_ evidence: Evidence) -> Int? {
    let plans = evidence.plans
    if evidence.rung == .courseCorrection,
      let said = plans.firstIndex(where: {
        $0.isGood && $0.clause.subjectTokens != nil && !Spoilers.isSpoilt($0, in: evidence)
      })
    {
      // "Scrap over 3%, I pull the die": the first words are the sign, not an order.
      return said
    }
    return plans.firstIndex { $0.isGood && !Spoilers.isSpoilt($0, in: evidence) }
      ?? plans.firstIndex { $0.isGood }
      ?? plans.firstIndex { $0.isFilmed && $0.isMine && $0.isFirm }
      ?? plans.firstIndex { $0.isFilmed && $0.isMine && $0.hasObject }
      ?? plans.firstIndex { $0.isFilmed && $0.isMine }
      ?? plans.firstIndex { $0.isMine }
      ?? plans.indices.first
  }
}
