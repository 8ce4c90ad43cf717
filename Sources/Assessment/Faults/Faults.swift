import Ladder
import Language

enum EmptyFault: FaultRule {
  static let fault = Fault.empty
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    let tokens = evidence.tokens
    if evidence.contentCount == 0 { return 0..<0 }
    if let phrase = evidence.reading.phrase(.nothing), evidence.contentCount <= 6, !demand.isMet {
      return phrase.tokens
    }
    let isNoise = tokens.allSatisfy { token in
      token.kind == .mark || token.tags.isEmpty && token.calendar == .none && !token.capital
    }
    guard isNoise, evidence.contentCount <= 3 else { return nil }
    let words = tokens.filter { $0.kind == .word }
    return words.allSatisfy { isMash($0, evidence) } ? 0..<tokens.count : nil
  }

  private static func isMash(_ token: Token, _ evidence: Evidence) -> Bool {
    let bytes = evidence.reading.bytes[token.start..<token.end]
    let vowels = bytes.filter { "aeiouyAEIOUY".utf8.contains($0) }.count
    return vowels * 5 <= bytes.count && bytes.count > 2 || bytes.count <= 2
      || Set(bytes).count == 1
      || "asdf asdfgh qwerty qwertyuiop asdasd asda".split(separator: " ")
        .contains { Array($0.utf8) == Array(bytes) }
  }
}

enum ReversalFault: FaultRule {
  static let fault = Fault.reversal
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.reversal) { return phrase.tokens }
    guard let last = evidence.tokens.last, last.isMark("?"), !demand.isMet else { return nil }
    return evidence.tokens.contains { $0.has(.you) || $0.has(.question) }
      ? 0..<evidence.tokens.count : nil
  }
}

enum AssentFault: FaultRule {
  static let fault = Fault.assent
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    guard let phrase = evidence.reading.phrase(.assent) else { return nil }
    var covered = Set<Int>()
    for phrase in evidence.reading.phrases where phrase.has(.assent) {
      covered.formUnion(phrase.tokens)
    }
    let rest = evidence.tokens.indices.filter { index in
      let token = evidence.tokens[index]
      return token.kind != .mark && !covered.contains(index) && !token.has(.filler)
    }
    return rest.count <= 2 ? phrase.tokens : nil
  }
}

enum DeferralFault: FaultRule {
  static let fault = Fault.deferral
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.putOff) {
      return echo(from: phrase.tokens, evidence)
    }
    if let phrase = evidence.reading.phrase(.unknown) { return phrase.tokens }
    if let clause = evidence.reading.clauses.first(where: { $0.isLet }), let verb = clause.verb {
      return verb.lowerBound..<clause.tokens.upperBound
    }
    return nil
  }

  /// "let me go think about it" is echoed as "think about it".
  private static func echo(from tokens: Range<Int>, _ evidence: Evidence) -> Range<Int> {
    guard let clause = evidence.clause(holding: tokens.lowerBound), clause.isLet,
      var start = clause.verb?.lowerBound
    else { return tokens }
    while start + 1 < clause.tokens.upperBound,
      evidence.tokens[start].is("go") || evidence.tokens[start].is("and")
        || evidence.tokens[start].is("just")
    {
      start += 1
    }
    return start..<clause.tokens.upperBound
  }
}

enum OwnerlessFault: FaultRule {
  static let fault = Fault.ownerless
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    guard evidence.rung != .obstacle, evidence.rung != .gap else { return nil }
    if evidence.goodPlan != nil { return nil }
    if let phrase = evidence.reading.phrase(.ownerless) { return phrase.tokens }
    for clause in evidence.reading.clauses
    where (clause.subject == .other || clause.subject == .nobody)
      && (clause.modality == .committed || clause.modality == .passive
        || clause.modality == .obliged)
      && clause.opener == .none
    {
      guard clause.verb != nil else { continue }
      if evidence.rung == .measure || evidence.rung == .time || evidence.rung == .topics,
        clause.subject != .nobody
      {
        continue
      }
      return clause.subjectTokens ?? clause.tokens
    }
    return nil
  }
}

enum PastFault: FaultRule {
  static let fault = Fault.past
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    guard evidence.rung != .obstacle, evidence.rung != .gap else { return nil }
    if demand.isMet { return spoiling(evidence, demand) }
    if evidence.goodPlan != nil { return nil }
    for clause in evidence.reading.clauses
    where clause.subject == .mine && clause.modality == .past && clause.opener == .none {
      return clause.tokens
    }
    if let phrase = evidence.reading.phrase(.pastMark) { return phrase.tokens }
    return evidence.reading.times.first { $0.kind == .past }?.tokens
  }
}

