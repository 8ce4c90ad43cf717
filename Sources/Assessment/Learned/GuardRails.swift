import Ladder
import Language

/// How rules and weights are put together, and what the weights may not do however sure they are.
struct GuardRails: Sendable {
  /// The fault that the rules alone name; nil where they let the answer pass.
  let ruled: Fault?
  private let mayPass: Bool
  private let mayRefuse: Bool
  /// How much must speak for an answer: where as much speaks for it as against, it is asked about again.
  private let doubt: Float
  private let mayRename: Bool
  /// Whether the rung asks for a plan, whose parts the rules find by themselves.
  private let isPlan: Bool
  /// Whether every "if" in it is what somebody is asked.
  private let asksIf: Bool
  /// Whether the plan is to call on somebody by name, which is object enough (guide, case 18).
  private let isNamedContact: Bool

  init(_ ruling: Ruling, _ demand: borrowing Demand, _ evidence: borrowing Evidence) {
    ruled = ruling.fault
    let isBlank = evidence.blank != nil
    mayPass =
      ruling.fault != .empty && evidence.contentCount > 0 && !isBlank
      && !GuardRails.isDenied(evidence) && GuardRails.holdsWhatNoWeightCanSupply(demand, evidence)
    mayRefuse =
      evidence.rung != .expectedYield && !GuardRails.isBareCount(demand, evidence)
      && !GuardRails.isBareDate(demand, evidence) && !GuardRails.isCountedPeople(demand, evidence)
      && !GuardRails.isAlone(demand, evidence)
    doubt = GuardRails.doubt(ruling.fault, demand, evidence)
    isPlan = evidence.rung == .action || evidence.rung == .firstStep
    asksIf = Spoilers.asksIf(evidence)
    isNamedContact =
      evidence.bestPlan.map { GuardRails.isNamedContact($0, evidence) } ?? false
      || GuardRails.isTalkAboutSomething(demand, evidence)
    mayRename = evidence.rung != .expectedYield && evidence.contentCount > 0 && !isBlank
  }

  /// "I'm going to sit down with my porters about the two missed rounds": with whom and what about.
  private static func isTalkAboutSomething(
    _ demand: borrowing Demand, _ evidence: borrowing Evidence
  ) -> Bool {
    guard demand.isMet, demand.found.contains(where: { $0.facet == .counterpart }),
      let topic = demand.found.first(where: { $0.facet == .topic })?.tokens.lowerBound, topic > 0
    else { return false }
    let lead = evidence.tokens[topic - 1]
    return lead.is("about") || lead.is("regarding")
  }

  private static func isNamedContact(_ plan: Plan, _ evidence: borrowing Evidence) -> Bool {
    guard let verb = plan.clause.verb?.first, evidence.tokens[verb].has(.contact) else {
      return false
    }
    let object = plan.object
    return object.names > 0 && object.groups == 0 && object.content <= object.people
  }

  /// Whether all that is told at a rung that asks for a plan is what will not be done.
  private static func isDenied(_ evidence: borrowing Evidence) -> Bool {
    evidence.rung.asksForPlan && !evidence.plans.isEmpty && evidence.plans.allSatisfy(\.isDenied)
  }

  /// "no one, just me", asked with whom: it says who (guide, case 30).
  private static func isAlone(
    _ demand: borrowing Demand, _ evidence: borrowing Evidence
  ) -> Bool {
    evidence.rung == .counterpart && demand.isMet && evidence.tokens.count <= 6
      && evidence.reading.phraseTags.has(.alone)
  }

  /// "20 calls", "at least six pages a day", asked for proof: a count with its unit is enough (guide,
  /// case 15).
  private static func isBareCount(
    _ demand: borrowing Demand, _ evidence: borrowing Evidence
  ) -> Bool {
    guard evidence.rung == .measure, demand.isMet else { return false }
    let tokens = evidence.tokens
    let isAtLeast = tokens.count > 2 && tokens[0].is("at") && tokens[1].is("least")
    let first = isAtLeast ? 2 : 0
    guard tokens.indices.contains(first),
      tokens[first].kind == .number || tokens[first].has(.number)
    else { return false }
    let counted = tokens.indices.dropFirst(first).count { index in
      let token = tokens[index]
      return token.kind != .mark && token.isTimeless && !token.is("a") && !token.is("per")
        && !evidence.reading.times.contains { $0.tokens.contains(index) }
    }
    return (2...3).contains(counted)
  }

  /// "the 16 who haven't paid", asked with whom: so many, and which.
  private static func isCountedPeople(
    _ demand: borrowing Demand, _ evidence: borrowing Evidence
  ) -> Bool {
    guard evidence.rung == .counterpart, demand.isMet, let found = demand.found.first?.tokens else {
      return false
    }
    let tokens = evidence.tokens
    return tokens[found.upperBound - 1].is("who")
      && tokens[..<found.lowerBound].allSatisfy { $0.is("with") }
      && tokens[found.upperBound...].dropLast().allSatisfy { $0.kind != .mark }
  }