extension PastFault {
  /// "Already sat down with them."
  fileprivate static func isSaidDone(_ clause: Clause, _ evidence: Evidence) -> Bool {
    clause.tokens.contains { evidence.tokens[$0].is("already") }
  }
  /// Whether the facet found is itself part of what has gone by.
  fileprivate static func spoiling(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    let strong = evidence.reading.phrase(.pastMark)
    if evidence.rung == .time {
      guard let time = demand.time else { return nil }
      let clause = evidence.clause(holding: evidence.reading.times[time].tokens.lowerBound)
      if clause?.modality == .past { return clause?.tokens }
      return strong?.tokens
    }
    guard let first = evidence.reading.clauses.first(where: { $0.verb != nil }),
      first.modality == .past, first.opener == .none, first.tokens.lowerBound <= 2,
      first.subject == .mine && first.subjectTokens != nil || isSaidDone(first, evidence)
    else { return nil }
    return first.tokens
  }
}

enum ConditionalFault: FaultRule {
  static let fault = Fault.conditional
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    let best = ActionRung.best(evidence)
    if evidence.rung.asksForPlan {
      guard let plan = best, plan.isFilmed, plan.hasObject else { return nil }
      return Spoilers.condition(in: [plan.clause.sentence], evidence, plan: plan)
    }
    if !demand.isMet, let plan = best, plan.isFilmed, plan.hasObject,
      let found = Spoilers.condition(in: [plan.clause.sentence], evidence, plan: plan)
    {
      return found
    }
    return Spoilers.condition(in: demand.sentences, evidence)
  }
}

enum UncommittedFault: FaultRule {
  static let fault = Fault.uncommitted
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let plan = evidence.goodPlan, evidence.rung.asksForPlan {
      let best = ActionRung.best(evidence) ?? plan
      return Spoilers.hedge(in: [best.clause.sentence], evidence, plan: best)
    }
    if evidence.rung == .time {
      let main = demand.time.flatMap {
        evidence.clause(holding: evidence.reading.times[$0].tokens.lowerBound)
      }
      switch main?.modality {
      case .possible?, .obliged?, .wished?, .attempted?: return main?.tokens
      case .committed?, .present?, .past?, .passive?, .stative?, nil: break
      }
      return Spoilers.hedge(in: demand.sentences, evidence, main: main)
    }
    if !evidence.rung.asksForPlan, demand.isMet {
      return Spoilers.hedge(in: demand.sentences, evidence, main: evidence.reading.clauses.first)
    }
    for plan in evidence.plans
    where plan.isFilmed && plan.hasObject && plan.isMine && plan.clause.opener != .condition {
      if plan.isQuoted { return plan.clause.tokens }
      switch plan.clause.modality {
      case .possible, .obliged, .wished, .attempted:
        return plan.clause.commitment ?? plan.clause.tokens
      case .committed, .present, .past, .passive, .stative: continue
      }
    }
    return Spoilers.hedge(in: demand.sentences, evidence)
  }
}

enum EffortFault: FaultRule {
  static let fault = Fault.effort
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.effort) { return phrase.tokens }
    for plan in evidence.plans where plan.deed == .exertion {
      guard let verb = plan.clause.verb else { continue }
      return verb.lowerBound..<min(plan.clause.tokens.upperBound, verb.upperBound + 2)
    }
    return nil
  }
}

enum OutcomeFault: FaultRule {
  static let fault = Fault.outcome
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    evidence.plans.first { $0.deed == .result && $0.clause.opener == .none }?.clause.tokens
  }
}

enum BlameFault: FaultRule {
  static let fault = Fault.blame
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.blame) { return phrase.tokens }
    let words = evidence.tokens.indices.filter { evidence.tokens[$0].has(.blameWord) }
    guard let first = words.first else { return nil }
    let isAboutOthers = evidence.reading.clauses.contains {
      $0.subject == .other || $0.subject == .nobody || $0.subject == .you
    }
    return isAboutOthers ? first..<(first + 1) : nil
  }
}

enum FeelingFault: FaultRule {
  static let fault = Fault.feeling
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.feeling) { return phrase.tokens }
    return evidence.tokens.indices.first { evidence.tokens[$0].has(.mood) }.map { $0..<($0 + 1) }
  }
}

enum AbstractFault: FaultRule {
  static let fault = Fault.abstract
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.abstraction) { return phrase.tokens }
    return evidence.plans.first {
      $0.deed == .vague || $0.deed == .stopping || $0.deed == .mind
    }?.clause.tokens
  }
}

enum PlaceholderFault: FaultRule {
  static let fault = Fault.placeholder
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    if let phrase = evidence.reading.phrase(.placeholder) { return phrase.tokens }
    return evidence.tokens.indices.first { evidence.tokens[$0].has(.blank) }.map { $0..<($0 + 1) }
  }
}