  /// "the last Friday of December", asked when: a date and nothing else.
  private static func isBareDate(
    _ demand: borrowing Demand, _ evidence: borrowing Evidence
  ) -> Bool {
    guard evidence.rung == .time, let time = demand.time, evidence.reading.times[time].isDate else {
      return false
    }
    let words = TimeFacet.words(of: time, evidence)
    return evidence.tokens.indices.allSatisfy { index in
      let token = evidence.tokens[index]
      return words.contains(index) || token.kind == .mark && !token.isMark("?")
    }
  }

  /// The moment or the number that a rung cannot do without.
  private static func holdsWhatNoWeightCanSupply(_ demand: Demand, _ evidence: Evidence) -> Bool {
    switch evidence.rung {
    case .expectedYield: false
    case .time: demand.time != nil && !demand.missing.contains(.time)
    // Also "half", "7:40 a mile": what the rules take for no figure.
    case .gap: evidence.tokens.contains { $0.kind == .number || $0.has(.number) || isPart($0) }
    case .counterpart: !isOnlyPointedAt(evidence)
    // "Twenty.": of what?
    case .measure:
      evidence.tokens.contains { $0.kind == .word && !$0.has(.number) || $0.isMark("%") }
    // A first step's moment may be one that no calendar knows: "on my way home"; a moment alone is no step.
    case .firstStep: holdsMoreThanTime(evidence) && !TimeFacet.isOnlyFar(evidence)
    case .action: holdsMoreThanTime(evidence)
    case .obstacle, .topics, .courseCorrection: true
    }
  }

  /// Not "straight after this", "Tuesday, then".
  private static func holdsMoreThanTime(_ evidence: borrowing Evidence) -> Bool {
    let times = evidence.reading.times
    guard !times.isEmpty else { return true }
    return evidence.tokens.indices.contains { index in
      evidence.tokens[index].kind != .mark && evidence.reading.isContent(evidence.tokens[index])
        && !times.contains { $0.tokens.contains(index) }
    }
  }

  /// "Him, obviously.", "just them": nobody is named.
  private static func isOnlyPointedAt(_ evidence: borrowing Evidence) -> Bool {
    let tokens = evidence.tokens
    return tokens.contains { $0.has(.third) }
      && tokens.allSatisfy {
        $0.kind == .mark || $0.has(.third) || $0.has(.adverb) || $0.has(.filler)
          || $0.has(.determiner) || $0.has(.preposition) || $0.has(.conjunction)
      }
  }

  /// "half", "a quarter", "a third".
  private static func isPart(_ token: Token) -> Bool {
    token.calendar == .half || token.calendar == .quarter || token.calendar == .ordinal(3)
  }

  /// How much must speak for an answer: more where a rule refuses it, most for a first step whose moment no
  /// calendar knows.
  ///
  /// To let a vague answer through costs more than to ask once more, so none passes on even odds.
  private static func doubt(
    _ ruled: Fault?, _ demand: borrowing Demand, _ evidence: borrowing Evidence
  ) -> Float {
    if evidence.rung == .firstStep, demand.time == nil { return 0.3 }
    return ruled == nil ? 0.15 : 0.25
  }

  /// How far the words must speak against a plan in which the rules found every part, to say that
  /// one is missing.
  private static let whole: Float = -0.6

  /// The fault for which an answer is refused; nil where it passes.
  ///
  /// - Parameters:
  ///   - score: what the trees make of it; the higher, the more speaks for it.
  ///   - fault: what the weights would name; asked for only where the answer is refused.
  /// - Returns: the fault to refuse it for; nil to let it pass.
  func verdict(
    _ score: @autoclosure () -> Float, naming fault: @autoclosure () -> Fault
  ) -> Fault? {
    let mayDecide = ruled == nil ? mayRefuse : mayPass
    guard mayDecide else { return ruled == nil ? nil : fault() }
    let score = score()
    guard score <= doubt else { return nil }
    let named = fault()
    // "ask Bjorn if I can borrow his reader": nothing hangs on it.
    if ruled == nil, asksIf, named == .conditional || named == .uncommitted { return nil }
    let isWhole = ruled == nil && isPlan && (isNamedContact || score > GuardRails.whole)
    return isWhole && named == .incomplete ? nil : named
  }

  /// The fault to name, given the score of each.
  func fault(_ scores: Span<Float>) -> Fault {
    if let ruled, !mayRename { return ruled }
    var best = ruled ?? .incomplete
    var highest = -Float.infinity
    for (number, fault) in Fault.allCases.enumerated() where scores[number] > highest {
      highest = scores[number]
      best = fault
    }
    return best
  }
}
